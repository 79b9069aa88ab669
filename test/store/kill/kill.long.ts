import { describe, expect, it } from 'vitest';
import { killOften } from './killing.ts';
import { WORKS } from './works.ts';

const KILLS = 1000;

describe('kill -9 at any moment, a thousand times', () => {
  it.each(Object.keys(WORKS))(
    'of %s loses nothing that was said to be safe, and leaves nothing half there',
    async (name) => {
      expect(await killOften(name, KILLS)).toBeGreaterThan(KILLS * 2);
    },
  );
});
