import { reopen } from '../../core/interview/begin.ts';
import { wordLimit } from '../../core/interview/draft-context.ts';
import type { DraftText } from '../../core/interview/draft-text.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { longestOf, type Moment, momentsOf } from '../../core/interview/moments.ts';
import { TOO_LONG } from '../../core/story-rules/length-rules.ts';
import { countWords } from '../../core/text/count-words.ts';
import { firstWords } from '../../core/text/first-words.ts';
import { changeWhole } from './changing.ts';
import type { Onward, Work } from './desk.ts';
import { bringUp, keepAsItIs, settledIn } from './remembering.ts';
import { sit } from './sitting.ts';
import { hasLeft, type Left } from './talk.ts';

/** More would be a list to work through. */
const MOST_MOMENTS = 7;
const FIRST_WORDS = 8;

/**
 * When there is more than room for: which moment matters most, and whether to look at the longest of the others. Nothing is ever cut,
 * all of it may stay, and the same text is asked about once. Gives back the very same interview when nothing was changed.
 */
export const askRoom = async (work: Work, interview: Interview, draft: DraftText): Promise<Onward> => {
  const limit = wordLimit({ ...work, answers: interview.answers });
  const pointed = { rule: TOO_LONG, words: draft.text };
  if (work.pack.makes !== 'story' || limit === null || countWords(draft.text) <= limit) return interview;
  if (settledIn(work)(pointed)) return interview;
  bringUp(work, pointed);
  const moments = momentsOf(draft, interview.answers);
  const before = work.heard.moment;
  const most = await askMoment(work, moments);
  if (hasLeft(most)) return most;
  const others = moments.filter((moment) => moment !== most);
  const longest = longestOf(others.length > 0 ? others : moments);
  const wish =
    most === 'later' || most === 'all' || longest === null ? most : await askOpen(work, longest, before);
  if (hasLeft(wish)) return wish;
  if (wish === 'all') return (await keepAll(work, draft)) ?? interview;
  if (wish !== 'open' || longest === null) return interview;
  return longest.prompt === null
    ? changeWhole(work, interview, draft)
    : sit(work, reopen(interview, longest.prompt));
};

type Wish = 'open' | 'all' | 'later';

/** Asked once in a sitting: a piece that is still long after a change has the same heart. null: there is but one moment. */
const askMoment = async (
  work: Work,
  moments: readonly Moment[],
): Promise<Moment | 'all' | 'later' | null | Left> => {
  const { heard, talk, world, setting } = work;
  const words = world.words.draft.room;
  if (moments.length < 2) return null;
  const before = moments.find(({ text }) => text === heard.moment);
  if (before !== undefined) return before;
  const shown = moments.slice(0, MOST_MOMENTS);
  const chosen = await talk.choose({
    id: 'moment-that-matters',
    question: words.whichMatters(setting),
    help: words.nothingIsCut,
    choices: [
      ...shown.map((moment, index) => ({ id: String(index), words: momentLine(work, moment) })),
      { id: 'all', words: words.keepAll },
      { id: 'later', words: words.notNow },
    ],
    usual: 'later',
  });
  if (hasLeft(chosen) || chosen === 'all' || chosen === 'later') return chosen;
  const most = shown[Number(chosen)] ?? null;
  heard.moment = most?.text ?? '';
  return most;
};

const momentLine = ({ world }: Work, { text, words }: Moment): string =>
  world.words.draft.room.moment(firstWords(text, FIRST_WORDS), words);

const askOpen = async (work: Work, longest: Moment, before: string): Promise<Wish | Left> => {
  const words = work.world.words.draft.room;
  const { moment } = work.heard;
  const other = moment === before ? words.openNext : words.openOther;
  const chosen = await work.talk.choose({
    id: 'open-longest',
    question: moment === '' ? words.openLongest : other,
    help: momentLine(work, longest),
    choices: [
      { id: 'open', words: words.open },
      { id: 'all', words: words.keepAll },
      { id: 'later', words: words.notNow },
    ],
    usual: 'open',
  });
  if (hasLeft(chosen)) return chosen;
  return chosen === 'open' || chosen === 'all' ? chosen : 'later';
};

const keepAll = async (work: Work, draft: DraftText): Promise<Left | null> => {
  const unsaved = await keepAsItIs(work, [{ rule: TOO_LONG, words: draft.text }], '');
  if (unsaved === null) work.talk.say(work.world.words.draft.room.allStays);
  return unsaved;
};
