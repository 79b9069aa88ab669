import type { World } from '../../ports.ts';
import { sweptStore } from '../../store/choosing.ts';
import { createBeside } from './beside.ts';
import type { Desk, Work } from './desk.ts';
import { askForm, knownForm, sayFirstLines } from './opening.ts';
import type { DraftOptions } from './options.ts';
import { namedPack } from './pack-choice.ts';
import { runSitting } from './run.ts';
import { hasLeft, type Left, openTalk } from './talk.ts';
import { chooseStory } from './welcome.ts';
import { beginWork, openWork } from './work.ts';

/** A sitting with a person at the keyboard. */
export const draftByTalking = async (options: DraftOptions, world: World): Promise<number> => {
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
    const settings = world.settings.read().settings;
    const store = sweptStore(world);
    const desk: Desk = { world, options, settings, store, talk: openTalk(world, prompter, beside) };
    if (known !== null) sayYours(desk);
    if (store.stories().length === 0) sayFirstLines(desk.talk, world);
    return await sitDown(desk);
  } finally {
    prompter.close();
  }
};

const sitDown = async (desk: Desk): Promise<number> => {
  const found = await chooseStory(desk);
  if (found === 'not-today') return stopKindly(desk);
  if (hasLeft(found)) return leaveEarly(desk, found);
  const work = openWork(desk, found);
  return endOf(work, await runSitting(work, beginWork(work, found)));
};

/** The last words of a sitting, and its exit code. */
export const endOf = (work: Work, ended: 'kept' | 'not-today' | Left): number => {
  if (ended === 'not-today') return stopKindly(work);
  return ended === 'kept' ? 0 : pause(work, ended);
};

/** Before there is a story there is nothing on the disk; a sentence that was typed at a menu is shown once more. */
const leaveEarly = ({ talk, store, world }: Desk, left: Left): number => {
  const { editing, leaving } = world.words.draft;
  talk.say('');
  talk.say(store.stories().length === 0 ? leaving.nothingToSave : leaving.paused);
  if (talk.beside.text() !== '') {
    talk.say(editing.leftUnsaved);
    talk.say(talk.beside.text());
  }
  return exitCode(left);
};

const pause = (work: Work, ended: Left): number => {
  const { heard, settings, talk, world } = work;
  const { asking, editing, leaving } = world.words.draft;
  if (ended.left === 'unsaved') return exitCode(ended);
  const besideLost = talk.beside.text() !== '' && !heard.halfHeld;
  talk.say('');
  if (besideLost && settings.halfAnswers) {
    talk.say(editing.leftUnsaved);
    talk.say(talk.beside.text());
    return exitCode({ left: 'unsaved' });
  }
  if (besideLost) talk.say(asking.halfNotKept);
  talk.say(work.firstRecords.length > 0 ? leaving.nothingToSave : leaving.paused, 'saved');
  talk.say(leaving.goOn);
  talk.say(leaving.people);
  return exitCode(ended);
};

/** What was named must be there before a long conversation, not after its first question. */
const mustBeThere = async (options: DraftOptions, world: World): Promise<void> => {
  if (options.story !== null) sweptStore(world).find(options.story);
  else if (options.pack !== null) await namedPack({ options, world }, options.pack);
};

const sayYours = ({ talk, world }: Desk): void => {
  const words = world.words.draft.opening;
  talk.say(words.name);
  talk.say('');
  talk.say(words.yours);
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
