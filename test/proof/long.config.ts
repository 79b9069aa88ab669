import type { ViteUserConfig } from 'vitest/config';

/** `npm run test:long`: the proofs of this folder in their long form. A run with the same CPS_STORY_SEED does the same again. */
const config: ViteUserConfig = {
  test: {
    include: ['test/proof/**/*.test.ts'],
    env: { CPS_STORY_LONG: '1' },
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
};

export default config;
