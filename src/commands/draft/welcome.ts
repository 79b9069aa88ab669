import { draftText } from '../../core/interview/draft-text.ts';
import { isAboutSitting } from '../../core/interview/records.ts';
import { minutesBetween } from '../../core/store/instant.ts';
import { countWords } from '../../core/text/count-words.ts';
import type { StorySummary } from '../../store/story-store.ts';
import { type Found, newStory, storyAgain, waitingStories } from './choosing.ts';
import type { Desk } from './desk.ts';
import { choosePack } from './pack-choice.ts';
import { sayText } from './reading.ts';
import { hasLeft, type Left } from './talk.ts';

/** The story for this sitting: the one that was named, one that is waiting, or a new one. */
export const chooseStory = async (desk: Desk): Promise<Found | Left | 'not-today'> => {
  const { store, options, talk, world } = desk;
  const words = world.words.draft.opening;
  if (options.story !== null) {
    const found = await storyAgain(desk, store.find(options.story));
    talk.say('');
    talk.say(words.goodToSeeYou);
    return found;
  }
  const [newest, ...others] = options.fresh ? [] : waitingStories(desk);
  return newest === undefined ? begin(desk) : comeBack(desk, newest, others.length);
};

const begin = async (desk: Desk): Promise<Found | Left> => {
  const pack = await choosePack(desk);
  if (hasLeft(pack)) return pack;
  desk.talk.say('');
  desk.talk.say(pack.title, 'title');
  desk.talk.say(pack.summary);
  return newStory(desk, pack);
};

/** No title and no word of the story is shown unasked: somebody may be looking over a shoulder. */
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
    if (wish === 'another') return begin(desk);
    if (wish !== 'read') return found;
    const draft = draftText(found.pack, found.answers);
    if (draft.text === '') talk.say(words.nothingYet);
    else sayText({ ...desk, pack: found.pack }, draft);
  }
};

const sayWaiting = (
  { talk, world, store }: Desk,
  summary: StorySummary,
  { pack, answers, half }: Found,
): void => {
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
  if (half !== null) talk.say(words.alsoHalf);
  if (store.torn(summary.id) > 0) talk.say(world.words.store.torn);
};
