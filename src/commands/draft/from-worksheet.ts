import { Trouble } from '../../core/errors.ts';
import { arriveAt } from '../../core/interview/begin.ts';
import { draftText } from '../../core/interview/draft-text.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { readSheet, type Sheet } from '../../core/interview/worksheet-lines.ts';
import type { Version } from '../../core/store/version.ts';
import { asTyped } from '../../core/typed-path.ts';
import type { World } from '../../ports.ts';
import { forgetfulSitting, keepQuietly, quietDesk } from './answering.ts';
import type { AnswersSource } from './answers-source.ts';
import { reportOn } from './checking.ts';
import { withoutHalves } from './choosing.ts';
import type { Work } from './desk.ts';
import { rulesFor } from './listening.ts';
import type { AnswerOptions } from './options.ts';
import { refuse, sayAnswersSaved, sayNotToday, sayResult } from './result.ts';
import { saveRecords } from './saving.ts';
import { beginWork, openWork } from './work.ts';
import {
  aboutReading,
  asSheetSays,
  holdWaiting,
  onlyNews,
  type SheetInStory,
  sheetInStory,
} from './worksheet-story.ts';
import { talkThroughSheet } from './worksheet-talk.ts';
import { writeOutAfter } from './write-out.ts';

/**
 * Answers that were written in an editor. With a person there, they come to the review of an ordinary sitting: what a program hears in
 * a first writing should be met as questions, one at a time, and not as a list. Scripts get what JSON gets.
 */
export const draftFromWorksheet = async (
  options: AnswerOptions,
  source: AnswersSource,
  world: World,
): Promise<number> => {
  const sheet = readSheet(source.text);
  const wanted = asSheetSays(options, sheet);
  return somebodyIsThere(options, world)
    ? talkThroughSheet(wanted, { sheet, windows: source.windows }, world)
    : withoutQuestions(wanted, sheet, source.windows, world);
};

const somebodyIsThere = (
  { answers, json, out, save, yes }: AnswerOptions,
  { input, screen }: World,
): boolean =>
  !json && !yes && save && out !== '-' && answers !== '-' && screen.isTerminal && input.isTerminal;

const NOTHING_SAID = {
  pack: null,
  setting: null,
  minutes: null,
  title: null,
  note: '',
  answers: new Map(),
} as const;

const withoutQuestions = async (
  options: AnswerOptions,
  sheet: Sheet,
  windows: boolean,
  world: World,
): Promise<number> => {
  const words = world.words.draft.worksheet;
  const desk = quietDesk(options, NOTHING_SAID, world);
  const read = await sheetInStory(desk, sheet, options.answers);
  const found = withoutHalves(read.found);
  const { fitted } = read;
  if (read.untouched) return nothingWritten(options, world);
  const opened = openWork({ ...desk, options: onlyNews(options, found) }, found);
  const work = options.save ? opened : { ...opened, sitting: forgetfulSitting(opened.sitting) };
  await saveRecords(work, read.records);
  await holdWaiting(work, read);
  if (read.notToday) return sayNotToday(options, world, options.save && !read.onlyNotToday);
  const told = aboutReading(read, options.answers, windows, words);
  const { interview } = arriveAt(beginWork(work, found).interview, null, [], []);
  const draft = draftText(found.pack, interview.answers);
  const { problems } = fitted;
  if (draft.text === '') return sayAnswersSaved({ work, problems, told }, options);
  const rules = found.pack.makes === 'story' ? rulesFor(work) : null;
  const report = rules === null ? null : reportOn(work, interview, draft, rules);
  const kept = options.save ? await keepWhatIsNew(work, read, interview, draft.text) : null;
  const unwritten = writeOutAfter(world, options, `${draft.text}\n`);
  const isNew = kept !== null && kept.id !== work.parent?.id;
  return sayResult(
    {
      work,
      interview,
      draft,
      report,
      kept,
      isNew,
      problems: [...problems, ...unwritten],
      told: [...told, ...unwritten.map(({ message }) => message)],
    },
    options,
  );
};

const nothingWritten = (options: AnswerOptions, world: World): number => {
  const words = world.words.draft.worksheet;
  const message = words.untouched(asTyped(options.answers));
  if (options.json) return refuse(options, world, [{ prompt: '', message }]);
  throw new Trouble('usage', message, words.untouchedHint);
};

/** Nothing was changed since the newest version: a second one of the same words would only be in the way. */
const keepWhatIsNew = async (
  work: Work,
  { records }: SheetInStory,
  interview: Interview,
  text: string,
): Promise<Version> => {
  const newest = work.parent === null ? null : work.store.version(work.story, 'newest');
  if (records.length === 0 && newest?.body === `${text}\n`) return newest;
  return keepQuietly(work, interview);
};
