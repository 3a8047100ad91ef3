import type { SiteData, SiteEvidence, SiteIndex, SiteProblems, SiteSources } from '../site.js';

declare global {
  var wasiConformance: SiteData | undefined;
}

const waiting = new Map<string, Promise<void>>();

/** Loads a data script once. A page that was opened from a file cannot fetch, but it can load scripts. */
function load(file: string): Promise<void> {
  let loaded = waiting.get(file);
  if (!loaded) {
    loaded = new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = `data/${file}`;
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`${file} could not be loaded`));
      document.head.append(script);
    });
    waiting.set(file, loaded);
  }
  return loaded;
}

const data = (): SiteData => (globalThis.wasiConformance ??= { evidence: {}, problems: {}, sources: {} });

export const siteIndex = (): SiteIndex | undefined => data().index;

/** The evidence of a run. */
export async function evidenceOf(key: string): Promise<SiteEvidence> {
  await load(`run-${key}.js`);
  return data().evidence[key] ?? {};
}

/** What a run says in short. */
export async function problemsOf(key: string): Promise<SiteProblems | undefined> {
  await load(`problems-${key}.js`);
  return data().problems[key];
}

/** The guests' sources of a suite; nothing of a suite that only a report knows, which may come from anywhere. */
export async function sourcesOf(suite: string): Promise<SiteSources> {
  if (data().index?.requirements.some((one) => one.suite === suite)) await load(`sources-${suite}.js`);
  return data().sources[suite] ?? {};
}
