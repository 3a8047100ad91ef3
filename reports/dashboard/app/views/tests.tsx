import { useState } from 'preact/hooks';
import { isUnexpected, runsAbout, verdictAt } from '../../score.js';
import type { SiteIndex, SiteRun } from '../../site.js';
import { type Choice, chosen } from '../choice.js';
import { MarkLink } from '../marks.js';
import { href, type Route } from '../route.js';
import { RunsHead } from './head.js';

/** Rows at first and at each call for more: with twenty hosts, what can be laid out at each letter that is typed. */
const STEP = 25;

/** Tests by hosts. */
export function TestTable({
  index,
  runs: all,
  places,
}: {
  index: SiteIndex;
  runs: readonly SiteRun[];
  places: readonly number[];
}) {
  const [shown, setShown] = useState(STEP);
  const left = places.length - shown;
  const runs = runsAbout(
    all,
    places.map((at) => index.tests[at]).filter((test) => test !== undefined),
  );
  if (places.length === 0) return <p>No test.</p>;
  return (
    <div class="wide">
      <table class="marks">
        <RunsHead of="test" {...{ runs }} />
        <tbody>
          {places.slice(0, shown).map((at, row) => {
            const test = index.tests[at];
            if (!test) return null;
            // By its place and not by its test: a filter changes what rows say, and makes none anew.
            return (
              <tr key={row}>
                <th scope="row">
                  <a href={href(['test', test.id])}>{test.id}</a>
                  <span class="note block">{test.title}</span>
                </th>
                {runs.map((run) => (
                  <td key={run.key} class="mid">
                    <MarkLink
                      to={href(['test', test.id], { run: run.key })}
                      of={verdictAt(run, at) ?? 'absent'}
                      unexpected={isUnexpected(run, at)}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {left > 0 && (
        <p>
          <button type="button" onClick={() => setShown(shown + STEP)}>
            Show {Math.min(left, STEP)} more
          </button>{' '}
          <button type="button" onClick={() => setShown(Infinity)}>
            Show all {places.length}
          </button>
        </p>
      )}
    </div>
  );
}

/** All tests, narrowed down as the URL says. */
export function Tests({ index, runs, route }: { index: SiteIndex; runs: readonly SiteRun[]; route: Route }) {
  const choice: Choice = route.query;
  const places = chosen(index, runs, choice);
  return (
    <>
      <h1>Tests</h1>
      <Filters {...{ index, runs, choice }} />
      <p role="status">
        {places.length} of {index.tests.length} tests
      </p>
      <TestTable {...{ index, runs, places }} />
    </>
  );
}

function Filters({ index, runs, choice }: { index: SiteIndex; runs: readonly SiteRun[]; choice: Choice }) {
  const set = (part: Choice) => {
    // A new state at each choice, but not at each letter.
    const url = href(['tests'], { ...choice, ...part });
    if ('text' in part) {
      history.replaceState(null, '', url);
      dispatchEvent(new HashChangeEvent('hashchange'));
    } else location.hash = url;
  };
  const suites = [...new Set(index.tests.map(({ suite }) => suite))];
  const keys = runs.map(({ key }) => key);
  const hosts = runs.map(({ host, version }) => `${host} ${version}`);
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <label>
        text{' '}
        <input
          type="search"
          value={choice.text ?? ''}
          onInput={(event) => set({ text: event.currentTarget.value })}
          placeholder="words of id or title"
        />
      </label>
      <Select name="area" value={choice.suite} of={suites} onChange={(suite) => set({ suite })} />
      <Select name="level" value={choice.level} of={['must', 'should', 'may']} onChange={(level) => set({ level })} />
      <Select
        name="verdict"
        value={choice.verdict}
        of={['pass', 'fail', 'timeout', 'crash', 'skip', 'error', 'absent']}
        onChange={(verdict) => set({ verdict })}
      />
      <Select name="of host" value={choice.run} of={keys} words={hosts} onChange={(run) => set({ run })} />
      <Select
        name="where"
        value={choice.show}
        of={['disagree', 'unexpected']}
        words={['hosts disagree', 'not as expected']}
        onChange={(show) => set({ show })}
      />
      <Select name="what only … fails" value={choice.only} of={keys} words={hosts} onChange={(only) => set({ only })} />
      <a href={href(['tests'])}>without filters</a>
    </form>
  );
}

export function Select(props: {
  name: string;
  value: string | undefined;
  of: readonly string[];
  words?: readonly string[];
  every?: string;
  onChange: (value: string) => void;
}) {
  const { name, value, of, words = of, every = 'any', onChange } = props;
  return (
    <label>
      {name}{' '}
      <select value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value)}>
        {every !== '' && <option value="">{every}</option>}
        {of.map((one, at) => (
          <option key={one} value={one}>
            {words[at]}
          </option>
        ))}
      </select>
    </label>
  );
}
