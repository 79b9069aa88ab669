import { expect, it } from 'vitest';
import { sitDown } from '../support/draft-session.ts';
import { answers, upTo } from '../support/one-to-one-script.ts';

const LONG = `${answers.turn} We stood by the river and said little. He knew the name of each duck, or so he said. ${'On Mondays he brought bread, and on Fridays he brought me a paper and a pen. '.repeat(7)}`;

it('a piece with more words than room: which moment matters, the longest of the others, and all of it may stay', async () => {
  const { out } = await sitDown(
    [
      ...upTo('limit', { turn: LONG.trim() }),
      ['review', 'a'],
      ['moment-that-matters', '0'],
      ['open-longest', 'open'],
      ['turn', LONG.slice(0, 500).trim()],
      ['open-longest', 'all'],
      ['what-next', 'check'],
      ['what-next', 'pause'],
    ],
    { options: { pack: 'one-to-one', minutes: 1 } },
  );
  await expect(out.slice(out.indexOf('Question 15'))).toMatchFileSnapshot('over-its-room.session');
});
