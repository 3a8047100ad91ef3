import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SiteIndex } from '../site.js';
import { newest } from './choice.js';
import { siteIndex } from './data.js';
import { currentRoute, href, type Route } from './route.js';
import './style.css';
import { Area, Requirement } from './views/area.js';
import { Compare } from './views/compare.js';
import { History } from './views/history.js';
import { Host } from './views/host.js';
import { Overview } from './views/overview.js';
import { Support } from './views/support.js';
import { Test } from './views/test.js';
import { Tests } from './views/tests.js';

/** The site's name: the heading of its first page, and the end of each title. */
const SITE = 'WASI 0.2 conformance';

function App({ index }: { index: SiteIndex }) {
  const [route, setRoute] = useState(currentRoute);
  useEffect(() => {
    const follow = () => setRoute(currentRoute());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const page = route.path.join('/');
  const suites = [...new Set(index.requirements.map(({ suite }) => suite))];
  const places: readonly (readonly [name: string, path: readonly string[]])[] = [
    ['Overview', []],
    ['Support', ['support']],
    ...suites.map((suite) => [suite, ['area', suite]] as const),
    ['Tests', ['tests']],
  ];
  const first = useRef(true);
  useEffect(() => {
    const heading = document.querySelector('h1');
    const title = heading?.textContent ?? '';
    document.title = title === SITE ? SITE : `${title} · ${SITE}`;
    if (!first.current) {
      scrollTo(0, 0);
      // For who hears the page, or goes through it with the keyboard: the new view begins at its heading.
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [page]);
  return (
    <>
      <button class="skip" type="button" onClick={() => document.querySelector<HTMLElement>('main')?.focus()}>
        Skip to the content
      </button>
      <header>
        <nav aria-label="Main">
          {places.map(([name, path]) => (
            <a key={name} href={href(path)} aria-current={path.join('/') === page ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main tabIndex={-1}>
        <View {...{ index, route }} />
      </main>
      <footer>
        {index.tool.name} {index.tool.version}, WASI {index.spec}. <a href="data/index.json">The data</a>
      </footer>
    </>
  );
}

function View({ index, route }: { index: SiteIndex; route: Route }) {
  const runs = newest(index.runs);
  const all = index.runs;
  switch (route.path[0]) {
    case undefined:
      return <Overview {...{ index, runs }} />;
    case 'support':
      return <Support {...{ index, all }} />;
    case 'host':
      return <Host {...{ index, all, route }} />;
    case 'area':
      return <Area {...{ index, runs, route }} />;
    case 'requirement':
      return <Requirement {...{ index, runs, route }} />;
    case 'tests':
      return <Tests {...{ index, runs, route }} />;
    case 'test':
      return <Test {...{ index, runs, route }} />;
    case 'compare':
      return <Compare {...{ index, all, route }} />;
    case 'history':
      return <History {...{ index, all, route }} />;
    default:
      return <h1>There is no such page</h1>;
  }
}

const index = siteIndex();
const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  render(index ? <App index={index} /> : <h1>data/index.js could not be loaded</h1>, root);
}
