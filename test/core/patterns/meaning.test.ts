import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/core/check/read-text.ts';
import { english } from '../../../src/core/language/en/english.ts';
import { type PatternNode, parsePattern, type WordPart } from '../../../src/core/patterns/parse-pattern.ts';
import { tinyMatcher, tinyRule } from '../../support/tiny-rules.ts';

/**
 * A second, slow reading of the pattern language, straight from its definition: where can a match of this node end that begins here?
 * The automata must agree with it on every pattern and text.
 */
const endsOf = (node: PatternNode, words: readonly string[], from: number): ReadonlySet<number> => {
  switch (node.kind) {
    case 'word': {
      const word = words[from];
      return new Set(word !== undefined && fits(node.parts, word) !== node.not ? [from + 1] : []);
    }
    case 'gap': {
      const steps = Array.from({ length: node.most + 1 }, (_, step) => from + step);
      return new Set(steps.filter((end) => end <= words.length && !words.slice(from, end).includes('not')));
    }
    case 'optional':
      return new Set([from, ...endsOf(node.node, words, from)]);
    case 'either':
      return new Set(node.nodes.flatMap((one) => [...endsOf(one, words, from)]));
    case 'sequence':
      return endsOfAll(node.nodes, words, from);
  }
};

const endsOfAll = (
  nodes: readonly PatternNode[],
  words: readonly string[],
  from: number,
): ReadonlySet<number> => {
  const [first, ...rest] = nodes;
  if (!first) return new Set([from]);
  return new Set([...endsOf(first, words, from)].flatMap((end) => [...endsOfAll(rest, words, end)]));
};

const fits = (parts: readonly WordPart[], word: string): boolean =>
  parts.some((part) => part.kind === 'literal' && part.word === word);

const slowly = (pattern: string, words: readonly string[]): readonly string[] => {
  const { node } = parsePattern(pattern, english);
  return words.flatMap((_, from) => {
    const ends = [...endsOf(node, words, from)].filter((end) => end > from);
    return ends.length ? [`${from}-${Math.max(...ends)}`] : [];
  });
};

const quickly = (pattern: string, words: readonly string[]): readonly string[] =>
  tinyMatcher(tinyRule([pattern]))
    .scan(readText(words.join(' ')).table)
    .map(({ from, to }) => `${from}-${to}`);

const word = fc.constantFrom('red', 'blue', 'green');
/** Patterns that begin with a word and need few places, so that none is refused. */
const pattern = fc.letrec<{ unit: string; sequence: string }>((tie) => ({
  unit: fc.oneof(
    { depthSize: 'small' },
    word,
    word.map((one) => `!${one}`),
    fc.tuple(word, word).map(([one, other]) => `${one}|${other}`),
    fc.constantFrom('..1', '..2', '..3'),
    word.map((one) => `${one}?`),
    fc.tuple(tie('sequence'), tie('sequence')).map(([one, other]) => `(${one}|${other})`),
    tie('sequence').map((one) => `(${one})?`),
  ),
  sequence: fc.array(tie('unit'), { minLength: 1, maxLength: 3 }).map((units) => units.join(' ')),
})).sequence;

describe('what a pattern means', () => {
  test('is the same for the automaton and for a reading word by word', () => {
    const texts = fc.array(fc.constantFrom('red', 'blue', 'green', 'not'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, pattern, texts, (first, rest, words) => {
        const whole = `${first} ${rest}`;
        fc.pre(whole.length < 200 && (whole.match(/red|blue|green|\.\.\d/g) ?? []).length < 10);
        expect(quickly(whole, words)).toEqual(slowly(whole, words));
      }),
      { numRuns: 400 },
    );
  });
});
