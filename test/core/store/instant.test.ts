import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  instantOf,
  isLater,
  laterThan,
  localTime,
  millisecondsOf,
  minutesBetween,
} from '../../../src/core/store/instant.ts';

describe('an instant', () => {
  it('counts the same milliseconds as the language does', () => {
    const date = fc.date({
      min: new Date(0),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, (given) => {
        expect(millisecondsOf(given.toISOString())).toBe(given.getTime());
      }),
    );
  });

  it('is compared by time, not by letters', () => {
    expect(isLater('2026-11-20T05:48:11.500Z', '2026-11-20T05:48:11Z')).toBe(true);
    expect(isLater('2026-11-20T05:48:11Z', '2026-11-20T05:48:11.500Z')).toBe(false);
    expect(millisecondsOf('2026-11-20T05:48:11.5Z')).toBe(Date.parse('2026-11-20T05:48:11.500Z'));
  });

  it('that is none counts as the beginning of time', () => {
    expect(millisecondsOf('yesterday')).toBe(0);
    expect(millisecondsOf('')).toBe(0);
  });

  it('tells whole minutes', () => {
    expect(minutesBetween('2026-11-20T05:48:11Z', '2026-11-20T05:50:10Z')).toBe(1);
    expect(minutesBetween('2026-11-20T05:48:11Z', '2026-11-20T05:40:00Z')).toBeLessThan(0);
  });

  it('is made from milliseconds as the clock of the computer makes it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(instantOf(date.getTime())).toBe(date.toISOString());
        },
      ),
    );
  });

  it('comes after another one even when the clock of the computer went back', () => {
    expect(laterThan('2026-11-20T05:48:12.000Z', '2026-11-20T05:48:11.000Z')).toBe(
      '2026-11-20T05:48:12.000Z',
    );
    expect(laterThan('2026-11-20T05:00:00.000Z', '2026-11-20T05:48:11.000Z')).toBe(
      '2026-11-20T05:48:11.001Z',
    );
    expect(laterThan('2026-11-20T05:48:11.000Z', '')).toBe('2026-11-20T05:48:11.000Z');
  });

  it.each([
    [-300, '2026-11-19', '22:10'],
    [0, '2026-11-20', '03:10'],
    [330, '2026-11-20', '08:40'],
    [840, '2026-11-20', '17:10'],
  ])('is shown as the clock on the wall shows it, %i minutes east', (minutesEast, day, time) => {
    expect(localTime('2026-11-20T03:10:11.000Z', minutesEast)).toEqual({ day, time });
  });
});
