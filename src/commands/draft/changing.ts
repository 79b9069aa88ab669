import type { AnswerRecord, Instant } from '../../core/interview/answer.ts';
import type { DraftText } from '../../core/interview/draft-text.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { withRecord } from '../../core/interview/records.ts';
import { countWords } from '../../core/text/count-words.ts';
import type { Onward, Work } from './desk.ts';
import { editText } from './editing.ts';
import { saveRecords } from './saving.ts';
import { hasLeft, type Left } from './talk.ts';

/** A record about the whole text: its order, or the text itself as the teller changed it ('' gives it up again). */
export const wholeRecord = (kind: 'taken-over' | 'reordered', text: string, at: Instant): AnswerRecord => ({
  kind,
  prompt: '',
  asked: '',
  text,
  at,
});

/** On the disk first, then in the interview. */
export const put = async (work: Work, interview: Interview, record: AnswerRecord): Promise<Onward> => {
  const unsaved = await saveRecords(work, [record]);
  return unsaved ?? { ...interview, answers: withRecord(interview.answers, record) };
};

/** The whole text in the teller's own editor; from then on it is the truth, and the answers are its source. `remarks` stand above it. */
export const changeWhole = async (
  work: Work,
  interview: Interview,
  draft: DraftText,
  remarks: readonly string[] = [],
): Promise<Onward> => {
  const edited = await editText(work, { remarks, prompt: null }, draft.text);
  if (edited === null) return interview;
  if (hasLeft(edited)) return edited;
  const record = (text: string): AnswerRecord => wholeRecord('taken-over', text, work.world.clock.now());
  const after = await put(work, interview, record(edited.text));
  if (hasLeft(after)) return after;
  edited.drop();
  const wanted = edited.sure || (await isWanted(work, edited.text, draft.text));
  if (wanted !== true) {
    // Both are among the records now, and the one of before is on top.
    const before = await put(work, after, record(draft.byHand ? draft.text : ''));
    return hasLeft(wanted) ? wanted : before;
  }
  // A file that came back empty gives the text up for the answers.
  if (edited.text === '' && draft.byHand) work.talk.say(work.world.words.draft.review.handStays);
  return after;
};

/** What an editor left when it broke off may be half of a text, or an older one: nobody but the teller can tell. */
const isWanted = async ({ talk, world }: Work, text: string, before: string): Promise<boolean | Left> => {
  const words = world.words.draft.editing.brokeOff;
  const chosen = await talk.choose({
    id: 'after-editor',
    question: words.question(countWords(text), countWords(before)),
    choices: [
      { id: 'take', words: words.take },
      { id: 'leave', words: words.leave },
    ],
    usual: null,
  });
  return hasLeft(chosen) ? chosen : chosen === 'take';
};
