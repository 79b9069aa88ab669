import { expect, it } from 'vitest';
import { sitDown } from '../support/draft-session.ts';
import { answers, upTo } from '../support/one-to-one-script.ts';

it('words that were to stay private are pointed out, after the answer and in the check', async () => {
  const { code, out } = await sitDown(
    [
      ...upTo('heard'),
      ['then', 'One winter I sat on a bench on Mill Road until it got light.'],
      ['note', ''],
      ['enter', ''],
      ...upTo('limit', {}, 'feeling'),
      ['review', 'a'],
      ['what-next', 'check'],
      ['finding', 'c'],
      ['then', answers.then],
      ['enter', ''],
      ['what-next', 'check'],
      ['what-next', 'keep'],
      ['title', ''],
      ['note-on-version', ''],
      ['card', ''],
      ['leave', 'company'],
      ['leave-next', ''],
    ],
    { options: { pack: 'one-to-one' } },
  );
  expect(code).toBe(0);
  await expect(out).toMatchFileSnapshot('keep-private.session');
});
