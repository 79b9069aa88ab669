import { expect, it } from 'vitest';
import { check } from '../../src/commands/check.ts';
import { pause } from '../support/conversation.ts';
import { sitDown } from '../support/draft-session.ts';
import { fakeScreen } from '../support/fake-screen.ts';
import { upTo } from '../support/one-to-one-script.ts';

const SURE = 'You should go for a walk every day.';
const BOTH = 'I know exactly how you feel, and you must never give up.';

it('a note that is answered with k, and in the next sitting a finding that is kept with a reason', async () => {
  const first = await sitDown(
    [...upTo('turn', { turn: SURE }), ['note', 'k'], ['wobble', BOTH], ['note', ''], ['now', pause()]],
    { options: { pack: 'one-to-one' } },
  );
  const second = await sitDown(
    [
      ['waiting', 'go-on'],
      ...upTo('limit', {}, 'now'),
      ['review', 'a'],
      ['what-next', 'check'],
      ['finding', 'k'],
      ['why-kept', 'My grandmother said it, and she asked for it.'],
      ['what-next', 'check'],
      ['what-next', 'keep'],
      ['title', 'The bench'],
      ['note-on-version', ''],
      ['card', ''],
      ['leave', 'steady'],
      ['leave-next', ''],
    ],
    { disk: first.disk },
  );
  const screen = fakeScreen({ isTerminal: true });
  const options = {
    paths: [],
    setting: null,
    pack: null,
    format: 'pretty',
    failOn: 'look',
    all: false,
    explain: false,
  } as const;
  await check({ ...options, story: '1' }, { ...second.world, screen });
  const whole = `${first.out}\n$ cps-story draft\n\n${second.out}\n$ cps-story check --story 1\n\n${screen.out()}`;
  await expect(whole).toMatchFileSnapshot('kept-words.session');
});
