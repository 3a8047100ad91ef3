import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,runners,reports,tools,tests}/**/*.test.ts'],
    // End-to-end runs start many processes; their own limits are shorter.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
