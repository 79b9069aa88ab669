import { expect, it } from 'vitest';
import { back, pause } from '../support/conversation.ts';
import { sitDown } from '../support/draft-session.ts';
import { answers, upTo } from '../support/one-to-one-script.ts';

it('an answer that comes back, the piece so far, thoughts turned off, and an answer forgotten', async () => {
  const { code, out } = await sitDown(
    [
      ...upTo('ask'),
      ['heard', back()],
      ['ask', ''],
      ['heard', answers.heard],
      ['then', { kind: 'asked', what: 'story', half: 'One winter\n' }],
      ['then', answers.then],
      ['enter', ''],
      ['feeling', back()],
      ['then', { kind: 'made-private', half: answers.then }],
      ['then', ''],
      ['feeling', { kind: 'notes', on: false, half: '' }],
      ['feeling', back()],
      ['then', { kind: 'forget', half: answers.then }],
      ['forget', ''],
      ['then', { kind: 'forget', half: answers.then }],
      ['forget', 'forget'],
      ['then', pause()],
    ],
    { options: { pack: 'one-to-one' } },
  );
  expect(code).toBe(0);
  await expect(out).toMatchFileSnapshot('answering.session');
});
