import { join } from 'node:path';
import { defineConfig } from 'vite';
import { projectRoot } from '../../src/paths.js';

// One classic script and one style sheet: a page that was opened from a file may load no modules.
export default defineConfig({
  root: join(projectRoot, 'reports/dashboard/app'),
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: join(projectRoot, 'dist/dashboard'),
    emptyOutDir: true,
    lib: {
      entry: 'main.tsx',
      formats: ['iife'],
      name: 'wasiConformanceApp',
      fileName: () => 'app.js',
      cssFileName: 'app',
    },
  },
});
