import { expect, it } from 'vitest';
import { sitDown } from '../support/draft-session.ts';
import { fakeScreen } from '../support/fake-screen.ts';
import { upTo } from '../support/one-to-one-script.ts';

it.each([
  ['rich', 80],
  ['plain', 40],
] as const)('the whole piece read at the review, %s, in a window of %i columns', async (form, width) => {
  const { out } = await sitDown([...upTo('limit'), ['review', 'r'], ['review', 'p']], {
    form,
    options: { pack: 'one-to-one' },
    screen: fakeScreen({ isTerminal: true, width }),
  });
  await expect(out.slice(out.indexOf('Your answers'))).toMatchFileSnapshot(`review-${form}.session`);
});
