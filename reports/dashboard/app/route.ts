/** What the page shows, as its URL says: `#/tests?verdict=fail&suite=io`. */
export interface Route {
  /** `['test', 'io/stdin/read']` */
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  return {
    path: path.split('/').filter(Boolean).map(decoded),
    query: Object.fromEntries(new URLSearchParams(query)),
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What this HTML file shows, whatever its hash; empty in index.html, whose hash says it. */
const view = document.documentElement.dataset['view'] ?? '';

/** The route of what is shown now. */
export const currentRoute = (): Route => parseRoute(view === '' ? location.hash : view);

/** The URL of a state; empty values of the query are left out. Views that are shared have an HTML file of their own (pages.ts). */
export function href(path: readonly string[], query: Readonly<Record<string, string | undefined>> = {}): string {
  if (path[0] === 'host') return `host-${path[1]}.html`;
  if (path[0] === 'support') return 'support.html';
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const text = new URLSearchParams(given).toString();
  return `${view === '' ? '' : 'index.html'}#/${path.map(encodeURIComponent).join('/')}${text === '' ? '' : `?${text}`}`;
}
