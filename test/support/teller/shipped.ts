import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../source-files.ts';

/** The packs that come with the program. */
export const packNames: readonly string[] = readdirSync(join(ROOT, 'prompts'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
