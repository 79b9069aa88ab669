import type { World } from '../../ports.ts';
import { storeToWrite, sweptStore } from '../../store/choosing.ts';
import { arrive } from './arriving.ts';
import { createBeside } from './beside.ts';
import { sourceOf, withWaiting } from './bringing.ts';
import type { Desk, Work } from './desk.ts';
import { sayPaused } from './leaving.ts';
import { keepLent, lentWords, withLent } from './lent-words.ts';
import { askForm, knownForm, welcome } from './opening.ts';
import type { DraftOptions } from './options.ts';
import { namedPack } from './pack-choice.ts';
import { type Ended, runSitting } from './run.ts';
import { holdBeside } from './saving.ts';
import { hasLeft, type Left, openTalk } from './talk.ts';
import { worldToday } from './this-sitting.ts';
import { chooseStory, hidesStories, storyToResume } from './welcome.ts';
import { beginWork, openWork } from './work.ts';

/** A sitting with a person at the keyboard. */
export const draftByTalking = async (options: DraftOptions, outside: World): Promise<number> => {
  const world = worldToday(outside, options.flags);
  await mustBeThere(options, world);
  return converse(options, world, sitDown);
};

/** Opens the conversation, in the form that the teller chose, and leaves the keyboard as it was. */
export const converse = async (
  options: DraftOptions,
  world: World,
  sitDown: (desk: Desk) => Promise<number>,
): Promise<number> => {
  const beside = createBeside();
  const known = knownForm(options, world);
  const form = known ?? (await askForm(world, beside));
  if (hasLeft(form)) return exitCode(form);
  const prompter = await world.prompter({ form });
  try {
    const { settings } = world.settings.read();
    const talk = openTalk(world, prompter, beside);
    const store = storeToWrite(world, talk.sayNext);
    const desk: Desk = { world, options, settings, store, talk };
    if (known !== null) talk.say(world.words.draft.opening.name);
    const left = await greet(desk);
    return left === null ? await sitDown(desk) : leaveEarly(desk, left);
  } finally {
    prompter.close();
  }
};

/** The first time in three lines and a key, later in one. */
const greet = async (desk: Desk): Promise<Left | null> => {
  const { store, talk, world } = desk;
  if (!hidesStories(desk) && store.stories().length === 0) return welcome(talk, world);
  talk.say('');
  talk.say(world.words.draft.opening.yours);
  return null;
};

const sitDown = async (desk: Desk): Promise<number> => {
  const { world } = desk;
  const chosen = await chooseStory(desk);
  if (chosen === 'not-today') return stopKindly(desk);
  if (hasLeft(chosen)) return leaveEarly(desk, chosen);
  if (hidesStories(desk)) desk.talk.say(desk.world.words.lock.draft.notWatched);
  const waiting = await withWaiting(desk, chosen);
  const lent = lentWords(desk, waiting);
  const found = withLent(waiting, lent, world.clock.now());
  const work = openWork(desk, found);
  keepLent(work, lent);
  const arrived = await arrive(work, found);
  if (arrived === 'not-today') return stopKindly(desk);
  if (hasLeft(arrived)) return pause(work, arrived);
  return endOf(work, await runSitting(work, beginWork(work, arrived)));
};

/** The last words of a sitting, and its exit code. */
export const endOf = (work: Work, ended: Ended): number => {
  if (ended === 'not-today') return stopKindly(work);
  if (ended === 'kept-and-gone') return exitCode({ left: 'interrupt' });
  return ended === 'kept' ? 0 : pause(work, ended);
};

/** Before there is a story there is nothing on the disk; a sentence that was typed at a menu is shown once more. */
const leaveEarly = ({ talk, store, world }: Desk, left: Left): number => {
  const { editing } = world.words.draft;
  talk.say('');
  if (talk.beside.text() !== '') {
    talk.say(editing.leftUnsaved);
    talk.say(talk.beside.text());
    return exitCode({ left: 'unsaved' });
  }
  sayPaused({ talk, world }, store.isClosed || store.stories().length > 0);
  return exitCode(left);
};

const pause = (work: Work, ended: Left): number => {
  const { settings, store, talk, world } = work;
  const { asking, editing } = world.words.draft;
  if (ended.left === 'unsaved') return exitCode(ended);
  const besideLost = talk.beside.text() !== '' && !holdBeside(work);
  talk.say('');
  if (besideLost && settings.halfAnswers) {
    talk.say(editing.leftUnsaved);
    talk.say(talk.beside.text());
    return exitCode({ left: 'unsaved' });
  }
  if (besideLost) talk.say(asking.halfNotKept);
  // What was only asked for on the way in is nothing yet, where nothing else was ever said.
  const isBegun =
    work.firstRecords.length === 0 || work.parent !== null || store.answers(work.story).size > 0;
  sayPaused(work, isBegun);
  return exitCode(ended);
};

/** What was named must be there before a long conversation, not after its first question. */
const mustBeThere = async (options: DraftOptions, world: World): Promise<void> => {
  const store = sweptStore(world);
  if (options.from !== null) await sourceOf({ store, world }, store.find(options.from));
  if (options.story !== null || options.resume) storyToResume({ options, store, world });
  else if (options.pack !== null) await namedPack({ options, world }, options.pack);
};

const stopKindly = ({ talk, world }: Desk): number => {
  const words = world.words.draft.opening;
  talk.say('');
  talk.say(words.kindStop);
  talk.say(words.peopleToTalkWith);
  return 0;
};

/** Pausing is a good end; only words that could not be saved, or a second Ctrl-C, end otherwise. */
const exitCode = ({ left }: Left): number => {
  if (left === 'interrupt') return 130;
  return left === 'unsaved' ? 2 : 0;
};
