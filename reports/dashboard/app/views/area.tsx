import { metBy } from '../../standing.js';
import type { SiteIndex, SiteRequirement, SiteRun } from '../../site.js';
import { Mark } from '../marks.js';
import { href, type Route } from '../route.js';
import { TestTable } from './tests.js';

/** One package: its interfaces, functions and requirements, and who meets them. */
export function Area({ index, runs, route }: { index: SiteIndex; runs: readonly SiteRun[]; route: Route }) {
  const suite = route.path[1] ?? '';
  const { level } = route.query;
  const own = index.requirements.filter((one) => one.suite === suite && (!level || one.level === level));
  const interfaces = [...new Set(own.map((one) => one.interface))];
  return (
    <>
      <h1>wasi:{suite}</h1>
      <p class="filters">
        {['', 'must', 'should', 'may'].map((one) => (
          <a
            key={one}
            class="choice"
            href={href(['area', suite], { level: one })}
            aria-current={(level ?? '') === one ? 'true' : undefined}
          >
            {one || 'every level'}
          </a>
        ))}
        <a href={href(['tests'], { suite })}>its tests</a>
      </p>
      {own.length === 0 && <p>Nothing here.</p>}
      {interfaces.map((name) => (
        <div class="wide" key={name}>
          <table>
            <caption>{name}</caption>
            <thead>
              <tr>
                <th scope="col">requirement</th>
                {runs.map((run) => (
                  <th scope="col" key={run.key}>
                    {run.host} {run.version}
                  </th>
                ))}
              </tr>
            </thead>
            {[
              ...Map.groupBy(
                own.filter((one) => one.interface === name),
                (one) => one.function,
              ),
            ].map(([item, ones]) => (
              <tbody key={item}>
                <tr>
                  <th class="group" colSpan={runs.length + 1} scope="rowgroup">
                    {item === '*' ? 'several functions' : item}
                  </th>
                </tr>
                {ones.map((one) => (
                  <RequirementRow key={one.id} {...{ index, runs, one }} />
                ))}
              </tbody>
            ))}
          </table>
        </div>
      ))}
    </>
  );
}

function RequirementRow({ index, runs, one }: { index: SiteIndex; runs: readonly SiteRun[]; one: SiteRequirement }) {
  const link = href(['requirement', one.id]);
  return (
    <tr>
      <th scope="row">
        <a href={link}>{one.statement}</a> <span class="note">{one.level}</span>
        {one.untestable !== undefined && <span class="note"> no guest can observe it</span>}
      </th>
      {runs.map((run) => (
        <td key={run.key} class="mid">
          <a href={link}>
            <Mark of={metBy(index, one.id, run)} />
          </a>
        </td>
      ))}
    </tr>
  );
}

/** One requirement: the statement, where it comes from, and its tests. */
export function Requirement({ index, runs, route }: { index: SiteIndex; runs: readonly SiteRun[]; route: Route }) {
  const one = index.requirements.find(({ id }) => id === route.path[1]);
  if (!one) return <h1>No such requirement</h1>;
  const tests = index.tests.flatMap((test, at) => (test.requirements.includes(one.id) ? [{ test, at }] : []));
  return (
    <>
      <p class="path">
        <a href={href(['area', one.suite])}>wasi:{one.suite}</a> › {one.interface} › {one.function}
      </p>
      <h1>{one.statement}</h1>
      <p>
        {one.id}: {one.level}, since WASI {one.since}. <a href={one.link}>The specification’s text</a>
      </p>
      {one.untestable !== undefined && <p>No guest can observe it: {one.untestable}</p>}
      <TestTable {...{ index, runs }} places={tests.map(({ at }) => at)} />
    </>
  );
}
