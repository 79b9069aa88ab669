import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASE_VERBS, NOUN_TOO } from '../../../src/core/language/en/base-verbs.ts';
import { alias, expand, spread } from '../../../src/core/language/en/contractions.ts';
import { inflect } from '../../../src/core/language/en/inflect.ts';
import { BUILT_IN_LISTS, classOf, isGerund } from '../../../src/core/language/en/lexicon.ts';
import { CLASS, type ClassName } from '../../../src/core/text/word-classes.ts';

const isA = (word: string, name: ClassName): boolean => (classOf(word) & CLASS[name]) !== 0;

describe('classes of words', () => {
  const known: readonly (readonly [word: string, ...names: ClassName[]])[] = [
    ['i', 'pro1'],
    ['you', 'pro2'],
    ['everybody', 'pro3'],
    ['your', 'poss'],
    ['must', 'modal'],
    ['not', 'neg'],
    ['told', 'say'],
    ['hoped', 'think', 'past'],
    ['walk', 'verb', 'nouny'],
    ['went', 'past'],
    ['walked', 'past'],
    ['stopping', 'ing'],
    ['being', 'be', 'ing'],
    ['quit', 'verb', 'invariant'],
    ['twelve', 'num'],
    ['90', 'num'],
    ['8.5', 'num'],
    ['slowly', 'adv'],
  ];

  it.each(known.map(([word, ...names]) => ({ word, names })))('$word', ({ word, names }) => {
    for (const name of names) expect(isA(word, name), name).toBe(true);
  });

  it('judges a word in no list by its ending, when it is long enough', () => {
    expect(isA('flabbergasted', 'past')).toBe(true);
    expect(isA('flabbergasting', 'ing')).toBe(true);
    for (const word of ['bed', 'king', 'fly', 'gadzooks']) expect(classOf(word)).toBe(0);
  });

  it('knows the -ing forms of verbs from other words that end so', () => {
    expect(['going', 'drinking', 'having', 'stopping'].every(isGerund)).toBe(true);
    expect(['thing', 'spring', 'cousing', 'walk'].some(isGerund)).toBe(false);
  });
});

describe('forms of a verb', () => {
  it.each([
    ['feel', ['feel', 'feels', 'felt', 'feeling']],
    ['go', ['go', 'goes', 'went', 'gone', 'going']],
    ['walk', ['walk', 'walks', 'walked', 'walking']],
    ['try', ['try', 'tries', 'tried', 'trying']],
    ['stay', ['stay', 'stays', 'stayed', 'staying']],
    ['hope', ['hope', 'hopes', 'hoped', 'hoping']],
    ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
    ['plan', ['plan', 'plans', 'planned', 'planning']],
    ['fix', ['fix', 'fixes', 'fixed', 'fixing']],
    ['push', ['push', 'pushes', 'pushed', 'pushing']],
  ])('%s', (base, forms) => {
    expect(inflect(base)).toEqual(forms);
  });

  it('always begin with the base and hold one that ends in -ing', () => {
    for (const base of [...BASE_VERBS, ...NOUN_TOO]) {
      const forms = inflect(base);
      expect(forms[0]).toBe(base);
      expect(forms.at(-1)).toMatch(/ing$/);
      expect(isGerund(forms.at(-1) ?? ''), base).toBe(true);
    }
  });
});

describe('verbs that can open a command', () => {
  const can = (list: string, word: string): boolean => BUILT_IN_LISTS[list]?.includes(word) ?? false;

  it('are all verbs', () => {
    for (const word of [...(BUILT_IN_LISTS['cmd'] ?? []), ...(BUILT_IN_LISTS['cmdplain'] ?? [])])
      expect(isA(word, 'verb'), word).toBe(true);
  });

  it('need no object only when they are no noun and stand alone', () => {
    expect(can('cmd', 'call') && can('cmd', 'forgive')).toBe(true);
    expect(can('cmdplain', 'forgive')).toBe(true);
    for (const word of ['call', 'work', 'go']) expect(can('cmdplain', word), word).toBe(false);
  });

  it('are never verbs that look the same in the past, nor polite phrases', () => {
    for (const word of ['quit', 'hit', 'shut', 'thank', 'guess']) expect(can('cmd', word), word).toBe(false);
  });
});

describe('contractions', () => {
  it('spread to words that spread no further', () => {
    const stem = fc.constantFrom(
      'i',
      'you',
      'mom',
      'would',
      'it',
      'they',
      'who',
      'that',
      'could',
      'everything',
    );
    const ending = fc.constantFrom("n't", "'ll", "'re", "'ve", "'d", "'s", "n't've", '');
    fc.assert(
      fc.property(stem, ending, (one, other) => {
        for (const part of spread(one + other)) {
          expect(alias(part)).toBe(part);
          expect(spread(part)).toEqual([part]);
        }
      }),
    );
  });

  it('leave a mark that opens a quotation alone', () => {
    expect(expand("'who'd")).toBeUndefined();
    expect(expand("'ll")).toBeUndefined();
  });
});
