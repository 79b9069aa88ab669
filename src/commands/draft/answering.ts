import type { AnswersFile } from '../../core/interview/answers-file.ts';
import type { Reply, Step } from '../../core/interview/reply.ts';
import type { Prompter } from '../../ports.ts';
import type { Sitting } from '../../store/story-store.ts';

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
