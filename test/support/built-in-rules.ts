import { fileURLToPath } from 'node:url';
import { readCorpus } from '../../src/build/read-corpus.ts';
import { type RuleSet, readRules } from '../../src/build/read-rules.ts';
import { trainHearing } from '../../src/build/train-hearing.ts';
import type { RuleImage } from '../../src/core/rules/image.ts';
import { randomIds } from '../../src/io/random-ids.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { everywhere } from './sure-everywhere.ts';

/** The rules of the source tree, compiled for the test: never the built image, which may be older. */
export const builtInRules = async (language = 'en'): Promise<RuleSet> => {
  const folder = fileURLToPath(new URL(`../../src/rules/${language}`, import.meta.url));
  const read = await readRules(folder, language, realDisk, randomIds);
  if (!read.ok) throw new Error(read.faults.join('\n'));
  return read.set;
};

/** The same with an ear that has learned what sentences do in a story, and hears no slips: that much is learned in a second. */
export const rulesWithStoryEar = async (): Promise<RuleImage> => {
  const { image } = await builtInRules();
  const { signs } = readCorpus(fileURLToPath(new URL('../corpus/building', import.meta.url)), realDisk);
  return { ...image, hearing: trainHearing({ sentences: [], signs }, { sure: everywhere(2), doubt: {} }) };
};
