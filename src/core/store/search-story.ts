import type { AnswerRecord } from '../interview/answer.ts';
import { isAboutSitting } from '../interview/records.ts';
import { oneLine } from '../text/one-line.ts';
import { allIn, anyIn, type Wanted } from './wanted-words.ts';

/** Where wanted words stand in a story, how often, and the sentences they stand in. */
export type FoundPlace = {
  readonly where:
    | { readonly kind: 'title' | 'notes' | 'answers' }
    | { readonly kind: 'version'; readonly label: string };
  readonly times: number;
  readonly lines: readonly string[];
};

export type StoryTexts = {
  readonly title: string;
  /** On versions and on tellings. */
  readonly notes: readonly string[];
  /** Newest first. Read one after the other, and no further than needed. */
  readonly versions: Iterable<{ readonly label: string; readonly body: string }>;
  /** What was answered, and half answers: looked at only when no version holds the words. */
  readonly answers: () => readonly string[];
};

const SENTENCE = /[^.!?\n]+[.!?]*["”’)]*/g;

/** The sentences that hold any of them; for a phrase that goes over the end of a sentence, the paragraph. */
const linesWith = (text: string, wanted: Wanted): readonly string[] => {
  const holds = (part: string): boolean => anyIn(part, wanted) > 0;
  const sentences = (text.match(SENTENCE) ?? []).filter(holds);
  const parts = sentences.length > 0 ? sentences : text.split(/\n[ \t]*\n/).filter(holds);
  return parts.map(oneLine);
};

const placeIn = (where: FoundPlace['where'], text: string, wanted: Wanted): readonly FoundPlace[] => {
  const times = anyIn(text, wanted);
  return times === 0 ? [] : [{ where, times, lines: linesWith(text, wanted) }];
};

/** Where all of the wanted words stand, in the newest version that has them; empty when the story does not hold them all. */
export const searchStory = (
  { title, notes, versions, answers }: StoryTexts,
  wanted: Wanted,
): readonly FoundPlace[] => {
  const around = (): readonly FoundPlace[] => [
    ...placeIn({ kind: 'title' }, title, wanted),
    ...placeIn({ kind: 'notes' }, notes.join('\n\n'), wanted),
  ];
  for (const { label, body } of versions) {
    if (allIn([title, ...notes, body], wanted)) {
      return [...around(), ...placeIn({ kind: 'version', label }, body, wanted)];
    }
  }
  const said = answers();
  if (!allIn([title, ...notes, ...said], wanted)) return [];
  return [...around(), ...placeIn({ kind: 'answers' }, said.join('\n\n'), wanted)];
};

/** Answers in the teller's own words: neither a choice nor a record about the sitting. */
export const saidIn = (records: Iterable<AnswerRecord>): readonly string[] =>
  [...records]
    .filter(
      (record) => ['said', 'private', 'list', 'taken-over'].includes(record.kind) && !isAboutSitting(record),
    )
    .map(({ text }) => text);
