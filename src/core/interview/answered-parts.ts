import type { CheckContext } from '../check/context.ts';
import type { Pack, Prompt } from '../packs/pack.ts';
import type { Answers } from './answer.ts';
import { askedPrompts, isAnswered, isOpen } from './asked-prompts.ts';

type Part = keyof CheckContext['answered'];

/** Prompts and sections that stand for a part of a story, by the names that packs give them. */
export const PART_NAMES: { readonly [part in Exclude<Part, 'purpose'>]: readonly string[] } = {
  turn: ['turn', 'step'],
  now: ['now', 'next', 'today'],
  hope: ['hope', 'believe', 'belief', 'gave'],
  helped: ['helps', 'helped', 'turn', 'alone'],
  ask: ['ask'],
  back: ['back', 'pass', 'do'],
  resources: ['lines', 'resources'],
};

/**
 * Which parts of the story were answered. A part that no prompt of the pack asks for is left out: nothing is known about it.
 * Where to find help may be skipped knowingly, and that counts as answered (domain.md 2.8).
 */
export const answeredParts = (pack: Pack, answers: Answers): CheckContext['answered'] => {
  const asked = askedPrompts(pack, answers);
  const answered = (prompt: Prompt): boolean => isAnswered(prompt, answers);
  const parts: { [part in Part]?: boolean } = {};
  const put = (part: Part, prompts: readonly Prompt[], is: (prompt: Prompt) => boolean): void => {
    if (prompts.length > 0) parts[part] = prompts.some(is);
  };
  put(
    'purpose',
    asked.filter(({ feeds }) => feeds.includes('purpose')),
    answered,
  );
  for (const part of ['turn', 'now', 'hope', 'helped', 'ask', 'back'] as const) {
    put(
      part,
      asked.filter((prompt) => standsFor(prompt, PART_NAMES[part])),
      answered,
    );
  }
  const resources = asked.filter((prompt) => standsFor(prompt, PART_NAMES.resources));
  put('resources', resources, (prompt) => !isOpen(prompt, answers));
  return parts;
};

const standsFor = (prompt: Prompt, names: readonly string[]): boolean =>
  names.includes(prompt.id) || (prompt.section !== null && names.includes(prompt.section));
