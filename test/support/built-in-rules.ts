import { fileURLToPath } from 'node:url';
import { type RuleSet, readRules } from '../../src/build/read-rules.ts';
import { randomIds } from '../../src/io/random-ids.ts';
import { realDisk } from '../../src/io/real-disk.ts';

/** The rules of the source tree, compiled for the test: never the built image, which may be older. */
export const builtInRules = async (language = 'en'): Promise<RuleSet> => {
  const folder = fileURLToPath(new URL(`../../src/rules/${language}`, import.meta.url));
  const read = await readRules(folder, language, realDisk, randomIds);
  if (!read.ok) throw new Error(read.faults.join('\n'));
  return read.set;
};
