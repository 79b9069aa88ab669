/**
 * Whole stories, and what a kind, strict trainer would raise in each. Beside `NAME.md` stands `NAME.expect`, written before the tool had
 * read the story: a line `rule | words` for each slip, a rule alone for the story as a whole, nothing for most. Beside it stands `NAME.heard`:
 * what the check says today. A difference between the two is a known weakness, never an accident.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { THRESHOLDS } from '../../src/build/hearing-thresholds.ts';
import { readCorpus } from '../../src/build/read-corpus.ts';
import { lessonsOf, trainHearing } from '../../src/build/train-hearing.ts';
import { checkText } from '../../src/core/check/check-text.ts';
import { contextOf } from '../../src/core/check/context-of.ts';
import type { RuleImage } from '../../src/core/rules/image.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { builtInRules } from '../support/built-in-rules.ts';

const FOLDER = fileURLToPath(new URL('../stories', import.meta.url));
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.replace('.md', ''));
const read = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');

let image: RuleImage;
beforeAll(async () => {
  const built = await builtInRules();
  const corpus = readCorpus(fileURLToPath(new URL('../corpus/building', import.meta.url)), realDisk);
  image = { ...built.image, hearing: trainHearing(lessonsOf(corpus, built.rules), THRESHOLDS) };
}, 180_000);

/** What stands above a thought, as lines of the form of `NAME.expect`. */
const heardIn = (text: string): readonly string[] =>
  checkText(text, image, contextOf(text, {}))
    .findings.filter(({ level }) => level !== 'consider')
    .map(({ rule, scope, quote }) => (scope === 'story' ? rule : `${rule} | ${quote.replace(/\s+/g, ' ')}`));

describe('a whole story', () => {
  test.each(names)('%s', async (name) => {
    const heard = heardIn(read(`${name}.md`));
    await expect(heard.map((line) => `${line}\n`).join('')).toMatchFileSnapshot(`../stories/${name}.heard`);
  });

  test('says what is expected of it in words that stand in it once', () => {
    for (const name of names) {
      for (const line of read(`${name}.expect`).trim().split('\n').filter(Boolean)) {
        const words = line.split(' | ')[1];
        if (words) expect(read(`${name}.md`).split(words), `${name}: ${words}`).toHaveLength(2);
      }
    }
  });
});
