import type { Language } from '../language/language.ts';
import type { Block } from '../text/mask.ts';
import type { TokenTable } from '../text/token-table.ts';
import { perWord, type WordBook } from '../text/word-book.ts';
import { CLASS } from '../text/word-classes.ts';
import { markQuotations } from './quotations.ts';
import { IN_QUOTES, STANCE } from './stance-bits.ts';
import { type Clause, fill, type StanceTable, stanceAt } from './stance-table.ts';

/** When more than this share of a text stands in quotation marks, the whole text is likely the teller's, and quotes excuse nothing. Source: engine.md 5. */
const MOSTLY_QUOTES = 0.6;
/** Tokens. Shorter texts are one quoted line and who said it. */
const TOO_SHORT_TO_TELL = 80;

/** Whose words each token is and how firmly they are meant. Each sentence is judged with a bounded look around it, so the work is linear. */
export const judgeStances = (tokens: TokenTable, blocks: readonly Block[]): StanceTable => {
  const table: StanceTable = { ...tokens, stances: new Uint16Array(tokens.length) };
  markQuotations(table);
  if (table.length > TOO_SHORT_TO_TELL && shareInQuotes(table) > MOSTLY_QUOTES) table.stances.fill(0);
  const opens = openersIn(table.language)(table.book);
  table.sentences.forEach(({ from, to, ending }, number) => {
    let first = from;
    while (first < to && (table.classes[first] ?? 0) & CLASS.punct) first++;
    judgeSentence(table, { from, to, ending, first, number }, opens);
  });
  markBlockQuotes(table, blocks);
  return table;
};

/** Which marks of its language a word can open, one bit each. */
const openersIn = (language: Language): ((book: WordBook) => Int32Array) => {
  const known = openers.get(language);
  if (known) return known;
  const fresh = perWord((word) =>
    language.stances.marks.reduce((sum, { opens }, bit) => (opens(word) ? sum | (1 << bit) : sum), 0),
  );
  openers.set(language, fresh);
  return fresh;
};
const openers = new Map<Language, (book: WordBook) => Int32Array>();

const judgeSentence = (table: StanceTable, clause: Clause, opens: Int32Array): void => {
  const { marks, before, after } = table.language.stances;
  before(table, clause);
  for (let at = clause.first; at < clause.to; at++) {
    const bits = opens[table.numbers[at] ?? 0] ?? 0;
    if (bits === 0) continue;
    marks.forEach(({ mark }, bit) => {
      if (bits & (1 << bit)) mark(table, clause, at);
    });
  }
  after(table, clause);
};

const shareInQuotes = (table: StanceTable): number => {
  let quoted = 0;
  for (let at = 0; at < table.length; at++) if (stanceAt(table, at) & IN_QUOTES) quoted++;
  return table.length ? quoted / table.length : 0;
};

/** A block quotation is somebody's quoted words. */
const markBlockQuotes = (table: StanceTable, blocks: readonly Block[]): void => {
  let at = 0;
  for (const block of blocks) {
    if (block.kind !== 'quote') continue;
    while (at < table.length && (table.start[at] ?? 0) < block.start) at++;
    const from = at;
    while (at < table.length && (table.start[at] ?? 0) < block.end) at++;
    fill(table, from, at, STANCE.quoted | IN_QUOTES);
  }
};
