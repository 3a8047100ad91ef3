import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SiteIndex } from '../site.js';
import { newest } from './choice.js';
import { siteIndex } from './data.js';
import { href, parseRoute, type Route } from './route.js';
import './style.css';
import { Area, Requirement } from './views/area.js';
import { Compare } from './views/compare.js';
import { History } from './views/history.js';
import { Overview } from './views/overview.js';
import { Test } from './views/test.js';
import { Tests } from './views/tests.js';

function App({ index }: { index: SiteIndex }) {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const page = route.path.join('/');
  useEffect(() => {
    scrollTo(0, 0);
    document.title = [titleOf(route), 'wasi-conformance'].filter(Boolean).join(' · ');
  }, [page]);
  return (
    <>
      <header>
        <nav aria-label="Main">
          <a href={href([])}>Overview</a>
          {[...new Set(index.requirements.map(({ suite }) => suite))].map((suite) => (
            <a key={suite} href={href(['area', suite])}>
              {suite}
            </a>
          ))}
          <a href={href(['tests'])}>Tests</a>
        </nav>
      </header>
      <main>
        <View {...{ index, route }} />
      </main>
      <footer>
        {index.tool.name} {index.tool.version}, WASI {index.spec}. <a href="data/index.json">The data</a>
      </footer>
    </>
  );
}

/** What distinguishes a view from the others in a list of tabs. */
function titleOf({ path: [view, ...names] }: Route): string {
  if (view === undefined) return 'WASI 0.2 hosts';
  return names.length === 0 ? view : `${names.join('/')} (${view})`;
}

function View({ index, route }: { index: SiteIndex; route: Route }) {
  const runs = newest(index.runs);
  const all = index.runs;
  switch (route.path[0]) {
    case undefined:
      return <Overview {...{ index, runs }} />;
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
