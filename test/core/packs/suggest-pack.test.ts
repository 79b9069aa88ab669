import { describe, expect, it } from 'vitest';
import { type Suggestible, suggestPack } from '../../../src/core/packs/suggest-pack.ts';

const card = (id: string, given: Partial<Suggestible>): Suggestible => ({
  id,
  setting: null,
  makes: 'story',
  limits: { soft: null, hard: null },
  ...given,
});

const CARDS = [
  card('one-to-one', { setting: 'one-to-one', limits: { soft: null, hard: 260 } }),
  card('group', { setting: 'group', limits: { soft: null, hard: 650 } }),
  card('spark', { setting: 'one-to-one', limits: { soft: null, hard: 100 } }),
  card('should-i-share', { makes: 'page' }),
  card('after-sharing', { makes: 'notes' }),
  card('river.circle', { setting: 'group', limits: { soft: null, hard: 1300 } }),
];

describe('one suggestion', () => {
  it.each([
    ['one-to-one', 2, 'one-to-one'],
    ['one-to-one', 0.7, 'spark'],
    ['one-to-one', null, 'one-to-one'],
    ['one-to-one', 10, 'one-to-one'],
    ['group', 5, 'group'],
    ['page', null, 'should-i-share'],
    ['notes', null, 'after-sharing'],
  ] as const)('for %s with %s minutes is %s', (listener, minutes, id) => {
    expect(suggestPack(CARDS, listener, minutes)?.id).toBe(id);
  });

  it('can be a pack of a trainer, when that says what fits', () => {
    expect(suggestPack(CARDS, 'group', 10)?.id).toBe('river.circle');
  });

  it('is none when no pack is for these listeners', () => {
    expect(suggestPack(CARDS, 'written', 5)).toBeNull();
  });

  it('takes a pack without a limit only when there is nothing else', () => {
    const open = card('river.open', { setting: 'written' });
    expect(suggestPack([open], 'written', 5)?.id).toBe('river.open');
    const short = card('river.short', { setting: 'written', limits: { soft: null, hard: 260 } });
    expect(suggestPack([open, short], 'written', 2)?.id).toBe('river.short');
  });
});
