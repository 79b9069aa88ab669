import { describe, it } from 'vitest';
import { SEED } from '../../support/long.ts';
import { lookAtMany } from './looking.ts';
import { lookThroughProgram } from './through-program.ts';

describe('a store that was harmed by chance', () => {
  it('is read as far as it goes, never changed by looking, and mended once (20,000 times)', async () => {
    await lookAtMany(SEED, 20_000);
  });

  it('stops the built program at no command (200 times)', () => {
    lookThroughProgram(SEED, 200);
  });
});
