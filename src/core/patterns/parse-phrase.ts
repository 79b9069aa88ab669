import type { Language } from '../language/language.ts';
import { tokenize } from '../text/tokens.ts';
import { type ParsedPattern, type PatternNode, PatternTrouble } from './parse-pattern.ts';
import { LONGEST_SOURCE } from './pattern-limits.ts';

/**
 * Plain words as somebody types them into a list: found in any case, with any quotation marks, with or without hyphens and commas. A star
 * after a word stands for its endings: "clean*" is clean, cleans, cleaned, cleaning. No other sign has a meaning.
 */
export const parsePhrase = (source: string, language: Language): ParsedPattern => {
  if (source.length > LONGEST_SOURCE) throw new PatternTrouble(`longer than ${LONGEST_SOURCE} characters`);
  const nodes: PatternNode[] = [];
  for (const word of tokenize(source, [], language).words) {
    const before = nodes.at(-1);
    if (PASSED_OVER.test(word)) continue;
    if (word === '*' && before) nodes[nodes.length - 1] = withEndings(before, language);
    else if (SOFT.test(word)) nodes.push({ kind: 'optional', node: literals([word]) });
    else nodes.push(literals([word]));
  }
  while (isSoft(nodes.at(-1))) nodes.pop();
  while (isSoft(nodes[0])) nodes.shift();
  if (nodes.length === 0) throw new PatternTrouble('there is no word in it');
  return { clauseStart: false, node: { kind: 'sequence', nodes } };
};

/** Quotation marks, line ends, and the end of a sentence. */
const PASSED_OVER = /^["“”‘’'¶.!?…]$/u;
const SOFT = /^[-,–—]$/u;

const isSoft = (node: PatternNode | undefined): boolean => node?.kind === 'optional';

const literals = (words: readonly string[]): PatternNode => ({
  kind: 'word',
  parts: words.map((word) => ({ kind: 'literal', word })),
  not: false,
});

const withEndings = (node: PatternNode, { grammar }: Language): PatternNode => {
  const [part] = node.kind === 'word' ? node.parts : [];
  return part?.kind === 'literal' ? literals([part.word, ...grammar.inflect(part.word)]) : node;
};
