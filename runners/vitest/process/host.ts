/**
 * The process in which a JavaScript host runs one transpiled component: `node host.js HOST-MODULE JOB`, the job a file of JSON. Without
 * a job it only loads the module, which shows whether it can be used.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as nextTick } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Job } from '../../../src/model/host.js';
import type { HostJob, HostModule, TranspiledComponent } from '../../../src/model/host-module.js';

interface Transpiled {
  instantiate(
    getCoreModule: (file: string) => WebAssembly.Module,
    imports: object,
  ): ReturnType<TranspiledComponent['instantiate']>;
}

const [module = '', file = ''] = process.argv.slice(2);
const host = (await import(pathToFileURL(module).href)) as Partial<HostModule>;
if (typeof host.run !== 'function') fail(new Error('it exports no function "run"'));
if (file === '') process.exit(0);
const { component, args, env, dirs, cwd, serve } = JSON.parse(readFileSync(file, 'utf8')) as Job;
const folder = dirname(component);
const transpiled = (await import(pathToFileURL(component).href)) as Transpiled;
const getCoreModule = (file: string) => new WebAssembly.Module(readFileSync(join(folder, file)));

const guest: TranspiledComponent = { instantiate: (imports) => transpiled.instantiate(getCoreModule, imports) };
const job: HostJob = {
  args: ['guest', ...args],
  env: Object.fromEntries(env),
  preopens: Object.fromEntries(dirs.map((dir) => [dir.guest, dir.host])),
  ...(cwd === undefined ? {} : { cwd }),
};

try {
  if (serve) {
    if (!host.serve) throw new Error('the host module exports no function "serve"');
    console.error(`Serving on 127.0.0.1:${await host.serve(guest, job)}`);
    await new Promise((resolve) => setInterval(resolve, 0x7fffffff));
  }
  await host.run(guest, job);
  // A host's last output may be written on a later tick.
  await nextTick();
  process.exit(0);
} catch (error) {
  fail(error);
}

function fail(error: unknown): never {
  console.error(error);
  process.exit(1);
}
