import { describe, expect, it } from 'vitest';
import { killOften } from './killing.ts';
import { WORKS } from './works.ts';

/** Of all kinds of work together; `npm run test:long` kills a thousand of each. */
const KILLS = 100;
const NAMES = Object.keys(WORKS);

describe('kill -9 at any moment', () => {
  it.each(NAMES)(
    'of %s loses nothing that was said to be safe, and leaves nothing half there',
    async (name) => {
      const each = Math.ceil(KILLS / NAMES.length);
      expect(await killOften(name, each)).toBeGreaterThan(each * 2);
    },
  );
});
