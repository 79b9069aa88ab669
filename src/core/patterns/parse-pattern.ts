import type { Grammar, Language, Spelling } from '../language/language.ts';
import { DEEPEST_BRACKETS, LONGEST_SOURCE } from './pattern-limits.ts';

/**
 * The pattern language, one line a pattern, no repetition operator, so that no pattern can run away:
 *
 *     word      that word; what the language writes in several ways is one word on both sides (don't = dont = do not)
 *     self-harm with or without the hyphen
 *     a|b c     a or b, then c               (a b|c)   inside brackets | parts whole phrases
 *     x?        may be missing               ~feel     feel, feels, felt, feeling
 *     <name>    a word of a list, or of a built-in class such as <adv>
 *     ..3       up to three words, never across a negation or a clause mark
 *     !x        one word that is not x       ^  where a clause can begin       $  end of the sentence
 */
export type PatternNode =
  | { readonly kind: 'word'; readonly parts: readonly WordPart[]; readonly not: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'optional'; readonly node: PatternNode }
  | { readonly kind: 'either'; readonly nodes: readonly PatternNode[] }
  | { readonly kind: 'sequence'; readonly nodes: readonly PatternNode[] };
export type WordPart =
  | { readonly kind: 'literal'; readonly word: string }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'list'; readonly name: string }
  | { readonly kind: 'end' };
export type ParsedPattern = { readonly clauseStart: boolean; readonly node: PatternNode };

/** A pattern that cannot be read; the message says where and why. */
export class PatternTrouble extends Error {}

const SYMBOL = /\s*(\.\.[1-9](?!\d)|~[\p{Ll}']+|<[a-z0-9-]+>|[\p{L}\p{N}][\p{L}\p{N}'’-]*|[()|?^$!,])/uy;

const readSymbols = (source: string): readonly string[] => {
  if (source.length > LONGEST_SOURCE) throw new PatternTrouble(`longer than ${LONGEST_SOURCE} characters`);
  const symbols: string[] = [];
  let at = 0;
  SYMBOL.lastIndex = 0;
  for (let found = SYMBOL.exec(source); found; found = SYMBOL.exec(source)) {
    symbols.push(found[1] ?? '');
    at = SYMBOL.lastIndex;
  }
  const rest = source.slice(at).trim();
  if (rest) throw new PatternTrouble(`cannot read "${rest.slice(0, 12)}"`);
  return symbols;
};

/** Reads a pattern of a language; throws PatternTrouble when it makes no sense. */
export const parsePattern = (source: string, language: Language): ParsedPattern => {
  const symbols = readSymbols(source);
  const clauseStart = symbols[0] === '^';
  const parser = { symbols, at: clauseStart ? 1 : 0, depth: 0, language };
  const node = readSequence(parser, false);
  if (parser.at < symbols.length) throw new PatternTrouble('a ) without its (');
  return { clauseStart, node };
};

type Parser = {
  readonly symbols: readonly string[];
  readonly language: Language;
  at: number;
  depth: number;
};
const peek = (parser: Parser): string | undefined => parser.symbols[parser.at];

const readSequence = (parser: Parser, inside: boolean): PatternNode => {
  const nodes: PatternNode[] = [];
  for (
    let next = peek(parser);
    next !== undefined && next !== ')' && !(inside && next === '|');
    next = peek(parser)
  ) {
    nodes.push(readUnit(parser, inside));
  }
  if (nodes.length === 0) throw new PatternTrouble('nothing between two marks');
  return { kind: 'sequence', nodes };
};

/** One word or bracket, with `|` (outside brackets it binds tighter than a blank) and `?`. */
const readUnit = (parser: Parser, inside: boolean): PatternNode => {
  const nodes = [readAtom(parser)];
  while (!inside && peek(parser) === '|') {
    parser.at++;
    nodes.push(readAtom(parser));
  }
  const node = either(nodes);
  if (peek(parser) !== '?') return node;
  parser.at++;
  return { kind: 'optional', node };
};

