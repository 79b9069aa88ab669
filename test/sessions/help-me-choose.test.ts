import { expect, it } from 'vitest';
import { pause } from '../support/conversation.ts';
import { sitDown } from '../support/draft-session.ts';

it('help me choose: two questions, one suggestion with its reason, and Enter takes it', async () => {
  const { code, out } = await sitDown([
    ['pack', '~help'],
    ['who-hears', 'one-to-one'],
    ['how-long', 'moment'],
    ['suggestion', 'all'],
    ['pack', '~help'],
    ['who-hears', 'group'],
    ['how-long', 'turn'],
    ['suggestion', ''],
    ['arrive', pause()],
  ]);
  expect(code).toBe(0);
  await expect(out).toMatchFileSnapshot('help-me-choose.session');
});
