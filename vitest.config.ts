import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Some tests start the built program, a few of them in a pseudo-terminal; the bound is for a slow and busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
