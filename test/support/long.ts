/** `npm run test:long` asks for the long form of a test: more points, more forms, more packs. */
export const LONG: boolean = process.env['CPS_STORY_LONG'] === '1';

/** What chance begins with: CPS_STORY_SEED, else another one each time. A test says it, so that a bad run can be run again. */
export const SEED: number = Number(process.env['CPS_STORY_SEED'] || Date.now() % 1_000_000);

/** Chance that can be had again: whole numbers from 0 to below `below`. (mulberry32, public domain.) */
export const chance = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};
