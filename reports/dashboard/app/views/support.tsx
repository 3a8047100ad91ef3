import { packageOf } from '../../../../src/model/suite.js';
import { isDraft, isOfDraft, percent, type Support as Kind, type Supported, supportOf } from '../../score.js';
import type { SiteIndex, SiteRequirement, SiteRun } from '../../site.js';
import { latest, sinceWhen } from '../choice.js';
import { href } from '../route.js';

/** A sign and a word for each; the tone colours it, and says nothing that the word does not. */
const KINDS: Readonly<Record<Kind, readonly [sign: string, word: string, tone: string]>> = {
  all: ['✓', 'all', 'good'],
  musts: ['✓', 'must', 'good'],
  part: ['~', 'partly', 'part'],
  none: ['✗', 'no', 'bad'],
  skipped: ['–', 'not tried', 'none'],
  unknown: ['·', 'not run', 'none'],
};

/** The packages and interfaces of WASI 0.2 by hosts. */
export function Support({ index, all }: { index: SiteIndex; all: readonly SiteRun[] }) {
  const runs = latest(all.filter((run) => !isDraft(run)));
  const stated = index.requirements.filter((one) => !isOfDraft(one) && one.level !== 'may');
  const packages = groups(stated, (one) => one.interface.split('/')[0] ?? '');
  return (
    <>
      <h1>Which host has which part of WASI 0.2</h1>
      <p>
        The newest version of each host here. <strong>✓ all</strong>: every statement of the specification that was
        tested holds. <strong>✓ must</strong>: what binds a host holds, and not all that it should do.{' '}
        <strong>~</strong>: how much of what binds a host holds. <strong>✗ no</strong>: nothing of it holds.{' '}
        <strong>–</strong>: not tried, since the host does not have it or cannot be given it.
      </p>
      {runs.length === 0 ? (
        <p>No report is of WASI 0.2.</p>
      ) : (
        <div class="wide">
          <table class="marks narrow">
            <thead>
              <tr>
                <th scope="col">package</th>
                {runs.map((run) => (
                  <th scope="col" key={run.key}>
                    <a href={href(['host', run.key])}>
                      {run.host} <span class="block">{run.version}</span>
                    </a>
                  </th>
                ))}
              </tr>
            </thead>
            {packages.map(([name, own]) => {
              const interfaces = groups(own, (one) => one.interface);
              return (
                <tbody key={name}>
                  <Row {...{ index, all, runs, name }} of={own} strong />
                  {interfaces.length > 1 &&
                    interfaces.map(([one, ones]) => (
                      <Row key={one} {...{ index, all, runs }} name={one.slice(name.length + 1)} of={ones} />
                    ))}
                </tbody>
              );
            })}
          </table>
        </div>
      )}
    </>
  );
}

function Row(props: {
  index: SiteIndex;
  all: readonly SiteRun[];
  runs: readonly SiteRun[];
  name: string;
  of: readonly SiteRequirement[];
  strong?: boolean;
}) {
  const { index, all, runs, name, of, strong = false } = props;
  const link = href(['area', of[0]?.suite ?? '']);
  return (
    <tr class={strong ? 'package' : 'interface'}>
      <th scope="row">{strong ? <a href={link}>{name}</a> : name}</th>
      {runs.map((run) => {
        const own = supportOf(index, run, of);
        const since = sinceWhen(all, run, (one) => sameAs(own.support, supportOf(index, one, of).support));
        return (
          <td key={run.key} class="mid">
            <Cell {...own} since={/^since [^,]+/.exec(since)?.[0] ?? ''} />
          </td>
        );
      })}
    </tr>
  );
}

const sameAs = (own: Kind, other: Kind): boolean | undefined => (other === 'unknown' ? undefined : other === own);

function Cell({ support, share, since }: Supported & { since: string }) {
  const [sign, word, tone] = KINDS[support];
  const number = support === 'part' ? `${percent(share)} %` : word;
  return (
    <>
      <span
        class={`mark ${tone}`}
        title={share.judged > 0 ? `${word}: ${share.met} of ${share.judged} statements hold` : word}
      >
        <span aria-hidden="true">{sign} </span>
        {number}
      </span>
      {since !== '' && <span class="note block">{since}</span>}
    </>
  );
}

/** The packages of WASI 0.2 by name, and after them the module of Preview 1. */
function groups(ones: readonly SiteRequirement[], by: (one: SiteRequirement) => string): [string, SiteRequirement[]][] {
  const last = (name: string) => Number(name === packageOf('preview1'));
  return [...Map.groupBy(ones, by)].sort(([a], [b]) => last(a) - last(b) || a.localeCompare(b));
}
