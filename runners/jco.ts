import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Runner } from '../src/model/host.js';
import { packageVersion } from '../src/packages.js';
import { projectRoot } from '../src/paths.js';
import { cached } from './cache.js';

/** The name that a transpiled component's files start with. */
const NAME = 'guest';
const HOST = join(projectRoot, 'dist/runners/jco-host.js');

/**
 * jco: each fixture is transpiled once, in this process, and kept; each test is a fresh Node process that instantiates it over
 * preview2-shim.
 */
export const jco: Runner = {
  name: 'jco',
  capabilities: ['args', 'env', 'cwd', 'stdin', 'preopens'],

  detect: () => Promise.resolve({ name: 'jco', version: packageVersion('@bytecodealliance/jco'), executable: HOST }),

  async prepare(fixture, file) {
    const version = packageVersion('@bytecodealliance/jco');
    const folder = await cached([`jco-${version}`, fixture.sha256], async (draft) => {
      const { transpile } = await import('@bytecodealliance/jco');
      const options = { name: NAME, instantiation: 'sync', noTypescript: true } as const;
      const { files } = await transpile(await readFile(file), options);
      for (const [name, bytes] of Object.entries(files)) {
        if (name.endsWith('.d.ts')) continue;
        await mkdir(dirname(join(draft, name)), { recursive: true });
        await writeFile(join(draft, name), bytes);
      }
      await writeFile(join(draft, 'package.json'), '{"type":"module"}\n');
    });
    return join(folder, `${NAME}.js`);
  },

  invoke({ component, args, env, cwd, dirs }) {
    const options = [
      ...dirs.flatMap(({ host, guest }) => ['--dir', `${host}::${guest}`]),
      ...env.flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ...(cwd === undefined ? [] : ['--cwd', cwd]),
    ];
    return { argv: [process.execPath, HOST, ...options, '--', component, ...args] };
  },
};
