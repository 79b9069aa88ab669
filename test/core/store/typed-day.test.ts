import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, realDay } from '../../../src/core/store/calendar.ts';
import { readDay, type TypedDay } from '../../../src/core/store/typed-day.ts';
import { spanish } from '../../../src/core/words/es/spanish.ts';
import { english } from '../../../src/core/words/words.ts';

const TODAY = '2026-11-20';
const read = (typed: string): TypedDay => readDay(typed, TODAY, english.store.noting.day);

const anyDay = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9998-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day as it is typed', () => {
  it.each([
    ['20 nov 2026', '2026-11-20'],
    ['20 de noviembre de 2026', '2026-11-20'],
    ['5 de enero del 2026', '2026-01-05'],
    ['hoy', '2026-11-20'],
    ['Ayer', '2026-11-19'],
  ])('%s is, on a Spanish screen, %s', (typed, day) => {
    expect(readDay(typed, TODAY, spanish.store.noting.day)).toEqual({ kind: 'day', day });
  });

  it.each([
    ['2026-11-20', '2026-11-20'],
    [' 2026-1-5 ', '2026-01-05'],
    ['20.11.2026', '2026-11-20'],
    ['5. 1. 2026', '2026-01-05'],
    ['11/20/2026', '2026-11-20'],
    ['20/11/2026', '2026-11-20'],
    ['5/5/2026', '2026-05-05'],
    ['20 Nov 2026', '2026-11-20'],
    ['20 november 2026', '2026-11-20'],
    ['Nov. 20, 2026', '2026-11-20'],
    ['May 5 2026', '2026-05-05'],
    ['29.2.2028', '2028-02-29'],
    ['Today', '2026-11-20'],
    ['yesterday', '2026-11-19'],
  ])('%s is %s', (typed, day) => {
    expect(read(typed)).toEqual({ kind: 'day', day });
  });

  it('that could be two is not guessed at', () => {
    expect(read('5/11/2026')).toEqual({ kind: 'two', days: ['2026-05-11', '2026-11-05'] });
  });

  it.each([
    '',
    'soon',
    '29.2.2026',
    '2026-13-01',
    '0.1.2026',
    '31/31/2026',
    '20 Foo 2026',
    '20.11.26',
    '2026',
  ])('%j is none', (typed) => {
    expect(read(typed)).toEqual({ kind: 'none' });
  });

  it('is the same day in every way of writing it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
        const name = english.store.noting.day.months[month - 1] ?? '';
        for (const typed of [
          day,
          `${date}.${month}.${year}`,
          `${date} ${name} ${year}`,
          `${name} ${date}, ${year}`,
        ])
          expect(read(typed)).toEqual({ kind: 'day', day });
      }),
    );
  });

  it('never throws, and never gives a day that no calendar has', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d./ -]{0,12}$/)), (typed) => {
        const found = read(typed);
        if (found.kind !== 'day') return;
        const [year = 0, month = 0, date = 0] = found.day.split('-').map(Number);
        expect(realDay(year, month, date)).toBe(found.day);
      }),
    );
  });
});

describe('days', () => {
  it('before and after are those of the computer', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, days) => {
        const moved = new Date(Date.parse(day) + days * 86_400_000);
        fc.pre(moved.getUTCFullYear() >= 1000 && moved.getUTCFullYear() <= 9999);
        expect(dayAfter(day, days)).toBe(moved.toISOString().slice(0, 10));
      }),
    );
  });
});
