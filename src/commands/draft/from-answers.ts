import { type AnswersFile, readAnswersFile } from '../../core/interview/answers-file.ts';
import { isClosing } from '../../core/interview/asked-prompts.ts';
import { arriveAt, reopen } from '../../core/interview/begin.ts';
import { draftText } from '../../core/interview/draft-text.ts';
import { type FittedAnswer, fitAnswers } from '../../core/interview/fit-answers.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { kindFor, recordOf } from '../../core/interview/records.ts';
import type { World } from '../../ports.ts';
import { forgetfulSitting, keepQuietly, quietDesk } from './answering.ts';
import { readAnswers } from './answers-source.ts';
import { reportOn } from './checking.ts';
import { type Found, newStory, storyAgain, withoutHalves } from './choosing.ts';
import type { Desk, Work } from './desk.ts';
import { draftFromWorksheet } from './from-worksheet.ts';
import { rulesFor } from './listening.ts';
import type { AnswerOptions } from './options.ts';
import { namedPack } from './pack-choice.ts';
import { refuse, sayNotToday, sayResult } from './result.ts';
import { saveRecords } from './saving.ts';
import { sit } from './sitting.ts';
import { hasLeft } from './talk.ts';
import { beginWork, openWork } from './work.ts';
import { writeOutAfter } from './write-out.ts';

/** The same interview without a person: every answer of the file is said at its prompt, then the text is checked and kept. */
export const draftFromAnswers = async (options: AnswerOptions, world: World): Promise<number> => {
  const words = world.words.draft.answers;
  const source = await readAnswers(options.answers, world);
  if (source.isWorksheet) return draftFromWorksheet(options, source, world);
  const read = readAnswersFile(source.text, words);
  const file = read.value;
  if (file === null) return refuse(options, world, read.problems);
  const desk = quietDesk(wantedBy(options, file), file, world);
  const found = await storyFor(desk, file);
  if (found === null)
    return refuse(options, world, [...read.problems, { prompt: '', message: words.noPack }]);
  const { fitted, after, problems: misfits } = fitAnswers(file, found.pack, found.answers, words);
  const problems = [...read.problems, ...misfits];
  if (problems.length > 0) return refuse(options, world, problems);
  if (fitted.some(({ prompt, given }) => prompt.stopsOn !== null && prompt.stopsOn === given.text)) {
    return sayNotToday(options, world);
  }
  if (draftText(found.pack, after).text === '') {
    return refuse(options, world, [{ prompt: '', message: words.nothingToKeep }]);
  }
  const opened = openWork(desk, found);
  const work = options.save ? opened : { ...opened, sitting: forgetfulSitting(opened.sitting) };
  const interview = await answerAll(work, found, fitted);
  const draft = draftText(found.pack, interview.answers);
  const rules = found.pack.makes === 'story' ? rulesFor(work) : null;
  const report = rules === null ? null : reportOn(work, interview, draft, rules);
  const kept = options.save ? await keepQuietly(work, interview) : null;
  const unwritten = writeOutAfter(world, options, `${draft.text}\n`);
  return sayResult(
    {
      work,
      interview,
      draft,
      report,
      kept,
      isNew: kept !== null,
      problems: unwritten,
      told: unwritten.map(({ message }) => message),
    },
    options,
  );
};

const wantedBy = (options: AnswerOptions, file: AnswersFile): AnswerOptions => ({
  ...options,
  setting: options.setting ?? file.setting,
  minutes: options.minutes ?? file.minutes,
  title: options.title ?? file.title,
});

/** The story that was named, or a new one with the pack that the command or the file names. */
const storyFor = async (desk: Desk, file: AnswersFile): Promise<Found | null> => {
  const { options, store } = desk;
  if (options.story !== null) return withoutHalves(await storyAgain(desk, store.find(options.story)));
  const name = options.pack ?? file.pack;
  return name === null ? null : newStory(desk, await namedPack(desk, name));
};

/** Prompt by prompt, as a teller who goes through the review and changes one after the other. */
const answerAll = async (work: Work, found: Found, fitted: readonly FittedAnswer[]): Promise<Interview> => {
  const opened = beginWork(work, found).interview;
  let { interview } = arriveAt(opened, null, [], []);
  for (const { prompt, given } of fitted) {
    if (isClosing(prompt)) {
      const kind = given.skip ? 'skipped' : kindFor(prompt, true);
      await saveRecords(work, [recordOf(prompt, kind, given.text, work.world.clock.now())]);
      continue;
    }
    const after = await sit(work, reopen(interview, prompt.id));
    if (hasLeft(after)) throw new Error(`the answers stopped at ${prompt.id}`);
    interview = after;
  }
  return interview;
};
