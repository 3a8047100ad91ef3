import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { percent, shareOf, verdictAt } from '../../score.js';
import type { SiteIndex, SiteRun } from '../../site.js';
import { byVersion } from '../choice.js';
import { href, type Route } from '../route.js';

/** One host over its reports: how much it met, and what each report changed. */
export function History({ index, all, route }: { index: SiteIndex; all: readonly SiteRun[]; route: Route }) {
  const host = route.path[1] ?? '';
  const runs = all.filter((run) => run.host === host).sort(byVersion);
  if (runs.length === 0) return <h1>No report of {host}</h1>;
  const shares = runs.map((run) => shareOf(index, run, ({ level }) => level === 'must'));
  return (
    <>
      <h1>
        {host} over {runs.length} {runs.length === 1 ? 'report' : 'reports'}
      </h1>
      {runs.length > 1 && <Chart names={runs.map(({ version }) => version)} values={shares.map(percent)} />}
      <div class="wide">
        <table>
          <caption>What a host must do, by report</caption>
          <thead>
            <tr>
              <th scope="col">version</th>
              <th scope="col">when</th>
              <th scope="col">met</th>
              <th scope="col">fixed</th>
              <th scope="col">broken</th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run, place) => {
              const before = runs[place - 1];
              const share = shares[place];
              return (
                <tr key={run.key}>
                  <th scope="row">
                    {before ? <a href={href(['compare', before.key, run.key])}>{run.version}</a> : run.version}
                  </th>
                  <td>{run.started.slice(0, 16).replace('T', ' ')}</td>
                  <td>
                    {share?.met} of {share?.judged}
                  </td>
                  <td>{before ? changed(index, before, run) : '–'}</td>
                  <td>{before ? changed(index, run, before) : '–'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** How many tests pass in the second that were run in the first and did not pass there. */
const changed = (index: SiteIndex, from: SiteRun, to: SiteRun) =>
  index.tests.filter((_, at) => verdictAt(to, at) === 'pass' && !['pass', undefined].includes(verdictAt(from, at)))
    .length;

/** The table below says the same in words. */
function Chart({ names, values }: { names: readonly string[]; values: readonly number[] }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const colour = getComputedStyle(element).color;
    const axis = { stroke: colour, grid: { stroke: '#8884' }, ticks: { stroke: '#8884' } };
    const plot = new uPlot(
      {
        width: Math.min(element.clientWidth, 900),
        height: 220,
        scales: { x: { time: false, range: [-0.3, names.length - 0.7] }, y: { range: [0, 100] } },
        legend: { show: false },
        cursor: { show: false },
        axes: [
          {
            ...axis,
            splits: () => names.map((_, at) => at),
            values: (_, splits) => splits.map((at) => names[at] ?? ''),
          },
          { ...axis, size: 60, values: (_, splits) => splits.map((value) => `${value} %`) },
        ],
        series: [{}, { stroke: '#2266cc', width: 2, points: { show: true, size: 7 } }],
      },
      [names.map((_, at) => at), [...values]],
      element,
    );
    return () => plot.destroy();
  }, [names.join(), values.join()]);
  return (
    <div
      ref={place}
      role="img"
      aria-label={`Per cent met: ${names.map((name, at) => `${name} ${values[at]}`).join(', ')}`}
    />
  );
}
