import { describe, expect, test } from 'vitest';
import { createHalfKeeper, type HalfKeeper } from '../../src/io/half-keeper.ts';
import { type ManualTimers, manualTimers } from '../support/manual-timers.ts';

const begin = (): { readonly kept: string[]; readonly keeper: HalfKeeper; readonly timers: ManualTimers } => {
  const kept: string[] = [];
  const timers = manualTimers();
  return { kept, timers, keeper: createHalfKeeper((half) => kept.push(half), timers) };
};

describe('half an answer', () => {
  test('is kept when the typing has rested for a second', () => {
    const { kept, keeper, timers } = begin();
    keeper.changed('I');
    timers.pass(900);
    keeper.changed('I slept');
    timers.pass(900);
    expect(kept).toEqual([]);
    timers.pass(100);
    expect(kept).toEqual(['I slept']);
  });

  test('is kept every five seconds while the typing goes on', () => {
    const { kept, keeper, timers } = begin();
    for (let letter = 1; letter <= 24; letter += 1) {
      keeper.changed('x'.repeat(letter));
      timers.pass(500);
    }
    expect(kept.map((half) => half.length)).toEqual([10, 20]);
  });

  test('is kept at once when that is asked for, and only once', () => {
    const { kept, keeper, timers } = begin();
    keeper.changed('I slept');
    keeper.flush();
    keeper.flush();
    timers.pass(10_000);
    expect(kept).toEqual(['I slept']);
  });

  test('is not kept any more after the answer has ended', () => {
    const { kept, keeper, timers } = begin();
    keeper.changed('I slept');
    keeper.stop();
    keeper.flush();
    timers.pass(10_000);
    expect(kept).toEqual([]);
  });
});
