import type { Language } from '../language/language.ts';
import { END, GAP, NOT, type Program, type Spot } from '../rules/image.ts';
import {
  type ParsedPattern,
  type PatternNode,
  PatternTrouble,
  parsePattern,
  type WordPart,
} from './parse-pattern.ts';
import { parsePhrase } from './parse-phrase.ts';
import { LONGEST_LIST, MOST_SPOTS } from './pattern-limits.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the pattern alone decides of a program. */
type Compiled = Pick<Program, 'clauseStart' | 'spots' | 'first' | 'last' | 'follow'>;
export type WordLists = { readonly [name: string]: readonly string[] };

type Part = { readonly first: number; readonly last: number; readonly empty: boolean };
type Work = {
  readonly spots: Spot[];
  readonly follow: number[];
  readonly vocabulary: Vocabulary;
  readonly lists: WordLists;
  readonly language: Language;
};

/** A pattern to a Glushkov automaton: each spot is a bit, `follow[k]` the spots that may come after spot k. Throws PatternTrouble. */
export const compilePattern = (
  source: string,
  vocabulary: Vocabulary,
  lists: WordLists,
  language: Language,
): Compiled => compileParsed(parsePattern(source, language), vocabulary, lists, language);

/** The same, of words that have no signs among them. */
export const compilePhrase = (source: string, vocabulary: Vocabulary, language: Language): Compiled =>
  compileParsed(parsePhrase(source, language), vocabulary, {}, language);

const compileParsed = (
  { clauseStart, node }: ParsedPattern,
  vocabulary: Vocabulary,
  lists: WordLists,
  language: Language,
): Compiled => {
  const work: Work = { spots: [], follow: [], vocabulary, lists, language };
  const whole = build(node, work);
  if (whole.empty) throw new PatternTrouble('it can match nothing at all');
  work.spots.forEach(([, , flags], bit) => {
    if (whole.first & (1 << bit) && flags !== 0)
      throw new PatternTrouble('it must begin with a word or a class');
  });
  return {
    clauseStart,
    spots: work.spots,
    first: whole.first,
    last: whole.last,
    follow: work.follow,
  };
};

const build = (node: PatternNode, work: Work): Part => {
  switch (node.kind) {
    case 'word': {
      const bit = addSpot(work, spotOf(node.parts, node.not, work));
      return { first: bit, last: bit, empty: false };
    }
    case 'gap':
      return buildGap(node.most, work);
    case 'optional':
      return { ...build(node.node, work), empty: true };
    case 'either':
      return node.nodes
        .map((one) => build(one, work))
        .reduce((sum, one) => ({
          first: sum.first | one.first,
          last: sum.last | one.last,
          empty: sum.empty || one.empty,
        }));
    case 'sequence':
      return buildSequence(node.nodes, work);
  }
};

const addSpot = (work: Work, spot: Spot): number => {
  if (work.spots.length === MOST_SPOTS)
    throw new PatternTrouble(`it needs more than ${MOST_SPOTS} places; make it two patterns`);
  work.spots.push(spot);
  work.follow.push(0);
  return 1 << (work.spots.length - 1);
};

const link = (work: Work, from: number, to: number): void => {
  work.follow.forEach((after, bit) => {
    if (from & (1 << bit)) work.follow[bit] = after | to;
  });
};

const buildGap = (most: number, work: Work): Part => {
  let first = 0;
  let last = 0;
  for (let step = 0; step < most; step++) {
    const bit = addSpot(work, [-1, 0, GAP]);
    if (step === 0) first = bit;
    else link(work, last, bit);
    last = step === 0 ? bit : last | bit;
  }
  return { first, last, empty: true };
};

const buildSequence = (nodes: readonly PatternNode[], work: Work): Part => {
  let first = 0;
  let last = 0;
  let empty = true;
  for (const node of nodes) {
    const part = build(node, work);
    link(work, last, part.first);
    if (empty) first |= part.first;
    last = part.empty ? last | part.last : part.last;
    empty &&= part.empty;
  }
  return { first, last, empty };
};

const spotOf = (parts: readonly WordPart[], not: boolean, work: Work): Spot => {
  const ids = new Set<number>();
  let classes = 0;
  let end = false;
  for (const part of parts) {
    if (part.kind === 'literal') ids.add(work.vocabulary.idOf(part.word));
    else if (part.kind === 'class') classes |= work.language.grammar.classes[part.name] ?? 0;
    else if (part.kind === 'list')
      for (const word of listWords(part.name, work)) ids.add(work.vocabulary.idOf(word));
    else end = true;
  }
  const set = ids.size ? work.vocabulary.setOf([...ids]) : -1;
  return [set, classes, (not ? NOT : 0) | (end ? END : 0)];
};

const listWords = (name: string, work: Work): readonly string[] => {
  const list = work.lists[name];
  if (!list || !Object.hasOwn(work.lists, name))
    throw new PatternTrouble(`there is no list or class called <${name}>`);
  if (list.length > LONGEST_LIST)
    throw new PatternTrouble(`list <${name}> holds more than ${LONGEST_LIST} words`);
  return list.flatMap((word) => {
    const [only = [], ...more] = work.language.spelling.writtenFor(word.toLowerCase());
    if (/\s/.test(word) || more.length > 0)
      throw new PatternTrouble(`list <${name}> holds "${word}"; a list holds single words`);
    return only;
  });
};
