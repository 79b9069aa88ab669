import { expect, it } from 'vitest';
import { back, goTo, skip } from '../support/conversation.ts';
import { sitDown } from '../support/draft-session.ts';
import { answers, upTo } from '../support/one-to-one-script.ts';

it('skipping, going back, asking, turning private, and a change from the review', async () => {
  const { code, out } = await sitDown(
    [
      ...upTo('purpose'),
      ['moment', { kind: 'asked', what: 'why', half: '' }],
      ['moment', { kind: 'asked', what: 'example', half: '' }],
      ['moment', skip('The be')],
      ...upTo('ask', {}, 'keep'),
      ['heard', back('You said')],
      ['ask', 'May I tell you a bit about that?'],
      ['heard', answers.heard],
      ['then', answers.then],
      ['enter', ''],
      ['feeling', { kind: 'made-private', half: '' }],
      ['feeling', answers.feeling],
      ['turn', goTo(3)],
      ['purpose', 'trust'],
      ['turn', { kind: 'asked', what: 'list', half: '' }],
      ['turn', { kind: 'ended', half: answers.turn }],
      ['review', '7'],
      ['heard', ''],
      ['review', '40'],
      ['review', '11'],
      ['now', answers.now],
      ['review', 'p'],
    ],
    { options: { pack: 'one-to-one' } },
  );
  expect(code).toBe(0);
  await expect(out).toMatchFileSnapshot('going-back.session');
});
