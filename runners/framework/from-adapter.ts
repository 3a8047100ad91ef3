import { dirname, join, resolve } from 'node:path';
import { execa } from 'execa';
import type { Driver, Missing, Runner } from '../../src/model/host.js';
import type { Test } from '../../src/model/test.js';
import { projectRoot } from '../../src/paths.js';
import { rootAlone } from '../../src/export/root-alone.js';
import { ask } from './ask.js';
import { copyOf } from './cache.js';

const BRIDGE = join(projectRoot, 'runners/framework/adapter.py');
/** Seconds that an adapter may take for an answer: it may compile the component first. */
const TIMEOUT = 60;

/** What the bridge says of an adapter. */
interface Description {
  readonly name: string;
  readonly version: string;
  /** Whether it takes any number of named directories, or one that becomes `/`. */
  readonly dirs: boolean;
}

/**
 * Drives a host through the Python adapter that it has for wasi-testsuite: `get_name`, `get_version` and `compute_argv`, as that
 * suite's doc/adapters.md describes them. The adapter is asked for a command; the harness runs it.
 *
 * @param file the adapter; it reads the environment variables that it reads there (`WASMTIME`, ...)
 */
export function runnerFromAdapter(file: string): Runner {
  return {
    name: `adapter:${file}`,
    capabilities: ['args', 'env', 'stdin', 'preopens', 'composition'],
    refuses: ({ env }) => (hasTwice(env) ? 'the adapter takes each variable once' : undefined),
    detect: () => detect(resolve(file)),
  };
}

async function detect(adapter: string): Promise<Driver | Missing> {
  const python = await findPython();
  if (python === undefined) {
    return {
      missing: 'python3 does not exist (not on PATH)',
      hint: 'apt-get install python3, or python.org/downloads',
    };
  }
  const { answer, problem } = await askAdapter({ python, adapter }, 'describe');
  if (problem !== undefined) return { missing: problem, hint: `correct ${adapter}, or install its host` };
  const { name, version, dirs } = answer as Description;
  return {
    host: { name, version, executable: adapter },
    ...(dirs ? {} : { refuses: rootAlone }),

    prepare: copyOf,

    async invoke(job) {
      const { answer, problem } = await askAdapter({ python, adapter }, 'argv', JSON.stringify(job));
      if (problem !== undefined) throw new Error(`${adapter}: ${problem}`);
      const [command, ...rest] = answer as string[];
      if (command === undefined) throw new Error(`${adapter}: compute_argv returns no command`);
      return { argv: [command, ...rest] };
    },
  };
}

/** What the bridge answers, or why it does not. */
async function askAdapter(
  { python, adapter }: { readonly python: string; readonly adapter: string },
  question: 'describe' | 'argv',
  input = '',
): Promise<{ answer?: unknown; problem?: string }> {
  const { ended, timedOut, stdout, stderr } = await ask(python, [BRIDGE, adapter, question], {
    input,
    seconds: TIMEOUT,
    env: { PYTHONDONTWRITEBYTECODE: '1' },
    cwd: dirname(adapter),
  });
  if (timedOut) return { problem: `no answer within ${TIMEOUT} s` };
  const lastLine = stderr.trim().split('\n').at(-1) ?? '';
  if (!ended) return { problem: lastLine === '' ? 'it ends without a word' : lastLine };
  return { answer: JSON.parse(stdout) as unknown };
}

const hasTwice = (env: Test['env']) => new Set(env.map(([name]) => name)).size < env.length;

/** The Python 3 on PATH. */
async function findPython(): Promise<string | undefined> {
  for (const name of ['python3', 'python']) {
    const { failed, stdout } = await execa(name, ['--version'], { reject: false });
    if (!failed && stdout.startsWith('Python 3.')) return name;
  }
  return undefined;
}
