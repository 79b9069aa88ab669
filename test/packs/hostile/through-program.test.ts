import { expect, it } from 'vitest';
import { hostileArchives } from './archives.ts';
import { addEach, MEMORY_AT_MOST } from './through-program.ts';

it('the heaviest archives end the built program in a sentence, and within the memory it may take', () => {
  const heavy = hostileArchives().filter(({ what }) => /bomb|20,000|MB|KB|packed twice/.test(what));
  expect(heavy.length).toBeGreaterThan(8);
  expect(addEach(heavy)).toBeLessThan(MEMORY_AT_MOST);
});
