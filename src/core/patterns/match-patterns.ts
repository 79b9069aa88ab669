import { END, GAP, NOT, type Program, type RuleImage } from '../rules/image.ts';
import { readNumbers, readProgram } from '../rules/program-text.ts';
import type { StanceTable } from '../stance/stance-table.ts';
import { CLASS } from '../text/word-classes.ts';
import { beginsClause } from './clause-start.ts';
import { type NeedFinder, needFinder, type StartFinder, startFinder } from './program-index.ts';

/** A pattern that matched: tokens `from` to `to`, `to` exclusive. */
export type RawHit = { readonly program: number; readonly from: number; readonly to: number };

/** A rule set made ready to match: programs found by the word or class they can begin with. */
export type Matcher = {
  readonly image: RuleImage;
  readonly program: (number: number) => Program;
  readonly scan: (table: StanceTable) => readonly RawHit[];
};

type ReadySpot = { readonly ids: ReadonlySet<number>; readonly classes: number; readonly flags: number };
type Ready = { readonly program: Program; readonly spots: readonly ReadySpot[] };

/** Marks that end a clause: a gap never runs over one. */
const CLAUSE_MARKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '—',
  '(',
  ')',
  '“',
  '”',
  '.',
  '!',
  '?',
  '…',
  '¶',
]);
const SENTENCE_MARKS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '¶']);

/** Indexes the programs once; `scan` is then linear in the text times at most 30 steps a candidate. */
export const createMatcher = (image: RuleImage): Matcher => {
  const ids = new Map(image.vocabulary.split(' ').map((word, place) => [word, place + 1]));
  const ready = programReader(image);
  const starts = startFinder(image);
  const needs = needFinder(image);
  const scan = (table: StanceTable): readonly RawHit[] => {
    const words = Int32Array.from(table.words, (word) => ids.get(word) ?? 0);
    const hits: RawHit[] = [];
    for (const { from, to } of table.sentences)
      scanSentence({ table, words, ready, starts, needs, hits }, from, to);
    return hits;
  };
  return { image, program: (number) => ready(number).program, scan };
};

type Programs = (number: number) => Ready;

/** Programs and sets are made ready when they are first tried: most never are in one text. */
const programReader = (image: RuleImage): Programs => {
  const sets: ReadonlySet<number>[] = [];
  const setAt = (place: number): ReadonlySet<number> => {
    if (place < 0) return EMPTY;
    sets[place] ??= new Set(readNumbers(image.sets[place] ?? ''));
    return sets[place];
  };
  const programs: Ready[] = [];
  return (number) => {
    programs[number] ??= makeReady(readProgram(image.programs[number] ?? ''), setAt);
    return programs[number];
  };
};
const EMPTY: ReadonlySet<number> = new Set();

const makeReady = (program: Program, setAt: (place: number) => ReadonlySet<number>): Ready => ({
  program,
  spots: program.spots.map(([set, classes, flags]) => ({ ids: setAt(set), classes, flags })),
});

type Scan = {
  readonly table: StanceTable;
  readonly words: Int32Array;
  readonly ready: Programs;
  readonly starts: StartFinder;
  readonly needs: NeedFinder;
  readonly hits: RawHit[];
};

const scanSentence = (scan: Scan, from: number, to: number): void => {
  let commandSeen = false;
  scan.needs.enter(scan.words, from, to);
  for (let at = from; at < to; at++) {
    let begins: boolean | null = null;
    for (const number of scan.starts(scan.words[at] ?? 0, scan.table.classes[at] ?? 0)) {
      if (!scan.needs.isMet(number)) continue;
      const { program, spots } = scan.ready(number);
      if (program.clauseStart) begins ??= beginsClause(scan.table, from, at, commandSeen);
      if (program.clauseStart && !begins) continue;
      const end = longestMatch(program, spots, scan, at, to);
      if (!end) continue;
      scan.hits.push({ program: number, from: at, to: end });
      if (program.command) commandSeen = true;
    }
  }
};

/** End of the longest match that begins at a token, exclusive; 0 when there is none. */
const longestMatch = (
  program: Program,
  spots: readonly ReadySpot[],
  scan: Scan,
  from: number,
  stop: number,
): number => {
  let active = program.first;
  let end = 0;
  for (let at = from; at < stop && active; at++) {
    let next = 0;
    for (let bits = active; bits; bits &= bits - 1) {
      const bit = 31 - Math.clz32(bits & -bits);
      const spot = spots[bit];
      if (!spot || !fits(spot, scan, at)) continue;
      next |= program.follow[bit] ?? 0;
      if (program.last & (1 << bit)) end = at + 1;
    }
    active = next;
    if (at + 1 === stop && endsHere(program, active)) end = stop;
  }
  return end;
};

/** The text stops without a mark: that too is the end of the sentence. */
const endsHere = (program: Program, active: number): boolean =>
  program.spots.some(([, , flags], bit) => (flags & END) !== 0 && (active & program.last & (1 << bit)) !== 0);

const fits = ({ ids, classes: wanted, flags }: ReadySpot, scan: Scan, at: number): boolean => {
  const classes = scan.table.classes[at] ?? 0;
  if (flags & GAP) return !(classes & CLASS.neg) && !CLAUSE_MARKS.has(scan.table.words[at] ?? '');
  if ((classes & wanted) !== 0 || ids.has(scan.words[at] ?? 0)) return !(flags & NOT);
  if (flags & END && SENTENCE_MARKS.has(scan.table.words[at] ?? '')) return true;
  return (flags & NOT) !== 0 && !(classes & CLASS.punct);
};
