import { describe, expect, it } from 'vitest';
import { bytesOf, configured } from './content.js';

describe('configured', () => {
  it('writes out what is said to be long', () => {
    const env = [
      ['A', 'b'],
      ['LONG', { repeat: 'xy', times: 3 }],
    ] as const;
    const fixture = { file: '', sha256: '', size: 0, imports: [] };
    expect(configured({ args: ['a', { repeat: 'é', times: 2 }], env, needs: [], fixture })).toEqual({
      args: ['a', 'éé'],
      env: [
        ['A', 'b'],
        ['LONG', 'xyxyxy'],
      ],
    });
  });

  it('says that a guest is served where its component exports the handler', () => {
    const served = (exports: string[]) =>
      configured({ args: [], env: [], needs: [], fixture: { file: '', sha256: '', size: 0, imports: [], exports } });
    expect(served(['wasi:http/incoming-handler@0.2.0#handle'])).toMatchObject({ serve: true });
    expect(served(['wasi:http/other@0.2.0#handle'])).not.toHaveProperty('serve');
  });
});

describe('bytesOf', () => {
  it('gives a text in UTF-8, and the pattern', () => {
    expect(bytesOf('é')).toEqual(Buffer.from([0xc3, 0xa9]));
    const pattern = bytesOf({ pattern: 260 });
    expect([pattern[0], pattern[250], pattern[251], pattern.length]).toEqual([0, 250, 0, 260]);
  });
});
