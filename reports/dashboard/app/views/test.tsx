import { messageOf } from '../../../../src/errors.js';
import { packageOf } from '../../../../src/model/suite.js';
import { useEffect, useState } from 'preact/hooks';
import { isUnexpected, runsAbout, verdictAt } from '../../score.js';
import type { Evidence, SiteIndex, SiteRequirement, SiteRun, SiteTest } from '../../site.js';
import { evidenceOf, sourcesOf } from '../data.js';
import { Mark } from '../marks.js';
import { href, type Route } from '../route.js';

/** One test: what it claims, and what each host did, with the evidence. */
export function Test({ index, runs: all, route }: { index: SiteIndex; runs: readonly SiteRun[]; route: Route }) {
  const at = index.tests.findIndex(({ id }) => id === route.path[1]);
  const test = index.tests[at];
  if (!test) return <h1>No such test</h1>;
  const runs = runsAbout(all, [test]);
  const opened = route.query['run'] ?? runs.find((run) => verdictAt(run, at) !== 'pass')?.key ?? runs[0]?.key;
  return (
    <>
      <p class="path">
        <a href={href(['area', test.suite])}>{packageOf(test.suite)}</a> ›{' '}
        <a href={href(['tests'], { suite: test.suite })}>tests</a> › {test.id}
      </p>
      <h1>{test.title}</h1>
      <h2>Requirements</h2>
      <ul>
        {test.requirements.map((id) => (
          <li key={id}>
            <Named {...{ id }} requirement={index.requirements.find((one) => one.id === id)} />
          </li>
        ))}
      </ul>
      <h2>Hosts</h2>
      {runs.map((run) => (
        <details key={`${test.id} ${run.key}`} open={run.key === opened}>
          <summary>
            {run.host} {run.version}:{' '}
            <Mark of={verdictAt(run, at) ?? 'absent'} words unexpected={isUnexpected(run, at)} />
          </summary>
          <Shown {...{ run, test }} />
        </details>
      ))}
      <h2>The guest’s source</h2>
      <Source test={test} />
    </>
  );
}

/** A requirement; its id alone where only a report knows it. */
function Named({ id, requirement }: { id: string; requirement: SiteRequirement | undefined }) {
  const link = <a href={href(['requirement', id])}>{requirement?.statement ?? id}</a>;
  if (!requirement) return link;
  return (
    <>
      {link}{' '}
      <span class="note">
        {requirement.level}, <a href={requirement.link}>the specification’s text</a>
      </span>
    </>
  );
}

function Shown({ run, test }: { run: SiteRun; test: SiteTest }) {
  const [evidence, setEvidence] = useState<Evidence | string>('Loading…');
  useEffect(() => {
    evidenceOf(run.key).then(
      (all) => setEvidence(all[test.id] ?? 'This test was not run.'),
      (error: unknown) => setEvidence(messageOf(error)),
    );
  }, [run.key, test.id]);
  if (typeof evidence === 'string') return <p>{evidence}</p>;
  const { finding, expectation, reason, command, rerun, stdout, stderr, durationMs } = evidence;
  return (
    <dl>
      {finding ? (
        <>
          <Fact name="check" text={finding.check} />
          <Fact name="expected" text={finding.expected} />
          <Fact name="seen" text={finding.seen} />
          {finding.at !== undefined && <Fact name="at" text={finding.at} />}
        </>
      ) : (
        reason !== '' && <Fact name="reason" text={reason} />
      )}
      {expectation && (
        <>
          <dt>known</dt>
          <dd>
            {expectation.reason}
            {expectation.link?.startsWith('https://') && (
              <>
                {' '}
                <a href={expectation.link}>more</a>
              </>
            )}
          </dd>
        </>
      )}
      {expectation?.evidence !== undefined && <Fact name="cause" text={expectation.evidence} />}
      {rerun !== '' && <Fact name="again" text={rerun} code />}
      {command !== '' && <Fact name="by hand" text={command} code />}
      <Output name="stdout" {...stdout} />
      <Output name="stderr" {...stderr} />
      <Fact name="took" text={`${Math.round(durationMs)} ms`} />
    </dl>
  );
}

function Fact({ name, text, code = false }: { name: string; text: string; code?: boolean }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{code ? <pre tabIndex={0}>{text}</pre> : text}</dd>
    </>
  );
}

function Output({ name, text, bytes, truncated }: { name: string; text: string; bytes: number; truncated: boolean }) {
  if (bytes === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <pre tabIndex={0}>{text}</pre>
        {truncated && <span class="note">{bytes} bytes in all; these are the first.</span>}
      </dd>
    </>
  );
}

function Source({ test }: { test: SiteTest }) {
  const [text, setText] = useState<string | undefined>();
  useEffect(() => {
    void sourcesOf(test.suite).then((all) => setText(all[test.id] ?? 'This site does not have it.'));
  }, [test.id, test.suite]);
  return (
    <>
      <p class="note">{test.source}</p>
      <pre tabIndex={0}>{text ?? 'Loading…'}</pre>
    </>
  );
}
