import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { parse } from 'yaml';
import { projectRoot } from '../../src/paths.js';

/** Mutants that no test can see, or tests that no mutant makes fail, and why. */
interface Entry {
  readonly mutants?: readonly string[];
  readonly tests?: readonly string[];
  readonly reason: string;
}

/** `*` stands for any text, a slash too, and nothing else has a meaning. */
const AS_TEXT = { bash: true, nobrace: true, nobracket: true, noextglob: true } as const;

/** What `equivalent.yaml` lists. In its names `*` stands for any text. */
export class Allowed {
  readonly #entries: readonly Entry[] = parse(
    readFileSync(join(projectRoot, 'tools/mutants/equivalent.yaml'), 'utf8'),
  ) as Entry[];
  readonly #used = new Set<string>();

  reason(kind: 'mutants' | 'tests', name: string): string | undefined {
    for (const entry of this.#entries) {
      const pattern = entry[kind]?.find((one) => picomatch.isMatch(name, one, AS_TEXT));
      if (pattern === undefined) continue;
      this.#used.add(pattern);
      return entry.reason;
    }
    return undefined;
  }

  /** What is listed and has allowed nothing. */
  unused(): string[] {
    const all = this.#entries.flatMap(({ mutants = [], tests = [] }) => [...mutants, ...tests]);
    return all.filter((pattern) => !this.#used.has(pattern));
  }
}

/** Globs of the tests that a host is known to fail by a check. */
export function knownToFail(): (id: string) => boolean {
  const folder = join(projectRoot, 'expectations');
  const globs = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const file = parse(readFileSync(join(folder, name), 'utf8')) as {
        expectations?: { tests: string | string[]; verdict?: string | string[]; verdicts?: string | string[] }[];
      };
      return (file.expectations ?? [])
        .filter(({ verdict, verdicts }) => [verdict, verdicts].flat().includes('fail'))
        .flatMap(({ tests }) => tests);
    });
  return picomatch(globs);
}