const readAtom = (parser: Parser): PatternNode => {
  const symbol = peek(parser);
  if (symbol === undefined) throw new PatternTrouble('it stops in the middle');
  parser.at++;
  if (symbol === '(') return readBrackets(parser);
  if (symbol === '^') throw new PatternTrouble('^ belongs at the beginning');
  if (symbol === '$') return { kind: 'word', parts: [{ kind: 'end' }], not: false };
  if (symbol === '!') return readNot(parser);
  if (symbol === '|' || symbol === '?' || symbol === ')')
    throw new PatternTrouble(`"${symbol}" has nothing before it`);
  if (symbol.startsWith('..')) return { kind: 'gap', most: Number(symbol.slice(2)) };
  const { spelling, grammar } = parser.language;
  if (symbol.startsWith('<')) return readName(symbol.slice(1, -1), grammar);
  if (symbol.startsWith('~'))
    return literals(grammar.inflect(symbol.slice(1)).flatMap((form) => spelling.writtenFor(form).flat()));
  return readWord(symbol, spelling);
};

const readBrackets = (parser: Parser): PatternNode => {
  if (++parser.depth > DEEPEST_BRACKETS) throw new PatternTrouble('brackets inside brackets too deep');
  const nodes = [readSequence(parser, true)];
  while (peek(parser) === '|') {
    parser.at++;
    nodes.push(readSequence(parser, true));
  }
  if (peek(parser) !== ')') throw new PatternTrouble('a ( without its )');
  parser.at++;
  parser.depth--;
  return either(nodes);
};

const readNot = (parser: Parser): PatternNode => {
  const word = singleWord(readAtom(parser));
  if (!word) throw new PatternTrouble('! takes one word, or a bracket of single words');
  return { ...word, not: true };
};

const readName = (name: string, { classes }: Grammar): PatternNode => ({
  kind: 'word',
  parts: [Object.hasOwn(classes, name) ? { kind: 'class', name } : { kind: 'list', name }],
  not: false,
});

const readWord = (symbol: string, spelling: Spelling): PatternNode => {
  const word = symbol.toLowerCase().replaceAll('’', "'");
  if (word.includes('-'))
    return hyphened(
      word.split('-').filter((part) => part !== ''),
      spelling,
    );
  const [only = [], ...more] = spelling.writtenFor(word);
  return more.length === 0 ? literals(only) : { kind: 'sequence', nodes: [only, ...more].map(literals) };
};

/** "self-harm" is "self-harm" and "self harm". */
const hyphened = (parts: readonly string[], spelling: Spelling): PatternNode => ({
  kind: 'sequence',
  nodes: parts.flatMap((part, place) =>
    place === 0
      ? [readWord(part, spelling)]
      : [{ kind: 'optional', node: literals(['-']) } as const, readWord(part, spelling)],
  ),
});

const literals = (words: readonly string[]): PatternNode => ({
  kind: 'word',
  parts: words.map((word) => ({ kind: 'literal', word })),
  not: false,
});

type WordNode = Extract<PatternNode, { kind: 'word' }>;
const singleWord = (node: PatternNode): WordNode | null => {
  if (node.kind === 'word') return node;
  const only = node.kind === 'sequence' && node.nodes.length === 1 ? node.nodes[0] : undefined;
  return only ? singleWord(only) : null;
};

/** Alternatives of single words become one spot; phrases beside them stay apart. */
const either = (nodes: readonly PatternNode[]): PatternNode => {
  const [only] = nodes;
  if (nodes.length === 1 && only) return only;
  const words = nodes.map(singleWord).filter((word) => word !== null && !word.not);
  const rest = nodes.filter((node) => {
    const word = singleWord(node);
    return word === null || word.not;
  });
  const merged: PatternNode = { kind: 'word', parts: words.flatMap((word) => word?.parts ?? []), not: false };
  if (words.length === 0) return { kind: 'either', nodes: rest };
  return rest.length === 0 ? merged : { kind: 'either', nodes: [merged, ...rest] };
};
