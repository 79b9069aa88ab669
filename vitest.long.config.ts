import type { ViteUserConfig } from 'vitest/config';

/** `npm run test:long`: what takes minutes. The short form of each runs with the other tests. */
const config: ViteUserConfig = {
  test: {
    include: ['test/**/*.long.ts'],
    // What a test of both runs looks at; CPS_STORY_SEED makes one that rests on chance do the same again.
    env: { CPS_STORY_LONG: '1' },
    // A thousand kills take up to half an hour where other work goes on beside.
    testTimeout: 90 * 60_000,
    hookTimeout: 60_000,
    // They measure against processes and disks; one after the other they do not get in each other's way.
    fileParallelism: false,
  },
};

export default config;
