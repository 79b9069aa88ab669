import { Trouble } from '../../core/errors.ts';
import type { AnswerRecord } from '../../core/interview/answer.ts';
import { draftText } from '../../core/interview/draft-text.ts';
import { isAboutSitting } from '../../core/interview/records.ts';
import { minutesBetween } from '../../core/store/instant.ts';
import { countWords } from '../../core/text/count-words.ts';
import { lockState } from '../../store/locking.ts';
import type { StorySummary } from '../../store/story-store.ts';
import { askToOpen } from '../lock/opening.ts';
import { beginFrom } from './bringing.ts';
import { type Found, newStory, packOf, storyAgain, waitingStories } from './choosing.ts';
import type { Desk } from './desk.ts';
import { askMinutes, choosePack } from './pack-choice.ts';
import { sayText } from './reading.ts';
import { hasLeft, type Left } from './talk.ts';

/** The story for this sitting: the one that was named, one that is waiting, or a new one. */
export const chooseStory = async (desk: Desk): Promise<Found | Left | 'not-today'> => {
  const { options } = desk;
  if (options.from !== null) return beginFrom(desk, options.from);
  if (options.story !== null || options.resume) return straightOn(desk);
  if (options.fresh) return beginNew(desk);
  const wish = await askAtLock(desk);
  if (hasLeft(wish)) return wish;
  const [newest, ...others] = wish === 'new' ? [] : waitingStories(desk);
  return newest === undefined ? beginNew(desk) : comeBack(desk, newest, others.length);
};

/** There is something that takes the passphrase to read. A lock that was turned on before the first story hides nothing yet. */
export const hidesStories = ({ store, world }: Pick<Desk, 'store' | 'world'>): boolean =>
  store.isClosed && lockState(world).locked > 0;

/** A new story needs no passphrase; what is here does. A passphrase that was not it leads back to the question. */
const askAtLock = async (desk: Desk): Promise<'new' | 'open' | Left> => {
  const { talk, world } = desk;
  const says = world.words.lock.draft;
  while (hidesStories(desk)) {
    const wish = await talk.choose({
      id: 'at-the-lock',
      question: says.question,
      choices: [
        { id: 'open', words: says.open },
        { id: 'new', words: says.begin },
      ],
      usual: 'open',
    });
    if (hasLeft(wish) || wish === 'new') return wish;
    const left = await tryToOpen(talk, world);
    if (left !== null) return left;
  }
  return 'open';
};

const tryToOpen = async (talk: Desk['talk'], world: Desk['world']): Promise<Left | null> => {
  try {
    return await askToOpen(talk, world);
  } catch (thrown) {
    if (!(thrown instanceof Trouble && thrown.code === 'locked')) throw thrown;
    talk.say(thrown.told(world.words).message);
    return null;
  }
};

const beginNew = async (desk: Desk): Promise<Found | Left> => {
  const chosen = await choosePack(desk);
  if (hasLeft(chosen)) return chosen;
  const minutes = await askMinutes(desk, chosen);
  if (hasLeft(minutes)) return minutes;
  desk.talk.say('');
  desk.talk.say(chosen.pack.title, 'title');
  desk.talk.say(chosen.pack.summary);
  return newStory(desk, chosen.pack, { minutes });
};

/** To the story that was named, else to what waits, else to the newest one that came from questions. */
const straightOn = async (desk: Desk): Promise<Found> => {
  const { talk, world } = desk;
  const found = await storyAgain(desk, storyToResume(desk));
  talk.say('');
  talk.say(world.words.draft.opening.goodToSeeYou);
  return found;
};

/** Throws a Trouble when there is none. */
export const storyToResume = (desk: Pick<Desk, 'options' | 'store' | 'world'>): StorySummary => {
  const { options, store, world } = desk;
  if (options.story !== null) return store.find(options.story);
  const asked = store.stories().filter((summary) => packOf(summary, store.answers(summary.id)) !== '');
  const found = waitingStories(desk)[0] ?? asked[0];
  if (found !== undefined) return found;
  const { nothingWaits, nothingWaitsHint } = world.words.draft.opening;
  throw new Trouble('not-found', nothingWaits, nothingWaitsHint);
};

/** No title and no word of the story is shown unasked: somebody may be looking over a shoulder. A setting can ask for them. */
const comeBack = async (
  desk: Desk,
  summary: StorySummary,
  others: number,
): Promise<Found | Left | 'not-today'> => {
  const { talk, world } = desk;
  const words = world.words.draft.opening;
  const found = await storyAgain(desk, summary);
  talk.say('');
  talk.say(words.goodToSeeYou);
  sayWaiting(desk, summary, found);
  if (desk.settings.wordsOnReturn) sayWords(desk, summary, found);
  if (others > 0) talk.say(words.moreWaiting(others));
  for (;;) {
    const wish = await talk.choose({
      id: 'waiting',
      question: words.whatWouldYouLike,
      choices: [
        { id: 'go-on', words: words.goOn },
        { id: 'read', words: words.read },
        { id: 'another', words: words.another },
        { id: 'not-today', words: words.notToday },
      ],
      usual: 'go-on',
    });
    if (hasLeft(wish) || wish === 'not-today') return wish;
    if (wish === 'another') return beginNew(desk);
    if (wish !== 'read') return found;
    const draft = draftText(found.pack, found.answers);
    if (draft.text === '') talk.say(words.nothingYet);
    else sayText({ ...desk, pack: found.pack }, draft);
  }
};

const sayWaiting = ({ talk, world, store }: Desk, summary: StorySummary, { pack, answers }: Found): void => {
  const words = world.words.draft.opening;
  const { ago, answers: counted, words: countedWords } = world.words.store;
  const given = [...answers.values()].filter(
    (record) => record.prompt !== '' && record.kind !== 'skipped' && !isAboutSitting(record),
  );
  const count = countWords(draftText(pack, answers).text);
  const when = ago(minutesBetween(summary.changed, world.clock.now()));
  talk.say(
    words.waiting(
      pack.title,
      given.length === 0 ? '' : counted(given.length),
      count === 0 ? '' : countedWords(count),
      when,
    ),
  );
  if (summary.halves > 0) talk.say(words.alsoHalf(summary.halves));
  if (store.torn(summary.id) > 0) talk.say(world.words.store.torn);
};

/** What was only for the teller is not shown even then. */
const sayWords = ({ talk, world }: Desk, summary: StorySummary, { answers }: Found): void => {
  const words = world.words.draft.opening;
  if (summary.title !== '') talk.say(words.nameOfIt(summary.title));
  const last = [...answers.values()]
    .filter(({ kind }) => kind === 'said')
    .reduce<AnswerRecord | null>((newest, one) => (newest && newest.at > one.at ? newest : one), null);
  if (last === null) return;
  talk.say(words.lastWords);
  talk.quote(last.text);
};
