import { Trouble } from '../../core/errors.ts';
import type { AnswerRecord, Answers } from '../../core/interview/answer.ts';
import { type FittedSheet, fitWorksheet } from '../../core/interview/fit-worksheet.ts';
import { aboutSitting, endedRecord, recordOf, withRecord } from '../../core/interview/records.ts';
import type { Sheet } from '../../core/interview/worksheet-lines.ts';
import { newsOf, type SheetNews } from '../../core/interview/worksheet-news.ts';
import type { Pack } from '../../core/packs/pack.ts';
import { asTyped } from '../../core/typed-path.ts';
import { type Found, newStory, storyAgain } from './choosing.ts';
import type { Desk, Work } from './desk.ts';
import type { AnswerOptions, DraftOptions } from './options.ts';
import { namedPack } from './pack-choice.ts';
import { holdHalf, saveRecords } from './saving.ts';
import type { Left } from './talk.ts';

/** A worksheet held against its story. Nothing of it is on the disk yet. */
export type SheetInStory = {
  /** The story as it was found, with what the file has new. */
  readonly found: Found;
  readonly fitted: FittedSheet;
  readonly news: SheetNews;
  readonly records: readonly AnswerRecord[];
  /** The file does not say whose it is: a story was begun for it. */
  readonly lostStory: boolean;
  /** Nothing stands in the file but our own remarks. */
  readonly untouched: boolean;
  /** A choice that ends a sitting kindly. */
  readonly notToday: boolean;
  /** And nothing else was said: such a day leaves no trace. */
  readonly onlyNotToday: boolean;
};

/** What was asked for on the way in, and where that is silent, what the worksheet says of itself. */
export const asSheetSays = <Options extends DraftOptions>(options: Options, { facts }: Sheet): Options => ({
  ...options,
  setting: options.setting ?? facts.setting,
  minutes: options.minutes ?? facts.minutes,
  title: options.title ?? facts.title,
});

export const sheetInStory = async (desk: Desk, sheet: Sheet, file: string): Promise<SheetInStory> => {
  const { store, world } = desk;
  const { draft, terminal } = world.words;
  const found = await storyOf(desk, sheet, file);
  const words = { ...draft, numbers: terminal.numbers };
  const fitted = fitWorksheet(sheet, found.pack, found.answers, words);
  const known = { answers: found.answers, history: store.records(found.story), now: world.clock.now() };
  const news = newsOf(fitted, known, draft.worksheet.found);
  const notToday = fitted.answers.some(
    ({ prompt, text }) => prompt.stopsOn !== null && prompt.stopsOn === text,
  );
  const onlyNotToday = notToday && fitted.answers.length === 1 && fitted.found === '';
  const hasNews = news.changed.length > 0 || news.found !== null;
  const ended = notToday && hasNews ? endedRecord('not-today', world.clock.now()) : null;
  const records = onlyNotToday
    ? []
    : [...news.changed, news.found, news.lastRead, ended].filter((record) => record !== null);
  const answers: Answers = records.reduce(withRecord, found.answers);
  return {
    found: { ...found, answers },
    fitted,
    news,
    records,
    lostStory: sheet.facts.story === null && desk.options.story === null,
    untouched: fitted.answers.length === 0 && fitted.found === '',
    notToday,
    onlyNotToday,
  };
};

/** The story that was named; else the one that the worksheet was born with, which is there after the first reading. */
const storyOf = async (desk: Desk, { facts }: Sheet, file: string): Promise<Found> => {
  const { options, store } = desk;
  if (options.story !== null) return storyAgain(desk, store.find(options.story));
  const same = options.fresh ? undefined : store.stories().find(({ id }) => id === facts.story);
  if (same !== undefined) return storyAgain(desk, same);
  const begun = newStory(desk, await packOf(desk, facts.pack, file));
  return options.fresh || facts.story === null ? begun : { ...begun, story: facts.story };
};

/** The very version that the worksheet was written with, else the newest of that name. */
const packOf = async (desk: Desk, written: string | null, file: string): Promise<Pack> => {
  const { options, world } = desk;
  const words = world.words.draft.worksheet;
  const name = options.pack ?? written;
  if (name === null) throw new Trouble('usage', words.noPack, words.noPackHint(asTyped(file)));
  try {
    return await namedPack(desk, name);
  } catch (thrown) {
    if (!(thrown instanceof Trouble) || thrown.code !== 'not-found' || !name.includes('@')) throw thrown;
    return namedPack(desk, name.split('@')[0] ?? name);
  }
};

/** Setting and minutes that the story has already make no record again. */
export const onlyNews = (options: AnswerOptions, { answers }: Found): AnswerOptions => ({
  ...options,
  setting: options.setting === aboutSitting(answers, 'setting') ? null : options.setting,
  minutes: String(options.minutes) === aboutSitting(answers, 'minutes') ? null : options.minutes,
});

/**
 * What was changed in the file and in the story waits at its question, so that neither takes the other's place. Where half answers are
 * not kept, the file's is the answer, and the other one is in the journal.
 */
export const holdWaiting = async (work: Work, { news }: SheetInStory): Promise<Left | null> => {
  for (const { prompt, kind, text } of news.waiting) {
    if (holdHalf(work, prompt.id, text)) continue;
    const unsaved = await saveRecords(work, [recordOf(prompt, kind, text, work.world.clock.now())]);
    if (unsaved !== null) return unsaved;
  }
  return null;
};

/** What is told of a reading, in the order of what matters to the teller. */
export const aboutReading = (
  { fitted, news, lostStory }: SheetInStory,
  file: string,
  windows: boolean,
  words: Desk['world']['words']['draft']['worksheet'],
): readonly string[] => [
  words.read(asTyped(file), news.changed.length),
  ...(windows ? [words.readAsWindows] : []),
  ...(news.waiting.length > 0 ? [words.waiting(news.waiting.length)] : []),
  ...(news.older > 0 ? [words.older(news.older)] : []),
  ...(news.stand > 0 ? [words.stand(news.stand)] : []),
  ...(lostStory ? [words.noStory(asTyped(file))] : []),
  ...(fitted.remarks.length > 0 ? [words.remarksKept(fitted.remarks)] : []),
  ...(fitted.problems.length > 0 ? [words.someWait] : []),
  ...fitted.problems.map(({ message }) => message),
];
