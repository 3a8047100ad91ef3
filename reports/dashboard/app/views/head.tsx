import type { SiteRun } from '../../site.js';

/** The head of a table of something by hosts. */
export function RunsHead({ of, runs }: { of: string; runs: readonly SiteRun[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{of}</th>
        {runs.map((run) => (
          <th scope="col" key={run.key}>
            {run.host} {run.version}
          </th>
        ))}
      </tr>
    </thead>
  );
}
