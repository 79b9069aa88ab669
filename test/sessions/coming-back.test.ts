import { expect, it } from 'vitest';
import { pause } from '../support/conversation.ts';
import { sitDown } from '../support/draft-session.ts';
import { answers, upTo } from '../support/one-to-one-script.ts';

it('coming back: how the teller is today, the line about scars, and the question that was open', async () => {
  const { disk } = await sitDown([...upTo('then'), ['feeling', pause()]], {
    options: { pack: 'one-to-one' },
  });
  const { code, out } = await sitDown(
    [
      ['waiting', 'go-on'],
      ['arrive', 'stirred'],
      ['feeling', answers.feeling],
      ['turn', pause()],
    ],
    { disk },
  );
  expect(code).toBe(0);
  await expect(out).toMatchFileSnapshot('coming-back.session');
});

it('not today, on coming back: all is saved, and the day says nothing more', async () => {
  const { disk } = await sitDown([...upTo('heard'), ['then', pause('One winter')]], {
    options: { pack: 'one-to-one' },
  });
  const { code, out } = await sitDown(
    [
      ['waiting', 'go-on'],
      ['arrive', 'not-today'],
    ],
    { disk },
  );
  expect(code).toBe(0);
  const next = await sitDown(
    [
      ['waiting', 'go-on'],
      ['then', pause()],
    ],
    { disk },
  );
  expect(next.prompter.halves().get('then')).toBe('One winter');
  await expect(out).toMatchFileSnapshot('not-today-again.session');
});
