import { InterfacesShape, ManifestShape, RequirementsShape } from '../../src/shapes/catalog.js';
import { ExpectationsShape } from '../../src/shapes/expectations.js';
import { FindingsShape } from '../../src/shapes/findings.js';
import { MetadataShape } from '../../src/shapes/metadata.js';
import { ReportShape } from '../../src/shapes/report.js';
import { RunnerShape } from '../../src/shapes/runner.js';

const SCHEMAS = {
  'src/schema/metadata.schema.json': MetadataShape,
  'src/schema/interfaces.schema.json': InterfacesShape,
  'src/schema/requirements.schema.json': RequirementsShape,
  'src/schema/manifest.schema.json': ManifestShape,
  'src/schema/runner.schema.json': RunnerShape,
  'src/schema/expectations.schema.json': ExpectationsShape,
  'src/schema/findings.schema.json': FindingsShape,
  'reports/report.schema.json': ReportShape,
} as const;

/** The text of each schema file that is made from a shape. */
export const schemaFiles = (): [file: string, text: string][] =>
  Object.entries(SCHEMAS).map(([file, shape]) => [file, `${JSON.stringify(shape, null, 2)}\n`]);
