import { expect, it } from 'vitest';
import { SEED } from '../../support/long.ts';
import { hostileArchives } from './archives.ts';
import { mutated, rightOnes } from './mutated.ts';
import { addEach, MEMORY_AT_MOST } from './through-program.ts';

it('every hostile archive, and 200 that chance had, end the built program in a sentence, and within the memory it may take', async () => {
  const right = await rightOnes();
  const byChance = Array.from({ length: 200 }, (_, nth) => {
    const seed = SEED * 20_000 + nth;
    return { what: `seed ${seed}`, bytes: mutated(right, seed) };
  });
  const most = addEach([...hostileArchives(), ...byChance]);
  expect(most, `${Math.round(most / 1048576)} MB`).toBeLessThan(MEMORY_AT_MOST);
});
