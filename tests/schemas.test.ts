import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { projectRoot } from '../src/paths.js';
import { schemaFiles } from '../tools/shapes/files.js';

it.each(schemaFiles())('%s is as its shape says: npm run build:schemas writes it', (file, text) => {
  expect(readFileSync(join(projectRoot, file), 'utf8')).toBe(text);
});

// Who uses them does not check them each time.
it.each(schemaFiles())('%s is a JSON Schema', (_, text) => {
  const ajv = new Ajv2020();
  expect(ajv.validateSchema(JSON.parse(text) as AnySchemaObject), ajv.errorsText()).toBe(true);
});
