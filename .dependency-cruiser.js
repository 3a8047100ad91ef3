/**
 * The direction of imports: each layer may import itself and what stands above it in this list, never what stands below.
 *
 * @type {readonly (readonly [layer: string, folders: string])[]}
 */
const LAYERS = [
  ['base', '^src/[a-z-]+\\.ts$'],
  ['shapes', '^src/shapes/'],
  ['model', '^src/model/'],
  ['rules', '^src/(schema|catalog|plan|judge|expectations|report)/'],
  ['execute', '^src/(execute|peers)/'],
  ['run', '^src/run/'],
  ['explore', '^src/explore/'],
  ['hosts and formats', '^(runners|reports|src/export)/'],
  ['command line', '^src/cli/'],
];
/** The library and the integration into vitest: they are files beside those of the base, and may import everything. */
const TOP = '^src/(index|vitest)\\.ts$';

const below = (index) => LAYERS.slice(index + 1).map(([, folders]) => folders);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Files that import each other cannot be read, or tested, one without the other.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...LAYERS.map(([name], index) => ({
      name: `${name.replaceAll(' ', '-')}-imports-upwards-only`,
      comment: `The layer "${name}" must not know those below it (CONTRIBUTING.md, Layers).`,
      severity: 'error',
      from: { path: LAYERS[index][1], pathNot: [TOP, '\\.test\\.ts$'] },
      to: { path: [...below(index), TOP, '^(tools|tests)/'] },
    })),
    {
      name: 'pure-rules',
      comment: 'What plans, judges and reports starts no process.',
      severity: 'error',
      from: { path: '^src/(model|plan|judge|report)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(node:)?child_process$|node_modules/execa/' },
    },
    {
      name: 'host-processes-are-not-imported',
      comment: "A program that runs in a host's process does its work when it is loaded.",
      severity: 'error',
      from: { pathNot: '^runners/[^/]+/process/' },
      to: { path: '^runners/[^/]+/process/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|fixtures|suites)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
