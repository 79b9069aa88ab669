import { expect, it } from 'vitest';
import { killOften } from './killing.ts';

it('a thousand kills while packs are added, mended and taken out leave no half pack', async () => {
  expect(await killOften(1000)).toBeGreaterThan(1000);
});
