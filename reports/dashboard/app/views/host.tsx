import { useEffect, useState } from 'preact/hooks';
import { messageOf } from '../../../../src/errors.js';
import { failedAt, isDraft, percent, shareOf, verdictAt } from '../../score.js';
import type { SiteIndex, SiteProblem, SiteProblems, SiteRun } from '../../site.js';
import { byVersion, latest, sinceWhen } from '../choice.js';
import { problemsOf } from '../data.js';
import { href, type Route } from '../route.js';
import { MEANINGS, WITHOUT } from '../words.js';

/** Sections of the page, the worst first; a problem stands in the first that takes it. */
const SECTIONS: readonly (readonly [title: string, takes: (problem: SiteProblem) => boolean])[] = [
  ['It ends or hangs the program', ({ effects }) => effects.includes('crash') || effects.includes('hang')],
  ['It weakens the sandbox', ({ effects }) => effects.includes('sandbox')],
  ['Against what a host must do', ({ level }) => level === 'must'],
  ['Against what a host should do', () => true],
];

/** One host for a reader in a hurry: what does not work, and what it means for a program. */
export function Host({ index, all, route }: { index: SiteIndex; all: readonly SiteRun[]; route: Route }) {
  const run = all.find(({ key }) => key === route.path[1]);
  const [found, setFound] = useState<SiteProblems | string>('Loading…');
  useEffect(() => {
    if (!run) return;
    problemsOf(run.key).then(
      (problems) => setFound(problems ?? 'This site does not have them.'),
      (error: unknown) => setFound(messageOf(error)),
    );
  }, [run?.key]);
  if (!run) return <h1>No such host</h1>;
  const share = shareOf(index, run, ({ level }) => level === 'must');
  return (
    <>
      <h1>
        What does not work in {run.host} {run.version}
      </h1>
      <p>
        Of the {share.judged} statements of {isDraft(run) ? `the ${run.spec}` : 'WASI 0.2'} that bind a host,{' '}
        {share.met} hold ({percent(share)} %). Run on {run.os} {run.arch}, {run.started.slice(0, 10)}.
        {run.complete ? '' : ' The run was cut short: some tests are missing.'}
      </p>
      {typeof found === 'string' ? <p role="status">{found}</p> : <Problems {...{ index, all, run, found }} />}
      <Others {...{ all, run }} />
    </>
  );
}

/** A host's run, among all. */
interface Shown {
  readonly index: SiteIndex;
  readonly all: readonly SiteRun[];
  readonly run: SiteRun;
}

function Problems(props: Shown & { found: SiteProblems }) {
  const { index, all, run, found } = props;
  const [area, setArea] = useState('');
  const suites = [...new Set(found.problems.flatMap(suitesOf))].sort();
  const shown = found.problems.filter((problem) => area === '' || suitesOf(problem).includes(area));
  const placed = shown.map((problem) => ({ problem, section: SECTIONS.findIndex(([, takes]) => takes(problem)) }));
  return (
    <>
      {suites.length > 1 && (
        <p class="filters" role="group" aria-label="Part of WASI">
          {['', ...suites].map((one) => (
            <button
              key={one}
              type="button"
              class="choice"
              aria-pressed={area === one ? 'true' : 'false'}
              onClick={() => setArea(one)}
            >
              {one || 'all'}
            </button>
          ))}
        </p>
      )}
      <p role="status">
        {shown.length === 0
          ? 'No problem is known.'
          : `${shown.length} ${shown.length === 1 ? 'problem' : 'problems'}, the worst first.`}
      </p>
      {SECTIONS.map(([title], at) => {
        const own = placed.filter(({ section }) => section === at);
        if (own.length === 0) return null;
        return (
          <section key={title}>
            <h2>
              {title} ({own.length})
            </h2>
            <ul class="problems">
              {own.map(({ problem }) => (
                <Problem key={problem.tests[0]} {...{ index, all, run, problem }} grave={at < 2} />
              ))}
            </ul>
          </section>
        );
      })}
      <NotJudged {...{ run, found }} />
    </>
  );
}

const suitesOf = ({ tests }: SiteProblem): string[] => tests.map((id) => id.split('/')[0] ?? '');

