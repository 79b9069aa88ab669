import type { World } from '../../ports.ts';
import { sweptStore } from '../../store/choosing.ts';
import type { Desk } from './desk.ts';
import { askForm, knownForm, sayFirstLines } from './opening.ts';
import type { DraftOptions } from './options.ts';
import { runSitting } from './run.ts';
import { hasLeft, type Left, openTalk } from './talk.ts';
import { chooseStory } from './welcome.ts';
import { beginWork, openWork } from './work.ts';

/** A sitting with a person at the keyboard. */
export const draftByTalking = async (options: DraftOptions, world: World): Promise<number> => {
  const known = knownForm(options, world);
  const form = known ?? (await askForm(world));
  if (hasLeft(form)) return exitCode(form);
  const prompter = await world.prompter({ form });
  try {
    const settings = world.settings.read().settings;
    const store = sweptStore(world);
    const desk: Desk = { world, options, settings, store, talk: openTalk(world, prompter) };
    if (known !== null) sayYours(desk);
    if (store.stories().length === 0) sayFirstLines(desk.talk, world);
    return await sitDown(desk);
  } finally {
    prompter.close();
  }
};

const sitDown = async (desk: Desk): Promise<number> => {
  const { talk, world } = desk;
  const { leaving } = world.words.draft;
  const found = await chooseStory(desk);
  if (found === 'not-today') return stopKindly(desk);
  if (hasLeft(found)) return exitCode(found);
  const work = openWork(desk, found);
  const ended = await runSitting(work, beginWork(work, found));
  if (ended === 'not-today') return stopKindly(desk);
  if (ended === 'kept') return 0;
  if (ended.left !== 'unsaved') {
    talk.say('');
    talk.say(work.firstRecords.length > 0 ? leaving.nothingToSave : leaving.paused, 'saved');
    talk.say(leaving.goOn);
  }
  return exitCode(ended);
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
