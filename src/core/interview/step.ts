import type { Prompt } from '../packs/pack.ts';
import type { askingWords } from '../words/en/draft-asking.ts';
import { askedPrompts, isAnswered, isOpen } from './asked-prompts.ts';
import type { Interview } from './interview.ts';
import type { Command, Step } from './reply.ts';

type Words = typeof askingWords;

/** The question that is open now, ready to be shown; null at the review and after leaving. */
export const currentStep = (interview: Interview, words: Words): Step | null => {
  if (interview.stage.kind !== 'asking') return null;
  const { prompt } = interview.stage;
  const asked = askedPrompts(interview.pack, interview.answers);
  return {
    id: prompt.id,
    kind: prompt.choices.length > 0 ? 'choice' : prompt.kind === 'list' ? 'list' : 'words',
    lines: prompt.lines,
    place: placeOf(interview, prompt, asked, words),
    privacy: isOnlyForYou(interview, prompt) ? words.onlyForYou : '',
    question: prompt.question,
    help: prompt.help,
    length: prompt.lines === 'one' && prompt.choices.length === 0 ? words.oneLine : '',
    choices: prompt.choices,
    fallback: fallbackOf(interview, prompt),
    commands: commandsAt(prompt).filter((command) => command !== 'back' || prompt !== asked[0]),
  };
};

/** Half an answer to go on with. */
export const currentHalf = (interview: Interview): string =>
  interview.stage.kind === 'asking' ? (interview.halves.get(interview.stage.prompt.id) ?? '') : '';

const isOnlyForYou = (interview: Interview, prompt: Prompt): boolean =>
  prompt.kind === 'story' ? interview.onlyForMe.has(prompt.id) : prompt.choices.length === 0;

/** In words, and without counting down: "Question 6, about 8 more." */
const placeOf = (interview: Interview, prompt: Prompt, asked: readonly Prompt[], words: Words): string => {
  const number = asked.indexOf(prompt) + 1;
  const more = asked.filter((other) => other !== prompt && isOpen(other, interview.answers)).length;
  if (more > 0) return words.place(number, more);
  return number === asked.length ? words.lastPlace(number) : words.placeAlone(number);
};

/**
 * Enter alone keeps an answer that stands, passes a prompt that may be left out, and ends an empty list. Everywhere else it asks
 * again, so that no answer is lost to a slip of the finger.
 */
const fallbackOf = (interview: Interview, prompt: Prompt): string | null => {
  const answered = isAnswered(prompt, interview.answers);
  if (prompt.choices.length > 0) return answered ? (interview.answers.get(prompt.id)?.text ?? null) : null;
  return answered || prompt.optional || prompt.kind === 'list' ? '' : null;
};

const ALWAYS: readonly Command[] = ['skip', 'back', 'list', 'go', 'pause', 'done', 'support', 'hide', 'help'];
const WHILE_WRITING: readonly Command[] = ['edit', 'read', 'clear', 'undo'];

const commandsAt = (prompt: Prompt): readonly Command[] => [
  ...ALWAYS,
  ...(prompt.choices.length > 0 ? [] : WHILE_WRITING),
  ...(prompt.kind === 'story' ? (['private'] as const) : []),
  ...(prompt.why === '' ? [] : (['why'] as const)),
  ...(prompt.example === '' ? [] : (['example'] as const)),
];
