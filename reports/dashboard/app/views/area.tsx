import { packageOf } from '../../../../src/model/suite.js';
import { isOfDraft, metBy, runsAbout } from '../../score.js';
import type { SiteIndex, SiteRequirement, SiteRun } from '../../site.js';
import { MarkLink } from '../marks.js';
import { href, type Route } from '../route.js';
import { RunsHead } from './head.js';
import { TestTable } from './tests.js';

/** One package: its interfaces, functions and requirements, and who meets them. */
export function Area({ index, runs: all, route }: { index: SiteIndex; runs: readonly SiteRun[]; route: Route }) {
  const suite = route.path[1] ?? '';
  const runs = runsAbout(all, [{ suite }]);
  const { level } = route.query;
  const own = index.requirements.filter((one) => one.suite === suite && (!level || one.level === level));
  const interfaces = [...new Set(own.map((one) => one.interface))];
  return (
    <>
      <h1>{packageOf(suite)}</h1>
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
          <table class="marks">
            <caption>{name}</caption>
            <RunsHead of="requirement" {...{ runs }} />
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
        {one.untestable !== undefined && <span class="note"> · no guest can observe it</span>}
      </th>
      {runs.map((run) => (
        <td key={run.key} class="mid">
          <MarkLink to={link} of={metBy(index, one, run)} />
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
        <a href={href(['area', one.suite])}>{packageOf(one.suite)}</a> › {one.interface} › {one.function}
      </p>
      <h1>{one.statement}</h1>
      {one.quote !== undefined && <blockquote cite={one.link}>“{one.quote}”</blockquote>}
      <p>
        {one.id}: {one.level}
        {isOfDraft(one) ? '' : `, since WASI ${one.since}`}. <a href={one.link}>The specification’s text</a>
      </p>
      {one.untestable !== undefined && <p>No guest can observe it: {one.untestable}</p>}
      <TestTable {...{ index, runs }} places={tests.map(({ at }) => at)} />
      <Related {...{ index, runs }} title="What it became in WASI 0.2" ids={one.became ?? []} />
      <Related {...{ index, runs }} title="What it was in the drafts of 2023" ids={one.was ?? []} />
    </>
  );
}

/** Requirements of the other profile that mean the same, and who meets them. */
function Related(props: { index: SiteIndex; runs: readonly SiteRun[]; title: string; ids: readonly string[] }) {
  const { index, title, ids } = props;
  const ones = index.requirements.filter(({ id }) => ids.includes(id));
  if (ones.length === 0) return null;
  const runs = runsAbout(props.runs, ones);
  return (
    <div class="wide">
      <table class="marks">
        <caption>{title}</caption>
        <RunsHead of="requirement" {...{ runs }} />
        <tbody>
          {ones.map((one) => (
            <RequirementRow key={one.id} {...{ index, runs, one }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
