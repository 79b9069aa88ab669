import type { AnswersFile } from '../../core/interview/answers-file.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { endedRecord } from '../../core/interview/records.ts';
import type { Reply, Step } from '../../core/interview/reply.ts';
import type { Version } from '../../core/store/version.ts';
import type { Prompter, World } from '../../ports.ts';
import { storeToWrite } from '../../store/choosing.ts';
import type { Sitting } from '../../store/story-store.ts';
import type { Desk, Work } from './desk.ts';
import { keepVersion } from './keeping.ts';
import type { DraftOptions } from './options.ts';
import { saveRecords } from './saving.ts';
import { hasLeft, openTalk } from './talk.ts';

/** What is said to the small questions around the prompts of a pack. */
const SAID: { readonly [step: string]: string | undefined } = {
  care: 'k',
  enter: '',
  title: '',
};

/** Says the answers of a file. It meets a prompt once, or twice when it has to be turned private first. */
export const answeringPrompter = (file: AnswersFile): Prompter => {
  const turned = new Set<string>();
  const replyTo = (step: Step): Reply => {
    const given = file.answers.get(step.id);
    if (given === undefined) return { kind: 'said', text: ownAnswer(step, file) };
    if (given.skip) return { kind: 'skipped', half: '' };
    if (given.onlyForMe && step.commands.includes('private') && step.privacy === '' && !turned.has(step.id)) {
      turned.add(step.id);
      return { kind: 'made-private', half: '' };
    }
    return { kind: 'said', text: choiceIn(step, given.text) };
  };
  return { form: 'plain', ask: async (step) => replyTo(step), close: () => undefined };
};

const ownAnswer = (step: Step, { note }: AnswersFile): string => {
  const said = step.id === 'note-on-version' ? note : SAID[step.id];
  if (said === undefined) throw new Error(`a file of answers was asked "${step.id}"`);
  return said;
};

/** The file may name a choice by its words. */
const choiceIn = ({ choices }: Step, text: string): string =>
  choices.find(({ words }) => words.toLowerCase() === text.trim().toLowerCase())?.id ?? text;

/** Keeps nothing, for `--no-save`. */
export const forgetfulSitting = ({ id }: Sitting): Sitting => ({
  id,
  record: () => undefined,
  saveHalf: () => undefined,
  dropHalf: () => undefined,
});

/** Nothing is printed while the answers are said: what came of them is told at the end. */
export const quietDesk = (options: DraftOptions, file: AnswersFile, world: World): Desk => {
  const silent = { ...world.screen, write: () => undefined };
  const prompter = answeringPrompter(file);
  const settings = { ...world.settings.read().settings, coachingNotes: false };
  const talk = { ...openTalk({ ...world, screen: silent }, prompter), nobodyThere: true };
  return { world, options, settings, store: storeToWrite(world), talk };
};

/** A version of what a file said, with nobody to ask for its name. */
export const keepQuietly = async (work: Work, interview: Interview): Promise<Version> => {
  const kept = await keepVersion(work, interview);
  if (hasLeft(kept)) throw new Error('a version of the answers was not kept');
  await saveRecords(work, [endedRecord('kept', work.world.clock.now())]);
  return kept;
};
