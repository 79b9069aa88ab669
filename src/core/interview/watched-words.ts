import type { Feed } from '../packs/pack.ts';
import type { AnswerRecord } from './answer.ts';

/**
 * The words that answers hand on: one a line, or with commas between. Answers that were skipped hand on nothing. An answer counts
 * even when its prompt is not asked any more: what was once to be kept private stays so.
 */
const wordsFed = (records: Iterable<AnswerRecord>, feed: Feed): readonly string[] => {
  const words = [...records]
    .filter(({ kind, feeds }) => kind !== 'skipped' && (feeds ?? []).includes(feed))
    .flatMap(({ text }) => text.split(/[\n,;]/))
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return [...new Set(words)];
};

/** Words, names and topics that the teller wants to keep out of the story. */
export const keepPrivateWords = (records: Iterable<AnswerRecord>): readonly string[] =>
  wordsFed(records, 'keep-private');

/** Names that the teller has chosen for themself. */
export const ownWords = (records: Iterable<AnswerRecord>): readonly string[] =>
  wordsFed(records, 'own-words');
