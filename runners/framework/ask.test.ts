import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { within } from './within.js';

describe('a command that is asked', () => {
  it('answers on both streams, and may fail', async () => {
    expect(await ask('sh', ['-c', 'cat; echo two >&2'], { input: 'one\n' })).toMatchObject({
      ended: true,
      stdout: 'one',
      stderr: 'two',
    });
    expect(await ask('sh', ['-c', 'exit 1'])).toMatchObject({ ended: false, timedOut: false });
    expect((await ask('/nowhere/host', [])).said).toMatch(/ENOENT/);
  });

  it('that hangs is ended', async () => {
    expect(await ask('sleep', ['1000'], { seconds: 0.2 })).toMatchObject({ ended: false, timedOut: true });
  });

  it('that never stops writing is ended', async () => {
    expect(await ask('yes', [])).toMatchObject({ ended: false, timedOut: false });
  });

  it('is not waited for by what it leaves behind', async () => {
    const script = "mkfifo $0 && { setsid sh -c 'echo $$; echo >$0; exec sleep 1000' $0 & read -r line <$0; rm $0; }";
    const place = `/tmp/ask-test-${process.pid}`;
    const { ended, stdout } = await ask('sh', ['-c', script, place]);
    expect(ended).toBe(true);
    const left = async () => (await execa('ps', ['-o', 'stat=', '-p', stdout], { reject: false })).stdout;
    if (process.platform === 'linux') await expect.poll(left).toMatch(/^(Z.*)?$/);
    else process.kill(Number(stdout), 'SIGKILL');
  });
});

describe('a promise of somebody else', () => {
  it('is kept in time, or given up', async () => {
    expect(await within(10, Promise.resolve(1))).toBe(1);
    await expect(within(0.05, new Promise(() => undefined))).rejects.toThrow('no answer within 0.05 s');
  });
});
