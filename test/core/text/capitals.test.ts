import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/core/text/tokens.ts';
import { CLASS } from '../../../src/core/text/word-classes.ts';

const names = (text: string): readonly string[] => {
  const { words, classes } = tokenize(text);
  return words.filter((_, at) => ((classes[at] ?? 0) & CLASS.cap) !== 0);
};

describe('what looks like the name of a person', () => {
  it.each([
    ['a name in a sentence', 'I sat with Denise that night.', ['denise']],
    ['two names', 'I sat with Denise Kowalski.', ['denise', 'kowalski']],
    ['two names at the beginning', 'Denise Kowalski sat with me.', ['denise', 'kowalski']],
    ['a name with an apostrophe', "I called O'Brien and Dana's mother.", ["o'brien", 'dana']],
    ['a name with accents', 'I called José.', ['josé']],
    ['a name right after an opening mark', 'she said “Denise Kowalski came”', ['denise', 'kowalski']],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['the first word of a sentence', 'Nurses sat with me. Then she left.'],
    ['days, months and feasts', 'It was a Tuesday in March, near Easter.'],
    ['faith', 'I prayed to God and read the Bible.'],
    ['fellowships', 'I went to Narcotics Anonymous.'],
    ['letters that are all large', 'I got HIV and went to AA.'],
    ['a contraction', "That night You'd gone and I'd stayed."],
    ['I, and grammar words', 'what I And You Did'],
    ['a headline', 'What Nobody Told Denise Kowalski'],
    ['a text without capitals', 'i sat with denise kowalski'],
  ])('not %s', (_, text) => {
    expect(names(text)).toEqual([]);
  });
});