function Problem(props: Shown & { problem: SiteProblem; grave: boolean }) {
  const { run, problem, grave } = props;
  const { what, known, level, effects, functions, tests } = problem;
  const since = versionsWith(props, tests);
  return (
    <li class={grave ? 'grave' : ''}>
      <h3>
        {known ? '' : 'Does not hold: '}
        {what}
      </h3>
      {effects.slice(0, 2).map((effect) => (
        <p key={effect}>{MEANINGS[effect]}</p>
      ))}
      <p class="note">
        {functions.slice(0, 3).map((name, at) => (
          <>
            {at > 0 && ', '}
            <code>{name}</code>
          </>
        ))}
        {functions.length > 3 && `, and ${functions.length - 3} more`} · {level}
        {since !== '' && ` · ${since}`}
      </p>
      <Details {...{ run, problem }} />
    </li>
  );
}

/** The cause of a problem, or an example, and the tests that show it. */
function Details({ run, problem }: { run: SiteRun; problem: SiteProblem }) {
  const { cause, link, tests, example } = problem;
  return (
    <details>
      <summary>
        {tests.length} {tests.length === 1 ? 'test' : 'tests'}, {cause === undefined ? 'an example' : 'the cause'}
      </summary>
      <dl>
        {example.expected !== undefined && (
          <>
            <dt>expected</dt>
            <dd>{example.expected}</dd>
          </>
        )}
        <dt>seen</dt>
        <dd>{example.seen}</dd>
        {cause !== undefined && (
          <>
            <dt>cause</dt>
            <dd>
              {cause}
              {link?.startsWith('https://') && (
                <>
                  {' '}
                  <a href={link}>more</a>
                </>
              )}
            </dd>
          </>
        )}
      </dl>
      <ul>
        {tests.map((id) => (
          <li key={id}>
            <a href={href(['test', id], { run: run.key })}>{id}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** In which versions of the host these tests fail. */
function versionsWith({ index, all, run }: Shown, tests: readonly string[]): string {
  const places = index.tests.flatMap(({ id }, at) => (tests.includes(id) ? [at] : []));
  return sinceWhen(all, run, (one) => {
    if (places.some((at) => failedAt(one, at))) return true;
    return places.some((at) => verdictAt(one, at) === 'pass') ? false : undefined;
  });
}

function NotJudged({ run, found: { missing, skipped, choices } }: { run: SiteRun; found: SiteProblems }) {
  if (missing.length === 0 && skipped === 0 && choices === 0) return null;
  return (
    <>
      <h2>What was not judged</h2>
      <ul>
        {missing.map(({ capability, tests }) => (
          <li key={capability}>
            {WITHOUT[capability] ?? capability}: {tests} {tests === 1 ? 'test was' : 'tests were'} not run.
          </li>
        ))}
        {skipped > 0 && (
          <li>
            <a href={href(['tests'], { verdict: 'skip', run: run.key })}>
              {skipped} {skipped === 1 ? 'test needs' : 'tests need'} first what the host refuses
            </a>
            , or what the machine did not have.
          </li>
        )}
        {choices > 0 && (
          <li>
            <a href={href(['tests'], { level: 'may', verdict: 'fail', run: run.key })}>
              {choices} free {choices === 1 ? 'choice' : 'choices'}
            </a>{' '}
            that the host made in the other way: programs can rely on neither.
          </li>
        )}
      </ul>
    </>
  );
}

/** Ways on from here. */
function Others({ all, run }: { all: readonly SiteRun[]; run: SiteRun }) {
  const versions = all.filter(({ host, key }) => host === run.host && key !== run.key).sort(byVersion);
  const hosts = latest(all).filter(({ host }) => host !== run.host);
  return (
    <>
      <h2>See also</h2>
      <ul>
        {versions.length > 0 && (
          <li>
            Other reports of {run.host}: {links(versions, ({ version }) => version)}, and{' '}
            <a href={href(['history', run.host])}>its history</a>
          </li>
        )}
        {hosts.length > 0 && <li>Other hosts: {links(hosts, ({ host, version }) => `${host} ${version}`)}</li>}
        <li>
          <a href={href(['support'])}>Which host has which part of WASI 0.2</a>
        </li>
        <li>
          <a href={href(['tests'], { only: run.key })}>What only this host fails</a>
        </li>
      </ul>
    </>
  );
}

const links = (runs: readonly SiteRun[], text: (run: SiteRun) => string) =>
  runs.map((run, at) => (
    <>
      {at > 0 && ', '}
      <a href={href(['host', run.key])}>{text(run)}</a>
    </>
  ));
