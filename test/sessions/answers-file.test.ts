import { expect, it } from 'vitest';
import { sitDown } from '../support/draft-session.ts';
import { answers } from '../support/one-to-one-script.ts';

it('answers from a file: the result as one JSON object, with no private answer in it', async () => {
  const piped = JSON.stringify({
    format: 'cps-story/answers-1',
    pack: 'one-to-one',
    minutes: 2,
    title: 'The bench',
    answers: {
      ...answers,
      keep: ['Mill Road', 'Lou'],
      feeling: { text: answers.feeling, private: true },
      wobble: { skip: true },
      turn: 'A man asked me to hold the bag. You should go for a walk every day.',
    },
  });
  const { code, out } = await sitDown([], {
    piped,
    isTerminal: false,
    options: { answers: '-', json: true, form: null },
  });
  await expect(out).toMatchFileSnapshot('answers-file.session');
  expect(code).toBe(1);
  for (const secret of ['mornings are the worst.', 'Mill Road', 'ashamed', 'keep that part']) {
    expect(out).not.toContain(secret);
  }
  await expect(out).toMatchFileSnapshot('answers-file.session');
});
