import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['tests/support/liar.spec.ts'] } });
