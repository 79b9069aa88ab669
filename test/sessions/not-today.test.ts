import { expect, it } from 'vitest';
import { sitDown } from '../support/draft-session.ts';

it('not today: a kind line, and no trace', async () => {
  const { code, out, disk } = await sitDown([
    ['pack', 'one-to-one'],
    ['arrive', 'not-today'],
  ]);
  expect(code).toBe(0);
  expect([...disk.files().keys()].filter((path) => path.startsWith('/home'))).toEqual([]);
  await expect(out).toMatchFileSnapshot('not-today.session');
});
