import { expect, it } from 'vitest';
import { pause } from '../support/conversation.ts';
import { sitDown } from '../support/draft-session.ts';

it('the first time: how to show things, three lines and a key, and the first question', async () => {
  const { code, out } = await sitDown(
    [
      ['form', 'plain'],
      ['begin', ''],
      ['pack', 'group'],
      ['minutes', '4'],
      ['arrive', 'stirred'],
      ['room', pause()],
    ],
    { set: { form: null }, options: { form: null } },
  );
  expect(code).toBe(0);
  await expect(out).toMatchFileSnapshot('first-run.session');
});
