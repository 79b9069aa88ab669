import type { Program, RuleImage } from '../rules/image.ts';

type Index = Pick<RuleImage, 'startingWith' | 'startingWithClass' | 'neededBy'>;

/** Where programs are worth trying, so that a thousand patterns cost little more than ten. Part of the rule image. */
export const indexPrograms = (
  programs: readonly Program[],
  sets: RuleImage['sets'],
  words: number,
): Index => {
  const startingWith: number[][] = Array.from({ length: words + 1 }, () => []);
  const neededBy: number[][] = Array.from({ length: words + 1 }, () => []);
  const startingWithClass: (readonly [classes: number, program: number])[] = [];
  programs.forEach((program, number) => {
    const first = program.spots.filter((_, bit) => program.first & (1 << bit));
    const firstWords = new Set(first.flatMap(([set]) => sets[set] ?? []));
    for (const id of firstWords) startingWith[id]?.push(number);
    const classes = first.reduce((bits, [, spot]) => bits | spot, 0);
    if (classes) startingWithClass.push([classes, number]);
    for (const id of sets[program.needs] ?? []) neededBy[id]?.push(number);
  });
  return { startingWith, startingWithClass, neededBy };
};

export type StartFinder = (word: number, classes: number) => readonly number[];
export type NeedFinder = {
  /** Looks at the words of the next sentence. */
  enter(words: Int32Array, from: number, to: number): void;
  isMet(program: number): boolean;
};

/** Programs that can begin with this word of these classes, in their order; worked out once for each pair that is met. */
export const startFinder = ({ startingWith, startingWithClass, vocabulary }: RuleImage): StartFinder => {
  const known = new Map<number, readonly number[]>();
  const pairBase = vocabulary.length + 1;
  return (word: number, classes: number): readonly number[] => {
    const key = classes * pairBase + word;
    const found = known.get(key);
    if (found) return found;
    const fresh = new Set(startingWith[word]);
    for (const [bits, program] of startingWithClass) if (bits & classes) fresh.add(program);
    const list = [...fresh].sort((one, other) => one - other);
    known.set(key, list);
    return list;
  };
};

/** Goes from sentence to sentence and tells of a program whether the sentence holds a word that the program needs. */
export const needFinder = ({ programs, neededBy }: RuleImage): NeedFinder => {
  /** For each program, the number of the last sentence that held a word it needs. */
  const seenIn = new Int32Array(programs.length);
  let sentence = 0;
  return {
    enter: (words: Int32Array, from: number, to: number): void => {
      sentence++;
      for (let at = from; at < to; at++) {
        for (const program of neededBy[words[at] ?? 0] ?? []) seenIn[program] = sentence;
      }
    },
    isMet: (program: number): boolean => seenIn[program] === sentence || programs[program]?.needs === -1,
  };
};
