import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../src/paths.js';
import { schemaFiles } from '../tools/shapes/files.js';

it.each(schemaFiles())('%s is as its shape says: npm run build:schemas writes it', (file, text) => {
  expect(readFileSync(join(projectRoot, file), 'utf8')).toBe(text);
});
