import { LEVELS } from '../check/report.ts';
import { SETTINGS } from '../setting.ts';
import { END, type Program, type ProgramHead, type Spot } from './image.ts';

/**
 * All programs in rows of numbers. Program `p` has its head in `ruleOf`, `unless` and `traits`, the spots it may begin with and end with as
 * bits in `first` and `last`, and those among the last that stand for the end of a sentence in `atEnd`. Its spots are the positions from
 * `positionsFrom[p]` on: `spots` says which spot stands there (many patterns share one), `follow` which of its own spots may come next.
 */
export const ROWS = [
  'ruleOf',
  'unless',
  'traits',
  'first',
  'last',
  'atEnd',
  'positionsFrom',
  'spots',
  'follow',
  // By spot: bits of the classes and of the flags. The spots that have some come first.
  'spotClasses',
  'spotFlags',
  // The spots that name word `w` are `naming[namingFrom[w] .. namingFrom[w + 1]]`.
  'namingFrom',
  'naming',
  // The programs that can begin with word `w` are `starts[startsFrom[w] .. startsFrom[w + 1]]`, rising.
  'startsFrom',
  'starts',
  // Programs that can begin with any word of some classes: classes and program, in turn.
  'classStarts',
] as const;
export type ProgramTable = { readonly [row in (typeof ROWS)[number]]: Int32Array };

/** Bits of `traits`, above the two of the level and below those of the settings. */
export const COMMAND = 4;
export const CLAUSE_START = 8;
const LEVEL_BITS = 3;
const SETTINGS_FROM = 4;

const settingBits = ({ settings }: Program): number =>
  SETTINGS.reduce((bits, setting, bit) => (settings.includes(setting) ? bits | (1 << bit) : bits), 0);

const traitsOf = (program: Program): number =>
  LEVELS.indexOf(program.level) |
  (program.command ? COMMAND : 0) |
  (program.clauseStart ? CLAUSE_START : 0) |
  (settingBits(program) << SETTINGS_FROM);

/** The head of a program. Read only for matches. */
export const headOf = ({ ruleOf, unless, traits }: ProgramTable, program: number): ProgramHead => {
  const bits = traits[program] ?? 0;
  return {
    rule: ruleOf[program] ?? 0,
    level: LEVELS[bits & LEVEL_BITS] ?? 'consider',
    unless: unless[program] ?? 0,
    command: (bits & COMMAND) !== 0,
    settings: SETTINGS.filter((_, bit) => (bits >> SETTINGS_FROM) & (1 << bit)),
  };
};

const endBits = ({ spots, last }: Program): number =>
  spots.reduce((bits, [, , flags], bit) => (flags & END && last & (1 << bit) ? bits | (1 << bit) : bits), 0);

type Rows = readonly (readonly number[])[];

/** Where each row of a list of lists begins when they stand behind each other, and where the last one ends. */
const fromOf = (rows: Rows): Int32Array => {
  const from = new Int32Array(rows.length + 1);
  rows.forEach((row, place) => {
    from[place + 1] = (from[place] ?? 0) + row.length;
  });
  return from;
};

const isWide = ([, classes, flags]: Spot): boolean => classes !== 0 || flags !== 0;

/** Each spot that is met, once, those with classes or flags first; and for each position the number of its spot. */
const shareSpots = (spots: readonly Spot[]): { readonly kinds: readonly Spot[]; readonly of: Int32Array } => {
  const met = [...new Map(spots.map((spot) => [spot.join(' '), spot])).values()];
  const kinds = [...met.filter(isWide), ...met.filter((spot) => !isWide(spot))];
  const numbers = new Map(kinds.map((spot, number) => [spot.join(' '), number]));
  return { kinds, of: Int32Array.from(spots, (spot) => numbers.get(spot.join(' ')) ?? 0) };
};

/** For each word, the spots that name it. */
const namingByWord = (kinds: readonly Spot[], sets: Rows, words: number): Rows => {
  const naming: number[][] = Array.from({ length: words + 1 }, () => []);
  kinds.forEach(([set], spot) => {
    for (const id of sets[set] ?? []) naming[id]?.push(spot);
  });
  return naming;
};

const firstSpots = ({ spots, first }: Program): readonly Spot[] =>
  spots.filter((_, bit) => first & (1 << bit));

/** For each word, the programs that can begin with it. */
const startsByWord = (programs: readonly Program[], sets: Rows, words: number): Rows => {
  const starts: number[][] = Array.from({ length: words + 1 }, () => []);
  programs.forEach((program, number) => {
    const ids = new Set(firstSpots(program).flatMap(([set]) => sets[set] ?? []));
    for (const id of ids) starts[id]?.push(number);
  });
  return starts;
};

/** `sets`: the word numbers of each set; `words`: how many words have a number. */
export const buildProgramTable = (programs: readonly Program[], sets: Rows, words: number): ProgramTable => {
  const spots = programs.map((program) => program.spots);
  const { kinds, of } = shareSpots(spots.flat());
  const starts = startsByWord(programs, sets, words);
  const naming = namingByWord(kinds, sets, words);
  return {
    ruleOf: Int32Array.from(programs, ({ rule }) => rule),
    unless: Int32Array.from(programs, ({ unless }) => unless),
    traits: Int32Array.from(programs, traitsOf),
    first: Int32Array.from(programs, ({ first }) => first),
    last: Int32Array.from(programs, ({ last }) => last),
    atEnd: Int32Array.from(programs, endBits),
    positionsFrom: fromOf(programs.map(({ follow }) => follow)),
    spots: of,
    follow: Int32Array.from(programs.flatMap(({ follow }) => follow)),
    spotClasses: Int32Array.from(kinds, ([, classes]) => classes),
    spotFlags: Int32Array.from(kinds, ([, , flags]) => flags),
    namingFrom: fromOf(naming),
    naming: Int32Array.from(naming.flat()),
    startsFrom: fromOf(starts),
    starts: Int32Array.from(starts.flat()),
    classStarts: Int32Array.from(
      programs.flatMap((program, number) => {
        const classes = firstSpots(program).reduce((bits, [, spot]) => bits | spot, 0);
        return classes ? [classes, number] : [];
      }),
    ),
  };
};
