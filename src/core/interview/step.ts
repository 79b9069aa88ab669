import type { Pack, Prompt } from '../packs/pack.ts';
import type { Words } from '../words/words.ts';
import { askedPrompts, isAnswered, isOpen } from './asked-prompts.ts';
import type { Interview } from './interview.ts';
import type { Command, Step } from './reply.ts';
import { wordsAt } from './standing.ts';
import { lengthOf } from './step-length.ts';

type Says = Words['draft']['asking'];

/** The question that is open now, ready to be shown; null at the review and after leaving. */
export const currentStep = (interview: Interview, words: Says): Step | null => {
  if (interview.stage.kind !== 'asking') return null;
  const { prompt } = interview.stage;
  const asked = askedPrompts(interview.pack, interview.answers);
  return {
    id: prompt.id,
    kind: prompt.choices.length > 0 ? 'choice' : prompt.kind === 'list' ? 'list' : 'words',
    lines: prompt.lines,
    place: placeOf(interview, prompt, asked, words),
    privacy: privacyOf(interview, prompt, asked, words),
    question: prompt.question,
    help: prompt.help,
    length: lengthOf(interview, prompt, words),
    choices: prompt.choices,
    fallback: fallbackOf(interview, prompt),
    commands: commandsAt(prompt, interview.pack).filter(
      (command) => command !== 'back' || prompt !== asked[0],
    ),
  };
};

/** What stands at the open question already, half of an answer or a whole one, to go on with. */
export const currentWords = (interview: Interview): string =>
  interview.stage.kind === 'asking' ? wordsAt(interview, interview.stage.prompt) : '';

/** At the first question of this kind it is also said how to take an answer away for good. */
const privacyOf = (interview: Interview, prompt: Prompt, asked: readonly Prompt[], words: Says): string => {
  if (!isOnlyForYou(interview, prompt)) return '';
  const first = asked.find((other) => isOnlyForYou(interview, other));
  return prompt === first ? words.onlyForYouFirst : words.onlyForYou;
};

const isOnlyForYou = (interview: Interview, prompt: Prompt): boolean =>
  prompt.kind === 'story' ? interview.onlyForMe.has(prompt.id) : prompt.choices.length === 0;

/** In words, and without counting down: "Question 6, about 8 more." */
const placeOf = (interview: Interview, prompt: Prompt, asked: readonly Prompt[], words: Says): string => {
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

const ALWAYS: readonly Command[] = [
  'skip',
  'back',
  'list',
  'story',
  'go',
  'pause',
  'done',
  'support',
  'hide',
  'help',
];
const WHILE_WRITING: readonly Command[] = ['edit', 'read', 'change', 'fix', 'clear', 'undo', 'forget'];

const commandsAt = (prompt: Prompt, { makes }: Pack): readonly Command[] => [
  ...ALWAYS,
  ...(prompt.choices.length > 0 ? [] : WHILE_WRITING),
  ...(prompt.kind === 'story' ? (['private'] as const) : []),
  // Only words for a story get a thought after them.
  ...(makes === 'story' ? (['notes'] as const) : []),
  ...(prompt.why === '' ? [] : (['why'] as const)),
  ...(prompt.example === '' ? [] : (['example'] as const)),
];
