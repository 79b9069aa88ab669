import { Trouble } from '../../core/errors.ts';
import type { AnswerRecord, Answers } from '../../core/interview/answer.ts';
import type { Half } from '../../core/interview/begin.ts';
import { aboutSitting } from '../../core/interview/records.ts';
import type { Pack } from '../../core/packs/pack.ts';
import type { StoryId } from '../../core/store/version.ts';
import { openShelf } from '../../packs/pack-shelf.ts';
import type { StorySummary } from '../../store/story-store.ts';
import type { Desk } from './desk.ts';

/** A story to work on, as it was left; nothing of it is on the disk yet when it is new. */
export type Found = {
  readonly story: StoryId;
  readonly pack: Pack;
  readonly answers: Answers;
  /** Half answers that were left, newest first, with words beside among them. */
  readonly halves: readonly Half[];
  readonly parent: StorySummary['newest'];
  readonly isNew: boolean;
  /** Minutes the teller chose on the way in. */
  readonly minutes: number | null;
  /** What came along from another story; it stands in the journal before the first answer. */
  readonly brought: readonly AnswerRecord[];
  /** Answers of that story that are too long for their questions here, to go on with. */
  readonly waiting: readonly Half[];
};

const NOTHING_MORE = { minutes: null, brought: [], waiting: [] } as const;

export const newStory = (
  { store }: Pick<Desk, 'store'>,
  pack: Pack,
  given: Partial<Pick<Found, keyof typeof NOTHING_MORE>> = {},
): Found => ({
  story: store.newStory(),
  pack,
  answers: new Map(),
  halves: [],
  parent: null,
  isNew: true,
  ...NOTHING_MORE,
  ...given,
});

/** A story of the store with the pack it was begun with. A text that came from a file has no questions to go on with. */
export const storyAgain = async (
  desk: Pick<Desk, 'store' | 'world'>,
  summary: StorySummary,
): Promise<Found> => {
  const { store, world } = desk;
  const words = world.words.draft.opening;
  const answers = store.answers(summary.id);
  const name = packOf(summary, answers);
  if (name === '') throw new Trouble('usage', words.noQuestions, words.noQuestionsHint);
  const pack = await openPack(desk, name);
  const halves = store.halves(summary.id);
  return { story: summary.id, pack, answers, halves, parent: summary.newest, isNew: false, ...NOTHING_MORE };
};

/** For scripts: half answers are the teller's to end, so they stay where they are. */
export const withoutHalves = (found: Found): Found => ({ ...found, halves: [] });

/** `id@version` of the pack a story was begun with; '' when it was begun without. */
export const packOf = (summary: StorySummary, answers: Answers): string =>
  aboutSitting(answers, 'pack') ?? summary.pack.split(' ')[0] ?? '';

/** The very version, else the newest of that name: prompts are found by their ids, so no answer can be misplaced. */
export const openPack = async ({ world }: Pick<Desk, 'world'>, name: string): Promise<Pack> => {
  const shelf = openShelf(world);
  const words = world.words.draft.opening;
  const id = name.split('@')[0] ?? name;
  for (const wanted of [name, id]) {
    try {
      return await shelf.open(wanted);
    } catch (thrown) {
      if (!(thrown instanceof Trouble) || thrown.code !== 'not-found') throw thrown;
    }
  }
  throw new Trouble('not-found', words.packGone(id), words.packGoneHint);
};

/** Stories with something said and not kept yet, newest change first. */
export const waitingStories = ({
  store,
  options,
}: Pick<Desk, 'store' | 'options'>): readonly StorySummary[] =>
  store.stories().filter((summary) => {
    if (!summary.unfinished || summary.newer || (summary.answers === 0 && summary.halves === 0)) return false;
    const name = packOf(summary, store.answers(summary.id));
    return name !== '' && (options.pack === null || name.split('@')[0] === options.pack.split('@')[0]);
  });
