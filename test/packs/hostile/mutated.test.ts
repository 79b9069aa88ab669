import { expect, it } from 'vitest';
import { LONG, SEED } from '../../support/long.ts';
import { mutated, rightOnes, tryOne } from './mutated.ts';

/** `npm run test:long` tries ten thousand. */
const COUNT = LONG ? 10_000 : 1_000;
const AT_MOST = 1000;

it(`${COUNT} archives that chance had are refused in a sentence, or harmless, each within a second`, async () => {
  const right = await rightOnes();
  for (const bytes of right) expect((await tryOne(bytes)).taken).toBe(true);
  let taken = 0;
  for (let nth = 0; nth < COUNT; nth++) {
    const seed = SEED * 20_000 + nth;
    try {
      const outcome = await tryOne(mutated(right, seed));
      expect(outcome.milliseconds).toBeLessThan(AT_MOST);
      taken += Number(outcome.taken);
    } catch (thrown) {
      throw new Error(`seed ${seed}: ${String(thrown)}`, { cause: thrown });
    }
  }
  // Chance that never hits anything that matters, or always does, tries nothing.
  expect(taken).toBeLessThan(COUNT / 2);
});
