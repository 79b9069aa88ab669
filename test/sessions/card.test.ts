import { expect, it } from 'vitest';
import { show } from '../../src/commands/show.ts';
import { sitDown } from '../support/draft-session.ts';
import { fakeScreen } from '../support/fake-screen.ts';
import { upTo } from '../support/one-to-one-script.ts';

it('a card to take along, at the end of a sitting and another day', async () => {
  const { out, world } = await sitDown(
    [
      ...upTo('limit'),
      ['review', 'a'],
      ['what-next', 'keep'],
      ['title', 'The bench'],
      ['note-on-version', ''],
      ['card', 'y'],
      ['leave', 'stirred'],
      ['leave-next', ''],
    ],
    { options: { pack: 'one-to-one' } },
  );
  const screen = fakeScreen({ isTerminal: true, width: 40 });
  show({ story: null, version: null, card: true }, { ...world, screen });
  const end = out.slice(out.indexOf('What name shall it have?'));
  await expect(`${end}\n$ cps-story show --card\n\n${screen.out()}`).toMatchFileSnapshot('card.session');
});
