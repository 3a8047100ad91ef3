import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { projectRoot } from '../paths.js';

/** The project's schemas, by the file that holds them. */
const FILES = {
  metadata: 'src/schema/metadata.schema.json',
  interfaces: 'src/schema/interfaces.schema.json',
  requirements: 'src/schema/requirements.schema.json',
  manifest: 'src/schema/manifest.schema.json',
  runner: 'src/schema/runner.schema.json',
  expectations: 'src/schema/expectations.schema.json',
  findings: 'src/schema/findings.schema.json',
  report: 'reports/report.schema.json',
  dashboard: 'reports/dashboard-index.schema.json',
} as const;
export type SchemaName = keyof typeof FILES;

const compiled = new Map<SchemaName, ValidateFunction>();
const ajv = new Ajv2020({
  allErrors: true,
  useDefaults: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  // These schemas do not change, and to check them takes most of the time of a short call: a test does it.
  validateSchema: false,
});

function validator(name: SchemaName): ValidateFunction {
  let validate = compiled.get(name);
  if (!validate) {
    validate = ajv.compile(JSON.parse(readFileSync(join(projectRoot, FILES[name]), 'utf8')));
    compiled.set(name, validate);
  }
  return validate;
}

function describe(error: ErrorObject): string {
  const place = error.instancePath === '' ? '' : `${error.instancePath.slice(1).replaceAll('/', '.')}: `;
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties':
      return `${place}unknown key "${params['additionalProperty']}"`;
    case 'required':
      return `${place}the key "${params['missingProperty']}" is missing`;
    case 'enum':
      return `${place}must be one of ${(params['allowedValues'] as unknown[]).join(', ')}`;
    default:
      return `${place}${error.message ?? 'is not valid'}`;
  }
}

/**
 * Checks `value` against a schema and fills in its defaults, in place.
 *
 * @throws {Error} one line that names each place and what is wrong there
 */
export function validate<T>(name: SchemaName, value: unknown): T {
  const check = validator(name);
  if (check(value)) return value as T;
  const errors = check.errors ?? [];
  // A failed oneOf reports each branch as well: keep the deepest places, they are the ones to correct.
  const depth = (error: ErrorObject) => error.instancePath.split('/').length;
  const deepest = Math.max(...errors.map(depth));
  const telling = errors.filter((error) => error.keyword !== 'oneOf' || errors.length === 1);
  const shown = (telling.length > 0 ? telling : errors).filter(
    (error) => depth(error) === deepest || ['additionalProperties', 'required', 'enum'].includes(error.keyword),
  );
  throw new Error([...new Set((shown.length > 0 ? shown : errors).map(describe))].slice(0, 5).join('; '));
}
