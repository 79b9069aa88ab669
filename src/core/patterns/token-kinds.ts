import { numberOf, type WordTable } from '../rules/word-table.ts';
import { grown, makeRoom, mixPair } from '../text/rows.ts';
import type { TokenTable } from '../text/token-table.ts';
import { perWord } from '../text/word-book.ts';
import { CLASS } from '../text/word-classes.ts';
import type { Automaton } from './automaton.ts';
import { CLAUSE_MARK, SENTENCE_MARK } from './spots.ts';

const SENTENCE_MARKS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '¶']);
const CLAUSE_MARKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '—',
  '(',
  ')',
  '“',
  '”',
  ...SENTENCE_MARKS,
]);

/**
 * Gives the kind of each token of a table: tokens that no pattern can tell apart are of one kind. Kinds are numbered as they are met; there
 * are at most a few for each word that patterns name.
 */
export const createKindReader = (
  vocabulary: WordTable,
  machine: Automaton,
): ((table: TokenTable) => Int32Array) => {
  const kindFor = (word: string, classes: number): number =>
    kindOf(machine, numberOf(vocabulary, word), traitsOf(word, classes));
  const usual = perWord(kindFor);
  const asName = perWord((word, classes) => kindFor(word, classes | CLASS.cap));
  return ({ book, numbers, classes }) => {
    const plain = usual(book);
    const names = asName(book);
    const kinds = new Int32Array(numbers.length);
    for (let at = 0; at < numbers.length; at++)
      kinds[at] = ((classes[at] ?? 0) & CLASS.cap ? names : plain)[numbers[at] ?? 0] ?? 0;
    return kinds;
  };
};

const traitsOf = (word: string, classes: number): number => {
  if (!(classes & CLASS.punct)) return classes;
  return (
    classes | (CLAUSE_MARKS.has(word) ? CLAUSE_MARK : 0) | (SENTENCE_MARKS.has(word) ? SENTENCE_MARK : 0)
  );
};

const kindOf = (machine: Automaton, word: number, traits: number): number => {
  const { kindSlots, kindWords, kindTraits } = machine;
  const last = kindSlots.length - 1;
  let slot = mixPair(word, traits) & last;
  for (let place = kindSlots[slot] ?? 0; place !== 0; place = kindSlots[slot] ?? 0) {
    if (kindWords[place - 1] === word && kindTraits[place - 1] === traits) return place - 1;
    slot = (slot + 1) & last;
  }
  return rememberKind(machine, word, traits);
};

const rememberKind = (machine: Automaton, word: number, traits: number): number => {
  const kind = machine.kinds++;
  machine.kindWords = grown(machine.kindWords, kind + 1);
  machine.kindTraits = grown(machine.kindTraits, kind + 1);
  machine.kindAsks = grown(machine.kindAsks, kind + 1);
  machine.startSteps = grown(machine.startSteps, kind * 2 + 2);
  machine.kindWords[kind] = word;
  machine.kindTraits[kind] = traits;
  const { kindWords, kindTraits } = machine;
  machine.kindSlots = makeRoom(machine.kindSlots, kind + 1, (place) =>
    mixPair(kindWords[place - 1] ?? 0, kindTraits[place - 1] ?? 0),
  );
  return kind;
};
