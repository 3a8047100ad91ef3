import type { Verdict } from '../../../src/model/verdict.js';
import type { Met } from '../score.js';

/** A sign that every font has and a word for each state: colour is never the only sign. */
const SIGNS: Readonly<Record<Verdict | Met | 'absent', readonly [sign: string, word: string, tone: string]>> = {
  pass: ['✓', 'pass', 'good'],
  met: ['✓', 'met', 'good'],
  fail: ['✗', 'fail', 'bad'],
  unmet: ['✗', 'not met', 'bad'],
  timeout: ['…', 'timeout', 'bad'],
  crash: ['‼', 'crash', 'bad'],
  error: ['!', 'error of the harness', 'odd'],
  skip: ['–', 'skipped', 'none'],
  unknown: ['·', 'not judged', 'none'],
  absent: ['·', 'not run', 'none'],
};

/** A state as a sign, with its word for those who do not see it. */
export function Mark({
  of,
  words = false,
  unexpected = false,
}: {
  of: keyof typeof SIGNS;
  words?: boolean;
  unexpected?: boolean;
}) {
  const [sign, word, tone] = SIGNS[of];
  const all = unexpected ? `${word}, not as expected` : word;
  return (
    <span class={`mark ${tone}`} title={all}>
      <span aria-hidden="true">{sign}</span>
      <span class={words ? '' : 'unseen'}> {all}</span>
      {unexpected && <span aria-hidden="true">*</span>}
    </span>
  );
}

/** A state as a link onto its evidence: one element, since tables have thousands of them and are laid out at each letter typed. */
export function MarkLink({ to, of, unexpected = false }: { to: string; of: keyof typeof SIGNS; unexpected?: boolean }) {
  const [sign, word, tone] = SIGNS[of];
  const all = unexpected ? `${word}, not as expected` : word;
  return (
    <a href={to} class={`mark ${tone}`} title={all} aria-label={all}>
      {unexpected ? `${sign}*` : sign}
    </a>
  );
}
