import { describe, it } from 'vitest';
import { SEED } from '../../support/long.ts';
import { lookAtMany } from './looking.ts';
import { lookThroughProgram } from './through-program.ts';

describe('a store that was harmed by chance', () => {
  it('is read as far as it goes, never changed by looking, and mended once (500 times)', async () => {
    await lookAtMany(SEED, 500);
  });

  it('stops the built program at no command (20 times)', () => {
    lookThroughProgram(SEED, 20);
  });
});
