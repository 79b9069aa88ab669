import { expect, it } from 'vitest';
import { killOften } from './killing.ts';

it('kill -9 while packs are added, mended and taken out leaves no half pack', async () => {
  expect(await killOften(25)).toBeGreaterThan(25);
});
