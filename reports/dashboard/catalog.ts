import { loadManifest } from '../../src/catalog/load.js';
import type { Manifest } from '../../src/catalog/manifest.js';
import { loadCatalog } from '../../src/catalog/profile.js';
import type { Report } from '../../src/model/report.js';
import { isDraft } from './score.js';

/** What a site of these reports is about: the tests and requirements of WASI 0.2, and those of the drafts when a report is of one. */
export function catalogOf(reports: readonly Pick<Report, 'spec'>[]): Manifest {
  const stable = loadManifest();
  if (!reports.some(isDraft)) return stable;
  const { tests, requirements } = loadCatalog('draft-2023-08').whole;
  return { ...stable, tests: [...stable.tests, ...tests], requirements: [...stable.requirements, ...requirements] };
}
