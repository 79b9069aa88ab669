import type { Program, RuleImage } from '../rules/image.ts';
import { readNumbers, writeNumbers } from '../rules/program-text.ts';

type Index = Pick<RuleImage, 'startingWith' | 'startingWithClass' | 'neededBy' | 'needless'>;

/** Where programs are worth trying, so that a thousand patterns cost little more than ten. Part of the rule image. */
export const indexPrograms = (
  programs: readonly Program[],
  sets: readonly (readonly number[])[],
  words: number,
): Index => {
  const startingWith: number[][] = Array.from({ length: words + 1 }, () => []);
  const neededBy: number[][] = Array.from({ length: words + 1 }, () => []);
  const startingWithClass: number[] = [];
  const needless: number[] = [];
  programs.forEach((program, number) => {
    const first = program.spots.filter((_, bit) => program.first & (1 << bit));
    for (const id of new Set(first.flatMap(([set]) => sets[set] ?? []))) startingWith[id]?.push(number);
    const classes = first.reduce((bits, [, spot]) => bits | spot, 0);
    if (classes) startingWithClass.push(classes, number);
    if (program.needs < 0) needless.push(number);
    for (const id of sets[program.needs] ?? []) neededBy[id]?.push(number);
  });
  return {
    startingWith: startingWith.map(writeNumbers),
    startingWithClass: writeNumbers(startingWithClass),
    neededBy: neededBy.map(writeNumbers),
    needless: writeNumbers(needless),
  };
};

/** Takes a text of numbers apart when it is first asked for. */
const readOnce = (texts: readonly string[]): ((place: number) => readonly number[]) => {
  const known: (readonly number[])[] = [];
  return (place) => {
    known[place] ??= readNumbers(texts[place] ?? '');
    return known[place];
  };
};

export type StartFinder = (word: number, classes: number) => readonly number[];
export type NeedFinder = {
  /** Looks at the words of the next sentence. */
  enter(words: Int32Array, from: number, to: number): void;
  isMet(program: number): boolean;
};

/** Programs that can begin with this word of these classes, in their order; worked out once for each pair that is met. */
export const startFinder = ({ startingWith, startingWithClass }: RuleImage): StartFinder => {
  const known = new Map<number, readonly number[]>();
  const byWord = readOnce(startingWith);
  const byClass = readNumbers(startingWithClass);
  return (word, classes) => {
    const key = classes * startingWith.length + word;
    const found = known.get(key);
    if (found) return found;
    const fresh = new Set(byWord(word));
    for (let at = 0; at < byClass.length; at += 2)
      if ((byClass[at] ?? 0) & classes) fresh.add(byClass[at + 1] ?? 0);
    const list = [...fresh].sort((one, other) => one - other);
    known.set(key, list);
    return list;
  };
};

const ALWAYS = 2 ** 31 - 1;

/** Goes from sentence to sentence and tells of a program whether the sentence holds a word that the program needs. */
export const needFinder = ({ programs, neededBy, needless }: RuleImage): NeedFinder => {
  const byWord = readOnce(neededBy);
  /** For each program, the number of the last sentence that held a word it needs. */
  const seenIn = new Int32Array(programs.length);
  for (const program of readNumbers(needless)) seenIn[program] = ALWAYS;
  let sentence = 0;
  return {
    enter: (words, from, to) => {
      sentence++;
      for (let at = from; at < to; at++) {
        for (const program of byWord(words[at] ?? 0)) seenIn[program] = sentence;
      }
    },
    isMet: (program) => (seenIn[program] ?? 0) >= sentence,
  };
};
