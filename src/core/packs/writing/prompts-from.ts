import type { AnswerKind, Choice } from '../pack.ts';
import { idForQuestion, idFrom } from './name-of.ts';
import type { RowQuestion } from './questions-in-rows.ts';
import type { FoundQuestion } from './questions-in-text.ts';
import type { NewPrompt } from './written-prompt.ts';

/** contracts.md 5: the longest question. What is over goes to its help, so that no word is lost. */
const LONGEST_QUESTION = 240;

export type MadePrompts = {
  readonly prompts: readonly NewPrompt[];
  /** Ids of the questions that had to be cut. */
  readonly cut: readonly string[];
};

/** Found questions as prompts: each that goes into the story is a part of it, in their order. */
export const promptsFrom = (found: readonly (FoundQuestion | RowQuestion)[]): MadePrompts => {
  const prompts: NewPrompt[] = [];
  const cut: string[] = [];
  for (const [at, one] of found.entries()) {
    const [question, over] = fitQuestion(one.question);
    const id = idForQuestion(
      question,
      at + 1,
      prompts.map((prompt) => prompt.id),
    );
    if (over !== '') cut.push(id);
    const kind = kindOf(one);
    prompts.push({
      id,
      kind,
      question,
      help: [over, one.help].filter((text) => text !== '').join('\n\n'),
      why: one.why,
      example: one.example,
      ...(kind === 'story' ? { section: id } : {}),
      ...(kind === 'choice' || kind === 'scale' ? { choices: choicesFrom(one.choices) } : {}),
    });
  }
  return { prompts, cut };
};

const kindOf = (one: FoundQuestion | RowQuestion): AnswerKind => {
  const asked = 'kind' in one ? one.kind : null;
  const picks = asked === 'choice' || asked === 'scale';
  if (one.choices.length >= 2) return asked === 'scale' ? 'scale' : 'choice';
  if (asked !== null && !picks) return asked;
  return one.isPrivate ? 'private' : 'story';
};

/** Cut after a sentence where there is one, else between words. */
const fitQuestion = (question: string): readonly [fits: string, over: string] => {
  const line = question.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_QUESTION) return [line, ''];
  const start = line.slice(0, LONGEST_QUESTION + 1);
  const sentence = Math.max(...['? ', '. ', '! '].map((end) => start.lastIndexOf(end)));
  const at = sentence > 0 ? sentence + 1 : Math.max(start.lastIndexOf(' '), 0) || LONGEST_QUESTION;
  return [line.slice(0, at).trim(), line.slice(at).trim()];
};

const choicesFrom = (choices: readonly string[]): readonly Choice[] => {
  const made: Choice[] = [];
  for (const [at, words] of choices.entries()) {
    const named = idFrom(words, 24) || `choice-${at + 1}`;
    const taken = made.some(({ id }) => id === named);
    made.push({ id: taken ? `${named.slice(0, 20)}-${at + 1}` : named, words });
  }
  return made;
};
