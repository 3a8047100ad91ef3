import type { Job } from '../../src/model/host.js';
import type { Argument } from '../../src/shapes/runner.js';

type Each = Exclude<Argument, string>['each'];
type Values = Readonly<Record<string, string>>;

/** Replaces `{name}` by its value, in one pass: values are never looked through again. */
export function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The host's arguments for a job. */
export function expand(argument: Argument, job: Job, folder: string): string[] {
  const { component, cwd } = job;
  if (typeof argument === 'string')
    return [fill(argument, { folder, component, ...(cwd === undefined ? {} : { cwd }) })];
  return itemsOf(argument.each, job).flatMap((item) => argument.argv.map((template) => fill(template, item)));
}

function itemsOf(
  each: Each,
  { dirs, env, args, cwd, network, networkErrorCode, http, certificate }: Job,
): readonly Values[] {
  const paths = (readOnly: boolean) =>
    dirs.filter((dir) => (dir.readOnly ?? false) === readOnly).map(({ host, guest }) => ({ host, guest }));
  switch (each) {
    case 'dirs':
      return paths(false);
    case 'read-only-dirs':
      return paths(true);
    case 'env':
      return env.map(([name, value]) => ({ name, value }));
    case 'args':
      return args.map((arg) => ({ arg }));
    case 'cwd':
      return cwd === undefined ? [] : [{ cwd }];
    case 'network':
      return network === true ? [{}] : [];
    case 'network-error-code':
      return networkErrorCode === true ? [{}] : [];
    case 'certificate':
      return certificate === undefined ? [] : [{ certificate }];
    case 'http':
      return http === true ? [{}] : [];
  }
}
