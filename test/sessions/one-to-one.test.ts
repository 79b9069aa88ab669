import { expect, it } from 'vitest';
import { sitDown } from '../support/draft-session.ts';
import { upTo } from '../support/one-to-one-script.ts';

it('a whole sitting for one person, from the first question to a kept version', async () => {
  const { code, out } = await sitDown([
    ['pack', 'one-to-one'],
    ...upTo('limit'),
    ['review', 'a'],
    ['what-next', 'check'],
    ['what-next', 'keep'],
    ['title', 'The bench'],
    ['note-on-version', 'after talking with Dana'],
    ['card', ''],
    ['leave', 'stirred'],
    ['leave-next', 'a walk with Lou'],
  ]);
  expect(code).toBe(0);
  await expect(out).toMatchFileSnapshot('one-to-one.session');
});
