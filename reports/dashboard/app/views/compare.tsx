import { verdictAt } from '../../score.js';
import type { SiteIndex, SiteRun } from '../../site.js';
import { href, type Route } from '../route.js';
import { Select, TestTable } from './tests.js';

/** Two runs side by side: where they differ. */
export function Compare({ index, all, route }: { index: SiteIndex; all: readonly SiteRun[]; route: Route }) {
  const [, first = '', second = ''] = route.path;
  const pair = [first, second].map((key) => all.find((run) => run.key === key));
  const [a, b] = pair;
  const keys = all.map(({ key }) => key);
  const words = all.map(({ host, version, started }) => `${host} ${version}, ${started.slice(0, 10)}`);
  const go = (one: string, other: string) => (location.hash = href(['compare', one, other]));
  const places = a && b ? index.tests.flatMap((_, at) => (verdictAt(a, at) === verdictAt(b, at) ? [] : [at])) : [];
  const better = (at: number) => a && b && verdictAt(b, at) === 'pass' && verdictAt(a, at) !== undefined;
  const worse = (at: number) => a && b && verdictAt(a, at) === 'pass' && verdictAt(b, at) !== undefined;
  const groups = [
    ['passes only in the second', places.filter(better)],
    ['passes only in the first', places.filter(worse)],
    ['differs in another way', places.filter((at) => !better(at) && !worse(at))],
  ] as const;
  return (
    <>
      <h1>{a && b ? `${a.host} ${a.version} and ${b.host} ${b.version}` : 'Two runs'} side by side</h1>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <Select name="first" value={first} of={keys} words={words} every="" onChange={(one) => go(one, second)} />
        <Select name="second" value={second} of={keys} words={words} every="" onChange={(other) => go(first, other)} />
      </form>
      {!a || !b ? (
        <p>{first && second ? 'No such run.' : 'Choose two runs.'}</p>
      ) : (
        groups.map(([title, group]) => (
          <section key={title}>
            <h2>
              {group.length} {group.length === 1 ? 'test' : 'tests'}: {title}
            </h2>
            {group.length > 0 && <TestTable index={index} runs={[a, b]} places={group} />}
          </section>
        ))
      )}
    </>
  );
}
