import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../source-files.ts';

/** The packs that come with the program. `some`: one of each kind, for what takes long. */
export const packNames = (which: 'all' | 'some'): readonly string[] =>
  which === 'some'
    ? ['spark', 'one-to-one', 'should-i-share']
    : readdirSync(join(ROOT, 'prompts'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name);
