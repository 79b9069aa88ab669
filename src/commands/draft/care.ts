import type { Care } from '../../core/check/report.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { aboutRecord, withRecord } from '../../core/interview/records.ts';
import type { Onward, Work } from './desk.ts';
import { askKey } from './keys.ts';
import { saveRecords } from './saving.ts';
import { hasLeft } from './talk.ts';

/**
 * The care note: once for the same words, above all else, and nothing is blocked by it. "About the past" is kept with this story,
 * so that it does not come back.
 */
export const showCare = async (
  work: Work,
  interview: Interview,
  text: string,
  care: Care | null,
): Promise<Onward> => {
  const { talk, heard } = work;
  const words = work.world.words.draft.checking;
  if (care === null || heard.cared.has(text)) return interview;
  heard.cared.add(text);
  sayCare(work, care);
  for (;;) {
    const key = await askKey(talk, {
      id: 'care',
      question: words.careKeys,
      enter: 'k',
      keys: ['n', 'p', 'k', 't'],
      unknown: words.keysAre('n, p, k, t'),
    });
    if (hasLeft(key)) return key;
    if (key === 'k') return interview;
    if (key === 'p') return { left: 'word' };
    if (key === 't') return notePast(work, interview);
    sayLines(work, care);
  }
};

/** What was heard, who is there, and that both ways are fine: three things, with air between them. */
const sayCare = (work: Work, care: Care): void => {
  const { talk } = work;
  talk.say('');
  talk.say(care.message);
  talk.say('');
  sayLines(work, care);
  talk.say('');
  for (const closing of care.lines.slice(-1)) talk.say(closing);
};

/** The very lines that this danger calls for; the last of the note is its closing. */
const sayLines = ({ talk }: Work, { lines }: Care): void => {
  for (const line of lines.slice(0, -1)) talk.say(line);
};

const notePast = async (work: Work, interview: Interview): Promise<Onward> => {
  const { talk, world } = work;
  const words = world.words.draft.checking;
  const record = aboutRecord('past', words.careKeys, 'yes', world.clock.now());
  const unsaved = await saveRecords(work, [record]);
  if (unsaved !== null) return unsaved;
  talk.say(words.pastNoted);
  return { ...interview, answers: withRecord(interview.answers, record) };
};
