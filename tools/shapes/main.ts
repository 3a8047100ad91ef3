/** `npm run build:schemas`: writes the JSON schemas that editors, other programs and the harness itself read, from `src/shapes`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/paths.js';
import { schemaFiles } from './files.js';

for (const [file, text] of schemaFiles()) writeFileSync(join(projectRoot, file), text);
