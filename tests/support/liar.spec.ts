import { pathToFileURL } from 'node:url';
import { conformance } from '../../src/vitest.js';

// Run by tests/vitest.test.ts, on a host that does nothing.
conformance(pathToFileURL(process.env.LIAR ?? ''), { filters: ['cli/run'] });
