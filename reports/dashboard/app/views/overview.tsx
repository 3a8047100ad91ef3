import { isDraft, isOfDraft, percent, shareOf } from '../../score.js';
import type { SiteIndex, SiteRun } from '../../site.js';
import { latest } from '../choice.js';
import { href } from '../route.js';

const LEVELS = ['must', 'should'] as const;
/** Percent: from here on what is missing is the exception. */
const MOST = 90;

/** Hosts by packages: how much of each is met; the drafts of 2023 apart from WASI 0.2. */
export function Overview({ index, runs }: { index: SiteIndex; runs: readonly SiteRun[] }) {
  const drafts = runs.filter(isDraft);
  const released = runs.filter((run) => !isDraft(run));
  const stated = index.requirements.filter((one) => !isOfDraft(one));
  return (
    <>
      <h1>WASI 0.2 conformance</h1>
      <p>
        Requirements of WASI up to {index.spec} that each host meets.{' '}
        {index.tests.filter((one) => !isOfDraft(one)).length} tests, {stated.length} requirements. Each number opens
        what it is made of.
      </p>
      <Hurry runs={released} />
      <Shares {...{ index }} runs={released} suites={[...new Set(stated.map(({ suite }) => suite))]} />
      {drafts.length > 0 && (
        <>
          <h2>The drafts of 2023</h2>
          <p>
            Hosts that were released with a draft of WASI 0.2, held against that draft. Each requirement leads to what
            it became.
          </p>
          <Shares
            {...{ index }}
            runs={drafts}
            suites={[...new Set(index.requirements.filter(isOfDraft).map(({ suite }) => suite))]}
          />
        </>
      )}
      <WhereToLook {...{ runs }} compared={released.length > 1 ? released : drafts} />
    </>
  );
}

/** What leads straight to the answer, for each host. */
function Hurry({ runs }: { runs: readonly SiteRun[] }) {
  return (
    <>
      <p>In a hurry?</p>
      <ul>
        {latest(runs).map((run) => (
          <li key={run.key}>
            <a href={href(['host', run.key])}>
              What does not work in {run.host} {run.version}
            </a>
          </li>
        ))}
        <li>
          <a href={href(['support'])}>Which host has which part of WASI 0.2</a>
        </li>
      </ul>
    </>
  );
}

/** @param props `compared` are the runs of which two are set side by side */
function WhereToLook({ runs, compared }: { runs: readonly SiteRun[]; compared: readonly SiteRun[] }) {
  const [first, second] = compared;
  return (
    <>
      <h2>Where to look</h2>
      <ul>
        <li>
          <a href={href(['tests'], { show: 'disagree' })}>Where hosts disagree</a>
        </li>
        {runs.map((run) => (
          <li key={run.key}>
            <a href={href(['tests'], { only: run.key })}>
              What only {run.host} {run.version} fails
            </a>
          </li>
        ))}
        {first && second && (
          <li>
            <a href={href(['compare', first.key, second.key])}>Two hosts, or two versions, side by side</a>
          </li>
        )}
      </ul>
    </>
  );
}

function Shares(props: { index: SiteIndex; runs: readonly SiteRun[]; suites: readonly string[] }) {
  const { index, runs, suites } = props;
  return (
    <>
      {LEVELS.map((level) => (
        <div class="wide" key={level}>
          <table>
            <caption>
              What hosts <strong>{level}</strong> do
            </caption>
            <thead>
              <tr>
                <th scope="col">host</th>
                {suites.map((suite) => (
                  <th scope="col" key={suite}>
                    <a href={href(['area', suite])}>{suite}</a>
                  </th>
                ))}
                {suites.length > 1 && <th scope="col">all</th>}
              </tr>
            </thead>
            <tbody>
              {runs.map((run) => (
                <tr key={run.key}>
                  <th scope="row">
                    <a href={href(['host', run.key])}>
                      {run.host} {run.version}
                    </a>{' '}
                    <a class="note" href={href(['history', run.host])}>
                      history
                    </a>
                    {isDraft(run) && <span class="note"> {run.spec}</span>}
                    {!run.complete && <span class="note"> run cut short</span>}
                  </th>
                  {(suites.length > 1 ? [...suites, undefined] : suites).map((suite) => (
                    <ShareCell
                      key={suite ?? ''}
                      {...{ index, run, level }}
                      {...(suite === undefined ? {} : { suite })}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </>
  );
}

function ShareCell(props: { index: SiteIndex; run: SiteRun; level: string; suite?: string }) {
  const { index, run, level, suite } = props;
  const share = shareOf(index, run, (one) => one.level === level && (suite === undefined || one.suite === suite));
  if (share.judged === 0) return <td class="share">–</td>;
  const value = percent(share);
  return (
    <td class="share">
      <a href={href(suite === undefined ? ['tests'] : ['area', suite], { level, run: run.key })}>
        <span class={`bar ${value === 100 ? 'good' : value >= MOST ? 'part' : 'bad'}`} style={`--part:${value}%`}>
          {value} %
        </span>
        <span class="note">
          {share.met} of {share.judged}
        </span>
      </a>
    </td>
  );
}
