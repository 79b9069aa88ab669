import type { RuleImage } from '../rules/image.ts';
import type { StanceTable } from '../stance/stance-table.ts';
import { CLASS } from '../text/word-classes.ts';
import { beginsClause } from './clause-start.ts';

/** A pattern that matched: tokens `from` to `to`, `to` exclusive. */
export type RawHit = { readonly program: number; readonly from: number; readonly to: number };

/** A rule set made ready to match: programs found by the word or class they can begin with. */
export type Matcher = {
  readonly image: RuleImage;
  readonly scan: (table: StanceTable) => readonly RawHit[];
};

type ReadySpot = {
  readonly ids: ReadonlySet<number> | null;
  readonly classes: number;
  readonly not: boolean;
  readonly gap: boolean;
  readonly end: boolean;
};
type Ready = {
  readonly clauseStart: boolean;
  readonly command: boolean;
  readonly spots: readonly ReadySpot[];
  readonly first: number;
  readonly last: number;
  readonly follow: Int32Array;
};

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
  const ids = new Map(image.vocabulary.map((word, place) => [word, place + 1]));
  const programs = image.programs.map(makeReady);
  const candidates = candidateFinder(image, programs);
  const scan = (table: StanceTable): readonly RawHit[] => {
    const words = Int32Array.from(table.words, (word) => ids.get(word) ?? 0);
    const hits: RawHit[] = [];
    for (const { from, to } of table.sentences)
      scanSentence({ table, words, programs, candidates, hits }, from, to);
    return hits;
  };
  return { image, scan };
};

const makeReady = (program: RuleImage['programs'][number]): Ready => ({
  clauseStart: program.clauseStart,
  command: program.command,
  spots: program.spots.map((spot) => ({ ...spot, ids: spot.ids ? new Set(spot.ids) : null })),
  first: program.first,
  last: program.last,
  follow: Int32Array.from(program.follow),
});

type Candidates = (word: number, classes: number) => readonly number[];

/** Which programs can begin at a token, kept for each pair of word and class bits met. */
const candidateFinder = (image: RuleImage, programs: readonly Ready[]): Candidates => {
  const byWord = new Map<number, number[]>();
  const byClass: (readonly [classes: number, program: number])[] = [];
  programs.forEach((program, number) => {
    program.spots.forEach((spot, bit) => {
      if (!(program.first & (1 << bit))) return;
      for (const id of spot.ids ?? []) {
        const list = byWord.get(id);
        if (list) list.push(number);
        else byWord.set(id, [number]);
      }
      if (spot.classes) byClass.push([spot.classes, number]);
    });
  });
  const known = new Map<number, readonly number[]>();
  const pairBase = image.vocabulary.length + 1;
  return (word, classes) => {
    const key = classes * pairBase + word;
    const found = known.get(key);
    if (found) return found;
    const fresh = new Set(byWord.get(word));
    for (const [bits, program] of byClass) if (bits & classes) fresh.add(program);
    const list = [...fresh];
    known.set(key, list);
    return list;
  };
};

type Scan = {
  readonly table: StanceTable;
  readonly words: Int32Array;
  readonly programs: readonly Ready[];
  readonly candidates: Candidates;
  readonly hits: RawHit[];
};

const scanSentence = (scan: Scan, from: number, to: number): void => {
  let commandSeen = false;
  for (let at = from; at < to; at++) {
    let begins: boolean | null = null;
    for (const number of scan.candidates(scan.words[at] ?? 0, scan.table.classes[at] ?? 0)) {
      const program = scan.programs[number];
      if (!program) continue;
      if (program.clauseStart) begins ??= beginsClause(scan.table, from, at, commandSeen);
      if (program.clauseStart && !begins) continue;
      const end = longestMatch(program, scan, at, to);
      if (!end) continue;
      scan.hits.push({ program: number, from: at, to: end });
      if (program.command) commandSeen = true;
    }
  }
};

/** End of the longest match that begins at a token, exclusive; 0 when there is none. */
const longestMatch = (program: Ready, scan: Scan, from: number, stop: number): number => {
  let active = program.first;
  let end = 0;
  for (let at = from; at < stop && active; at++) {
    let next = 0;
    for (let bits = active; bits; bits &= bits - 1) {
      const bit = 31 - Math.clz32(bits & -bits);
      const spot = program.spots[bit];
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
const endsHere = (program: Ready, active: number): boolean =>
  program.spots.some((spot, bit) => spot.end && (active & program.last & (1 << bit)) !== 0);

const fits = (spot: ReadySpot, scan: Scan, at: number): boolean => {
  const classes = scan.table.classes[at] ?? 0;
  if (spot.gap) return !(classes & CLASS.neg) && !CLAUSE_MARKS.has(scan.table.words[at] ?? '');
  const hit = (spot.ids?.has(scan.words[at] ?? 0) ?? false) || (classes & spot.classes) !== 0;
  if (hit) return !spot.not;
  if (spot.end && SENTENCE_MARKS.has(scan.table.words[at] ?? '')) return true;
  return spot.not && !(classes & CLASS.punct);
};
