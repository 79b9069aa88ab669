import type { RuleImage } from '../rules/image.ts';

/** Which programs are worth trying where, so that a thousand patterns cost little more than ten. */
export type ProgramIndex = {
  /** Programs that can begin with this word of these classes, in their order. */
  readonly startingAt: (word: number, classes: number) => readonly number[];
  /** Programs of which the sentence holds a needed word; programs that need none are always worth a try. Ids of the words of the sentence. */
  readonly worthTrying: (words: Int32Array, from: number, to: number) => (program: number) => boolean;
};

export const indexPrograms = (image: RuleImage): ProgramIndex => ({
  startingAt: starts(image),
  worthTrying: needs(image),
});

const push = (map: Map<number, number[]>, key: number, value: number): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** Worked out once for each pair of word and classes that is met. */
const starts = ({ programs, vocabulary, sets }: RuleImage): ProgramIndex['startingAt'] => {
  const byWord = new Map<number, number[]>();
  const byClass: (readonly [classes: number, program: number])[] = [];
  programs.forEach((program, number) => {
    program.spots.forEach(([set, classes], bit) => {
      if (!(program.first & (1 << bit))) return;
      for (const id of sets[set] ?? []) push(byWord, id, number);
      if (classes) byClass.push([classes, number]);
    });
  });
  const known = new Map<number, readonly number[]>();
  const pairBase = vocabulary.length + 1;
  return (word, classes) => {
    const key = classes * pairBase + word;
    const found = known.get(key);
    if (found) return found;
    const fresh = new Set(byWord.get(word));
    for (const [bits, program] of byClass) if (bits & classes) fresh.add(program);
    const list = [...fresh].sort((one, other) => one - other);
    known.set(key, list);
    return list;
  };
};

const needs = ({ programs, sets }: RuleImage): ProgramIndex['worthTrying'] => {
  const neededBy = new Map<number, number[]>();
  programs.forEach((program, number) => {
    for (const id of sets[program.needs] ?? []) push(neededBy, id, number);
  });
  /** For each program, the number of the last sentence in which it was worth trying. */
  const stamps = new Int32Array(programs.length);
  let sentence = 0;
  return (words, from, to) => {
    sentence++;
    for (let at = from; at < to; at++) {
      for (const program of neededBy.get(words[at] ?? 0) ?? NONE) stamps[program] = sentence;
    }
    const now = sentence;
    return (program) => stamps[program] === now || programs[program]?.needs === -1;
  };
};

const NONE: readonly number[] = [];
