import { COMMANDS, type Step } from '../../src/core/interview/reply.ts';

/** A question for many lines, or what the test makes of it. */
export const question = (change: Partial<Step> = {}): Step => ({
  id: 'then',
  kind: 'words',
  lines: 'many',
  place: 'Question 6. About 8 more.',
  privacy: '',
  question: 'Where were you then?',
  help: 'Two lines are plenty. No pictures that hurt.',
  length: '',
  choices: [],
  fallback: null,
  commands: COMMANDS,
  ...change,
});

/** A question with choices named one, two, three and so on. */
export const choice = (count: number, change: Partial<Step> = {}): Step =>
  question({
    id: 'who',
    kind: 'choice',
    lines: 'one',
    question: 'Who is it for this time?',
    help: '',
    choices: Array.from({ length: count }, (_, place) => ({
      id: `c${place + 1}`,
      words: `Choice ${place + 1}`,
    })),
    ...change,
  });
