/**
 * What our host processes take, written and read here: `[--chromium PATH] [--dir HOST::GUEST] [--env NAME=VALUE] [--cwd DIR]
 * [--network] [--serve] -- COMPONENT.js ARGUMENT...`. This file is copied beside a host process that is installed with another release of jco: it stands alone.
 */
import { parseArgs } from 'node:util';
import type { Job } from '../../src/model/host.js';

export function hostArguments({ component, args, env, cwd, dirs, network, serve }: Job): string[] {
  return [
    ...dirs.flatMap(({ host, guest }) => ['--dir', `${host}::${guest}`]),
    ...env.flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...(cwd === undefined ? [] : ['--cwd', cwd]),
    ...(network === true ? ['--network'] : []),
    ...(serve === true ? ['--serve'] : []),
    '--',
    component,
    ...args,
  ];
}

/** The job of this process, and the Chromium that it may start. @throws {Error} when no component is named */
export function readHostArguments(): Job & { readonly chromium?: string } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      chromium: { type: 'string' },
      dir: { type: 'string', multiple: true, default: [] },
      env: { type: 'string', multiple: true, default: [] },
      cwd: { type: 'string' },
      network: { type: 'boolean', default: false },
      serve: { type: 'boolean', default: false },
    },
  });
  const { chromium, dir, env, cwd, network, serve } = values;
  const [component, ...args] = positionals;
  if (component === undefined) throw new Error('the component is missing');
  return {
    component,
    args,
    env: env.map((text) => cut(text, '=')),
    dirs: dir.map((text) => cut(text, '::')).map(([host, guest]) => ({ host, guest })),
    network,
    serve,
    ...(cwd === undefined ? {} : { cwd }),
    ...(chromium === undefined ? {} : { chromium }),
  };
}

function cut(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
