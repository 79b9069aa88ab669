import { expect, it } from 'vitest';
import { pause } from '../support/conversation.ts';
import { sitDown } from '../support/draft-session.ts';
import { upTo } from '../support/one-to-one-script.ts';

it('a pause in the middle of an answer, and going on where the teller was', async () => {
  const first = await sitDown([...upTo('heard'), ['then', pause('One winter I sat\non a bench')]], {
    options: { pack: 'one-to-one' },
  });
  const second = await sitDown(
    [
      ['waiting', 'read'],
      ['waiting', 'go-on'],
      ['then', 'One winter I sat\non a bench by the river.'],
      ['enter', ''],
      ['feeling', pause()],
    ],
    { disk: first.disk },
  );
  expect([first.code, second.code]).toEqual([0, 0]);
  expect(second.prompter.halves().get('then')).toBe('One winter I sat\non a bench');
  await expect(`${first.out}\n$ cps-story draft\n\n${second.out}`).toMatchFileSnapshot(
    'pause-and-resume.session',
  );
});
