import type { Span } from '../check/report.ts';
import { splitSentences } from '../diff/split-sentences.ts';
import { countWords } from '../text/count-words.ts';
import { oneLine } from '../text/one-line.ts';
import type { AnswerRecord, Answers } from './answer.ts';
import { PART_NAMES } from './answered-parts.ts';

/** A piece to hold in one hand: all of it in the teller's own words, and no word of ours. */
export type Card = {
  /** How the teller asks whether it is wanted; '' when that is not part of the piece. */
  readonly ask: string;
  /** What to think of next, in order: the first words of each stretch. */
  readonly beats: readonly string[];
  /** The question that hands it back; '' when there is none. */
  readonly back: string;
  /** One sentence to have ready when more is asked for than the teller wants to tell; '' when there is none. */
  readonly limit: string;
  readonly words: number;
};

/** The prompt whose answer is said aloud when somebody asks for more. It is only for the teller, and so is the card. */
const LIMIT = 'limit';

/**
 * A text as a card. What was answered shows where its parts begin, as far as those words still stand in it; a text that came from a
 * file is taken paragraph by paragraph.
 */
export const cardOf = (body: string, answers: Answers): Card => {
  const said = [...answers.values()].flatMap((record) => standingIn(body, record));
  const ask = said.find(({ record }) => standsFor(record, PART_NAMES.ask));
  const back = said.findLast(({ record }) => standsFor(record, PART_NAMES.back)) ?? lastQuestion(body);
  const limit = answers.get(LIMIT);
  return {
    ask: ask === undefined ? '' : oneLine(body.slice(ask.start, ask.end)),
    beats: stretchesOf(body, said, [ask, back]).flatMap(beatsOf),
    back: back === undefined ? '' : oneLine(body.slice(back.start, back.end)),
    limit: limit?.kind === 'private' ? oneLine(limit.text) : '',
    words: countWords(body),
  };
};

type Standing = Span & { readonly record: AnswerRecord };

const standingIn = (body: string, record: AnswerRecord): readonly Standing[] => {
  const words = record.text.trim();
  const start = record.kind === 'said' && words !== '' ? body.indexOf(words) : -1;
  return start < 0 ? [] : [{ start, end: start + words.length, record }];
};

const standsFor = ({ prompt, section }: AnswerRecord, names: readonly string[]): boolean =>
  names.includes(prompt) || (section !== undefined && names.includes(section));

/** A text without such an answer may still end with a question. */
const lastQuestion = (body: string): Span | undefined => {
  const last = splitSentences(body).at(-1)?.text ?? '';
  const start = last.endsWith('?') ? body.lastIndexOf(last) : -1;
  return start < 0 ? undefined : { start, end: start + last.length };
};

/** The text between what stands on the card by itself, cut at each new paragraph and each new section. */
const stretchesOf = (
  body: string,
  said: readonly Standing[],
  apart: readonly (Span | undefined)[],
): readonly string[] => {
  const cuts = new Set([0, body.length]);
  for (const { index } of body.matchAll(/\n[ \t]*\n/g)) cuts.add(index);
  for (const { start, record } of said) if (opensSection(record, start, said)) cuts.add(start);
  for (const span of apart) if (span !== undefined) cuts.add(span.start).add(span.end);
  const places = [...cuts].sort((one, other) => one - other);
  return places.flatMap((start, index) => {
    const end = places[index + 1] ?? body.length;
    const isApart = apart.some((span) => span !== undefined && span.start <= start && start < span.end);
    const words = body.slice(start, end).trim();
    return isApart || countWords(words) === 0 ? [] : [words];
  });
};

const opensSection = ({ section }: AnswerRecord, at: number, said: readonly Standing[]): boolean =>
  !said.some(({ record, start }) => record.section === section && start < at);

/** Words that one look at the card can call back: some twelve seconds of telling. */
const WORDS_A_BEAT = 25;
const WORDS_A_CUE = 12;

/** Sentence by sentence, as long as one cue can hold them together; each beat is known by its first words. */
const beatsOf = (stretch: string): readonly string[] => {
  const beats: string[] = [];
  let held = WORDS_A_BEAT;
  for (const { text } of splitSentences(stretch)) {
    const words = countWords(text);
    if (held + words > WORDS_A_BEAT) {
      beats.push(cueOf(text));
      held = 0;
    }
    held += words;
  }
  return beats;
};

/** Fewer words call nothing back. */
const SHORTEST_CUE = 4;
/** Words that begin a new thought inside a sentence. */
const NEW_CLAUSE = /^(?:and|because|before|but|if|or|since|so|that|until|when|where|which|while|who)$/i;
const CLAUSE_MARK = /[,;:\u2013\u2014]$/u;

/** A whole sentence when it is short, else up to where its last clause begins among the first words. */
const cueOf = (sentence: string): string => {
  const words = sentence.split(/\s+/);
  if (words.length <= WORDS_A_CUE) return sentence;
  const first = words.slice(0, WORDS_A_CUE);
  const opens = (word: string, at: number): boolean =>
    at >= SHORTEST_CUE && (NEW_CLAUSE.test(word) || CLAUSE_MARK.test(words[at - 1] ?? ''));
  const clause = first.findLastIndex(opens);
  const cue = (clause < 0 ? first : first.slice(0, clause)).join(' ');
  return `${cue.replace(CLAUSE_MARK, '')} ...`;
};
