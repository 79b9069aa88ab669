import { describe, expect, test } from 'vitest';
import { plainContext } from '../../../src/core/check/context.ts';
import { findInSentences } from '../../../src/core/check/find-sentences.ts';
import { readText } from '../../../src/core/check/read-text.ts';
import { tinyMatcher, tinyRule } from '../../support/tiny-rules.ts';

const LABELS = ['addict', 'addicts', 'drunk', 'drunks', 'junkie', 'schizo', 'alcoholic'];
const matcher = tinyMatcher(tinyRule(['<label>'], { unless: ['own-label'] }, { label: LABELS }));

const verdict = (text: string, ownWords: readonly string[] = []): string =>
  findInSentences(readText(text).table, matcher, { ...plainContext, ownWords }).at(-1)?.excuse ??
  'no label found';

/** A name the teller gives themself is theirs; the same name for somebody else counts. */
const PAIRS: readonly (readonly [own: string, others: string])[] = [
  ["I'm an addict.", "He's an addict."],
  ['I was a drunk for nine years.', 'I was married to a drunk for nine years.'],
  ['I call myself an alcoholic.', 'You call yourself an alcoholic.'],
  ['There were more addicts like me.', 'There were more addicts like him.'],
  ['I am a recovering addict.', 'My brother is a recovering addict.'],
  ['im just a grateful old drunk', 'hes just a grateful old drunk'],
  ['We were drunks.', 'They were drunks.'],
  ['I used to be a junkie.', 'I used to live with a junkie.'],
  ['I identify as an alcoholic.', 'I can identify an alcoholic.'],
  ["I'm not the kind of addict you see on television.", "I'm not an addict like you."],
];

describe('a name the teller gives themself', () => {
  test.each(PAIRS.map(([own]) => own))('is theirs: %s', (text) => {
    expect(verdict(text)).toBe('own-label');
  });
  test.each(PAIRS.map(([, others]) => others))('is not meant: %s', (text) => {
    expect(verdict(text)).toBe('');
  });
  test('may be kept in a list of own words', () => {
    expect(verdict('The schizo in the corner was the one who sang.', ['schizo'])).toBe('own-label');
    expect(verdict('The schizo in the corner was the one who sang.', ['junkie'])).toBe('');
  });
});
