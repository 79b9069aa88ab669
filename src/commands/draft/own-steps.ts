import type { Command, Step } from '../../core/interview/reply.ts';
import type { Chosen, Line } from './talk.ts';

const COMMANDS: readonly Command[] = ['pause', 'support', 'hide', 'help'];

const ownStep = (
  id: string,
  question: string,
  help: string,
): Omit<Step, 'kind' | 'choices' | 'fallback'> => ({
  id,
  lines: 'one',
  place: '',
  privacy: '',
  question,
  help,
  length: '',
  commands: COMMANDS,
});

/** A menu of the tool's own. */
export const choiceStep = ({ id, question, help = '', choices, usual }: Chosen): Step => ({
  ...ownStep(id, question, help),
  kind: 'choice',
  menu: true,
  choices,
  fallback: usual,
});

/** One line that is asked by the tool itself. */
export const lineStep = ({ id, question, help = '', privacy = '', hidden = false, usual }: Line): Step => ({
  ...ownStep(id, question, help),
  ...(hidden ? { hidden, commands: [] } : {}),
  kind: 'words',
  privacy,
  choices: [],
  fallback: usual,
});
