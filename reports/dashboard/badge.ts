import { escaped } from './escaped.js';
import { isDraft, percent, shareOf } from './score.js';
import type { SiteIndex, SiteRun } from './site.js';

/** A badge's two texts, and how its colour is named by shields. */
interface Badge {
  readonly label: string;
  readonly message: string;
  readonly color: string;
}

const COLOURS: Readonly<Record<string, string>> = { brightgreen: '#2f7d32', yellow: '#8a6100', red: '#b3261e' };

function badgeOf(index: SiteIndex, run: SiteRun): Badge {
  const share = shareOf(index, run, ({ level }) => level === 'must');
  const value = percent(share);
  const color = value === 100 ? 'brightgreen' : value >= 80 ? 'yellow' : 'red';
  const what = isDraft(run) ? run.spec : '0.2';
  return { label: `WASI ${what} · ${run.host} ${run.version}`, message: `${share.met}/${share.judged} must`, color };
}

/** The answer that shields' endpoint badge reads. */
export function shieldsOf(index: SiteIndex, run: SiteRun): string {
  return `${JSON.stringify({ schemaVersion: 1, ...badgeOf(index, run) })}\n`;
}

/** The badge as a picture of its own. */
export function svgOf(index: SiteIndex, run: SiteRun): string {
  const { label, message, color } = badgeOf(index, run);
  // Verdana at 11 pixels, near enough; textLength makes it exact.
  const [left, right] = [label, message].map((text) => Math.round(text.length * 6.6) + 12) as [number, number];
  const text = (value: string, x: number, width: number) =>
    `<text x="${x + width / 2}" y="14" textLength="${width - 12}" lengthAdjust="spacingAndGlyphs">${escaped(value)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${escaped(`${label}: ${message}`)}">
<title>${escaped(`${label}: ${message}`)}</title>
<rect width="${left}" height="20" fill="#444"/><rect x="${left}" width="${right}" height="20" fill="${COLOURS[color] ?? '#444'}"/>
<g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${text(label, 0, left)}${text(message, left, right)}</g>
</svg>
`;
}
