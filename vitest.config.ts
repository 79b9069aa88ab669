import type { ViteUserConfig } from 'vitest/config';

/** Where `.ci/run` wants the numbers; unset for everybody else. */
const report = process.env['CPS_STORY_TEST_REPORT'];

const config: ViteUserConfig = {
  test: {
    include: ['test/**/*.test.ts'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    // Some tests start the built program, a few of them in a pseudo-terminal; the bound is for a slow and busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};

export default config;
