import { describe, expect, it } from 'vitest';
import { nothingLost, readySavers } from './saving.ts';

describe('four windows that keep one story at the same time', () => {
  it('lose no version', async () => {
    const saving = await readySavers(4, 10);
    for (const saver of saving.savers) saver.begin();
    expect(await Promise.all(saving.savers.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
    nothingLost(saving, 40);
  });
});
