import { checkInItsLanguage } from '../../core/check/check-in-its-language.ts';
import { arriveAt } from '../../core/interview/begin.ts';
import { answerContext } from '../../core/interview/draft-context.ts';
import type { Interview } from '../../core/interview/interview.ts';
import type { Sheet } from '../../core/interview/worksheet-lines.ts';
import { asTyped } from '../../core/typed-path.ts';
import type { World } from '../../ports.ts';
import { converse, endOf } from './by-talking.ts';
import { showCare } from './care.ts';
import type { Desk, Onward, Work } from './desk.ts';
import { rulesFor } from './listening.ts';
import type { AnswerOptions } from './options.ts';
import { runSitting } from './run.ts';
import { saveRecords } from './saving.ts';
import { hasLeft } from './talk.ts';
import { beginWork, openWork } from './work.ts';
import { aboutReading, holdWaiting, onlyNews, type SheetInStory, sheetInStory } from './worksheet-story.ts';

type Given = { readonly sheet: Sheet; readonly windows: boolean };

/** A sitting that begins with what a worksheet holds: its answers are saved, then comes the review as after the last question. */
export const talkThroughSheet = (options: AnswerOptions, given: Given, world: World): Promise<number> =>
  converse(options, world, (desk) => sitDown(desk, options, given));

const sitDown = async (desk: Desk, options: AnswerOptions, { sheet, windows }: Given): Promise<number> => {
  const { talk, world } = desk;
  const words = world.words.draft.worksheet;
  const read = await sheetInStory(desk, sheet, options.answers);
  talk.say('');
  if (read.untouched) {
    talk.say(words.untouched(asTyped(options.answers)));
    talk.say(words.untouchedHint);
    return 0;
  }
  const work = openWork({ ...desk, options: onlyNews(options, read.found) }, read.found);
  const saved = (await saveRecords(work, read.records)) ?? (await holdWaiting(work, read));
  if (saved !== null) return endOf(work, saved);
  if (read.notToday) return sayNotToday(desk, read);
  for (const line of aboutReading(read, options.answers, windows, words)) talk.say(line);
  if (read.records.length > 0) talk.say(words.saved, 'saved');
  putBeside(work, read);
  // What the file answered is no half answer any more.
  const found = { ...read.found, halves: desk.store.halves(work.story) };
  const begun = arriveAt(beginWork(work, found).interview, null, [], []).interview;
  const cared = await careFor(work, begun, read);
  if (hasLeft(cared)) return endOf(work, cared);
  return endOf(work, await runSitting(work, { interview: cared, records: [], shows: [] }));
};

/** Words that found no question are safe; here they also wait where the teller can use them. */
const putBeside = ({ talk, world }: Work, { news }: SheetInStory): void => {
  if (news.loose === '') return;
  talk.beside.put(news.loose);
  talk.say(world.words.draft.worksheet.beside);
};

const sayNotToday = ({ talk, world }: Desk, { onlyNotToday }: SheetInStory): number => {
  const words = world.words.draft.worksheet;
  talk.say(words.notToday);
  talk.say(onlyNotToday ? words.notTodayFile : words.notTodaySaved);
  talk.say(world.words.draft.opening.peopleToTalkWith);
  return 0;
};

/** The care note, once, for what was written now; the words it was shown for do not bring it back at the check. */
const careFor = async (work: Work, interview: Interview, { news }: SheetInStory): Promise<Onward> => {
  const rules = rulesFor(work);
  if (rules === null) return interview;
  const context = answerContext({
    ...work,
    pack: interview.pack,
    answers: interview.answers,
    says: work.world.words.support,
  });
  const written = [...news.changed, news.found].flatMap((record) =>
    record !== null && (record.kind === 'said' || record.kind === 'private') ? [record.text] : [],
  );
  const heard = written.flatMap((text) => {
    const { care } = checkInItsLanguage(text, rules, context);
    return care === null ? [] : [{ text, care }];
  });
  const [first, ...others] = heard;
  if (first === undefined) return interview;
  for (const { text } of others) work.heard.cared.add(text);
  return showCare(work, interview, first.text, first.care);
};
