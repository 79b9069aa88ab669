import { expect, it } from 'vitest';
import { stories } from '../../src/commands/stories.ts';
import { pause } from '../support/conversation.ts';
import { sitDown } from '../support/draft-session.ts';
import { everyStory } from '../support/every-story.ts';
import { upTo } from '../support/one-to-one-script.ts';

const LONG = 'One winter I sat on a bench by the river until it got light, and nobody knew. '
  .repeat(8)
  .trim();

it('from one person to a group: what fits comes along, what is too long waits, and the rest is asked', async () => {
  const { disk } = await sitDown(
    [
      ...upTo('limit', { turn: LONG }),
      ['review', 'a'],
      ['what-next', 'keep'],
      ['title', 'The bench'],
      ['note-on-version', ''],
      ['card', ''],
      ['leave', ''],
      ['leave-next', ''],
    ],
    { options: { pack: 'one-to-one' } },
  );
  const { code, out, world, prompter } = await sitDown(
    [
      ['minutes', '5'],
      ['arrive', 'steady'],
      ['room', 'Two people who are new.'],
      ['agree', 'Five minutes each.'],
      ['open', 'I am Dana. You may step out at any time.'],
      ['besides', { kind: 'skipped', half: '' }],
      ['alone', 'A man who fed the ducks asked me to hold the bag.'],
      ['step', pause()],
    ],
    { disk, options: { from: '1', pack: 'group' } },
  );
  expect(code).toBe(0);
  expect(prompter.halves().get('alone')).toBe(LONG);
  world.screen.clear();
  stories(everyStory, world);
  await expect(`${out}\n$ cps-story stories\n\n${world.screen.out()}`).toMatchFileSnapshot(
    'one-story-two-rooms.session',
  );
});
