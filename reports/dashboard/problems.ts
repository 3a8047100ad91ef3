/** What a report says in short: the causes for which the host fails tests, the worst first, and what each means for a program. */
import type { Manifest } from '../../src/catalog/manifest.js';
import { LEVELS, strictest } from '../../src/model/requirement.js';
import type { Report, Result } from '../../src/model/report.js';
import { isFailure } from '../../src/model/verdict.js';
import { type Effect, EFFECTS, type SiteProblem, type SiteProblems } from './site.js';

/** How long what a test expected and saw may be on a page that is read in a hurry. */
const LONGEST = 200;

export function problemsOf(report: Report, { requirements }: Pick<Manifest, 'requirements'>): SiteProblems {
  const known = new Map(requirements.map((one) => [one.id, one]));
  const failed = report.results.filter(({ verdict }) => isFailure(verdict));
  const byCause = new Map<string, Result[]>();
  for (const result of failed.filter(({ level }) => level !== 'may')) {
    const cause = result.expectation?.reason ?? result.requirements[0] ?? result.id;
    byCause.set(cause, [...(byCause.get(cause) ?? []), result]);
  }
  const skipped = report.results.filter(({ verdict }) => verdict === 'skip');
  const missing = new Map<string, number>();
  for (const name of skipped.flatMap(capabilitiesIn)) missing.set(name, (missing.get(name) ?? 0) + 1);
  return {
    problems: [...byCause.values()].map((results) => problemOf(results, known)).sort(worstFirst),
    missing: [...missing].map(([capability, tests]) => ({ capability, tests })).sort((a, b) => b.tests - a.tests),
    skipped: skipped.filter((result) => capabilitiesIn(result).length === 0).length,
    choices: failed.filter(({ level }) => level === 'may').length,
  };
}

function problemOf(
  results: readonly Result[],
  known: ReadonlyMap<string, Manifest['requirements'][number]>,
): SiteProblem {
  const sorted = results
    .map((result) => ({ result, effect: effectOf(result) }))
    .sort((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect));
  const first = (sorted[0] as (typeof sorted)[number]).result;
  const { expectation, finding, reason } = first;
  const [requirement = ''] = first.requirements;
  const functions = results.flatMap((result) =>
    result.requirements.flatMap((id) => {
      const one = known.get(id);
      return one ? [one.function === '*' ? one.interface : `${one.interface} ${plainName(one.function)}`] : [];
    }),
  );
  return {
    what: expectation?.reason ?? known.get(requirement)?.statement ?? first.title,
    known: expectation !== undefined,
    ...(expectation?.evidence === undefined ? {} : { cause: expectation.evidence }),
    ...(expectation?.link === undefined ? {} : { link: expectation.link }),
    level: strictest(results.map((result) => result.level)) ?? 'must',
    effects: [...new Set(sorted.map(({ effect }) => effect))],
    functions: [...new Set(functions)].sort(),
    tests: sorted.map(({ result }) => result.id),
    example: finding ? { expected: short(finding.expected), seen: short(finding.seen) } : { seen: short(reason) },
  };
}

/** A host that ends or hangs first, then what breaks the sandbox, then by level, then by how many tests fail. */
function worstFirst(a: SiteProblem, b: SiteProblem): number {
  const rank = ({ effects: [worst = 'other-value'], level }: SiteProblem) =>
    Math.min(EFFECTS.indexOf(worst), EFFECTS.indexOf('sandbox') + 1) * LEVELS.length + LEVELS.indexOf(level);
  return rank(a) - rank(b) || b.tests.length - a.tests.length || a.what.localeCompare(b.what);
}

/** What a failed test means for a program, as far as what was expected and seen show it. */
export function effectOf({ id, verdict, finding }: Pick<Result, 'id' | 'verdict' | 'finding'>): Effect {
  if (verdict === 'crash') return 'crash';
  if (verdict === 'timeout') return 'hang';
  const { expected = '', seen = '' } = finding ?? {};
  if (id.split('/')[1] === 'sandbox' && isError(expected) && !isError(seen)) return 'sandbox';
  if (expected.startsWith('a trap')) return 'no-trap';
  if (/^(exit code|the host says)/.test(seen)) return 'ends';
  if (isError(expected)) return isError(seen) ? 'other-error' : 'accepted';
  return isError(seen) && /^(ok|some)\b/i.test(expected) ? 'refused' : 'other-value';
}

/** The form in which guests name an error: `err(…)`, `Err(…)`, `an error`. */
const isError = (text: string): boolean => /^(an )?err(or)?\b/i.test(text);

/** `output-stream.check-write` for `[method]output-stream.check-write`. */
const plainName = (name: string): string => name.replace(/^\[[a-z-]+\]/, '');

function capabilitiesIn({ reason }: Result): string[] {
  const named = / does not have the capability (.+)$/.exec(reason)?.[1];
  return named?.split(', ') ?? [];
}

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
