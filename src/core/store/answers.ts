import type { AnswerKindSaid, AnswerRecord, Answers } from '../interview/answer.ts';
import { millisecondsOf } from './instant.ts';
import type { Journal } from './journal-text.ts';

/** Records that belong to no prompt, and their key among the answers. */
export type WholeStoryKind = Extract<AnswerKindSaid, 'reordered' | 'taken-over' | 'ended'>;
const WHOLE_STORY: readonly AnswerKindSaid[] = ['reordered', 'taken-over', 'ended'];

const isOfWholeStory = (record: AnswerRecord): boolean => WHOLE_STORY.includes(record.kind);

type Placed = { readonly record: AnswerRecord; readonly when: number; readonly first: number };

/**
 * Within one journal the order of lines is the truth, even when the clock of the computer went back; between journals, the
 * clock. So no record counts as earlier than the one before it in its own journal.
 */
const placed = (journal: Journal, seen: Set<string>): readonly Placed[] => {
  let latest = 0;
  const times = journal.lines.map(({ record }) => {
    latest = Math.max(latest, millisecondsOf(record.at));
    return latest;
  });
  return journal.lines.flatMap(({ line, record }, index) => {
    if (seen.has(line)) return [];
    seen.add(line);
    return [{ record, when: times[index] ?? 0, first: times[0] ?? 0 }];
  });
};

/** Every record of every sitting, in time order; a record that stands in two journals (a move that was cut off) comes once. */
export const inTimeOrder = (journals: readonly Journal[]): readonly AnswerRecord[] => {
  const seen = new Set<string>();
  return journals
    .flatMap((journal) => placed(journal, seen))
    .sort((one, other) => one.when - other.when || one.first - other.first)
    .map(({ record }) => record);
};

/** The latest record of each prompt, in the order of the first answers; those of the whole story under their kind. */
export const answersOf = (records: readonly AnswerRecord[]): Answers =>
  new Map(records.map((record) => [isOfWholeStory(record) ? record.kind : record.prompt, record]));

/** The latest order, taken-over text or ending; null when there is none. */
export const lastOf = (answers: Answers, kind: WholeStoryKind): AnswerRecord | null => {
  const record = answers.get(kind);
  return record?.kind === kind ? record : null;
};
