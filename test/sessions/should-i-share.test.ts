import { expect, it } from 'vitest';
import { skip } from '../support/conversation.ts';
import { sitDown } from '../support/draft-session.ts';
import { upTo } from '../support/one-to-one-script.ts';

it('a page of the teller’s own, and a red list that counts for the next story', async () => {
  const first = await sitDown(
    [
      ['arrive', 'steady'],
      ['asked', 'asked'],
      ['they', 'If it ever gets easier.'],
      ['crisis', 'no'],
      ['trust', 'moment'],
      ['why', 'I want to share because it may help. I want to share because I was alone.'],
      ['me', 'A little. That part goes to Lou.'],
      ['body', 'steady'],
      ['worthy', skip()],
      ['gain', 'Hope.'],
      ['lose', 'My brother has not been asked.'],
      ['not', 'Listening may be enough.'],
      ['green', 'I know hard winters.'],
      ['yellow', 'the clinic'],
      ['red', 'the ducks'],
      ['rules', skip()],
      ['bad-day', 'I call Lou.'],
      ['decide', 'moment'],
      ['review', 'a'],
      ['what-next', 'keep'],
      ['title', 'Thinking'],
      ['note-on-version', ''],
      ['leave', 'steady'],
      ['leave-next', ''],
    ],
    { options: { pack: 'should-i-share' } },
  );
  const second = await sitDown(
    [...upTo('turn'), ['note', ''], ['wobble', { kind: 'paused', half: '', how: 'word' }]],
    { disk: first.disk, options: { pack: 'one-to-one' } },
  );
  expect([first.code, second.code]).toEqual([0, 0]);
  expect(second.out).toContain('the ducks');
  await expect(first.out).toMatchFileSnapshot('should-i-share.session');
});
