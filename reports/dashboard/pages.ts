/** The site's HTML files: one application, with a file for each view that is shared, so that a link to it has a preview of its own. */
import { escaped } from './escaped.js';
import { isDraft, shareOf } from './score.js';
import type { SiteIndex, SiteProblems, SiteRun } from './site.js';

interface Page {
  readonly file: string;
  readonly title: string;
  /** What a preview shows below the title, and a reader without JavaScript sees first. */
  readonly description: string;
  /** The view that the file opens with. */
  readonly view: string;
  /** HTML for a reader without JavaScript. */
  readonly plain: string;
}

/** All HTML files of a site. `problems` are those of the index's runs, in their order. */
export function pagesOf(index: SiteIndex, problems: readonly SiteProblems[]): { file: string; text: string }[] {
  const hosts = [...new Set(index.runs.map(({ host }) => host))];
  const tests = `${index.tests.length} tests of the specification’s statements`;
  const pages: Page[] = [
    {
      file: 'index.html',
      title: 'WASI 0.2 conformance',
      description: `How ${listOf(hosts)} keep to WASI 0.2: ${tests}, with the evidence of each verdict.`,
      view: '',
      plain: index.runs.map((run) => `<li><a href="host-${run.key}.html">${escaped(named(run))}</a></li>`).join(''),
    },
    {
      file: 'support.html',
      title: 'Which host has which part of WASI 0.2',
      description: `The packages and interfaces of WASI 0.2, and how far ${listOf(hosts)} have each of them.`,
      view: 'support',
      plain: '',
    },
    ...index.runs.map((run, at) => pageOf(index, run, problems[at])),
  ];
  return pages.map((page) => ({ file: page.file, text: htmlOf(page) }));
}

function pageOf(index: SiteIndex, run: SiteRun, problems: SiteProblems | undefined): Page {
  const all = problems?.problems ?? [];
  const { met, judged } = shareOf(index, run, ({ level }) => level === 'must');
  const worst = all
    .slice(0, 2)
    .map(({ what }) => what)
    .join(' ');
  const spec = isDraft(run) ? `the ${run.spec}` : 'WASI 0.2';
  return {
    file: `host-${run.key}.html`,
    title: `What does not work in ${named(run)}`,
    description: `${met} of the ${judged} statements of ${spec} that bind a host hold. ${all.length} known problems${worst === '' ? '.' : `, the worst first: ${worst}`}`,
    view: `host/${run.key}`,
    plain: all.map(({ what }) => `<li>${escaped(what)}</li>`).join(''),
  };
}

const named = ({ host, version }: SiteRun): string => `${host} ${version}`;

const listOf = (names: readonly string[]): string =>
  names.length > 4 ? `${names.slice(0, 4).join(', ')} and others` : names.join(', ');

/** Previews of most services show no more. */
const shown = (text: string): string => escaped(text.length > 300 ? `${text.slice(0, 299)}…` : text);

const htmlOf = ({ title, description, view, plain }: Page): string => `<!doctype html>
<html lang="en" data-view="${escaped(view)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' file:; style-src 'self' 'unsafe-inline' file:; img-src 'self' data: file:">
<title>${escaped(title)}</title>
<meta name="description" content="${shown(description)}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="wasi-conformance">
<meta property="og:title" content="${shown(title)}">
<meta property="og:description" content="${shown(description)}">
<meta name="twitter:card" content="summary">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="assets/app.css">
</head>
<body>
<div id="app"><noscript><h1>${escaped(title)}</h1>
<p>${escaped(description)}</p>${plain === '' ? '' : `\n<ol>${plain}</ol>`}
<p>The rest of this page needs JavaScript. Its data are in data/index.json.</p></noscript></div>
<script src="data/index.js"></script>
<script src="assets/app.js"></script>
</body>
</html>
`;
