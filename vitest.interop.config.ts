import type { ViteUserConfig } from 'vitest/config';

/** What programs of others make of our files, and ours of theirs: `npm run test:interop`. They are named when they are missing. */
const report = process.env['CPS_STORY_TEST_REPORT'];

const config: ViteUserConfig = {
  test: {
    include: ['test/**/*.interop.ts'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
};

export default config;
