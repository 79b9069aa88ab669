import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateAndTime, isLater, millisecondsOf, minutesBetween } from '../../../src/core/store/instant.ts';

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

  it('tells whole minutes, and the date with its zone', () => {
    expect(minutesBetween('2026-11-20T05:48:11Z', '2026-11-20T05:50:10Z')).toBe(1);
    expect(minutesBetween('2026-11-20T05:48:11Z', '2026-11-20T05:40:00Z')).toBeLessThan(0);
    expect(dateAndTime('2026-11-20T05:48:11.000Z')).toBe('2026-11-20 05:48 UTC');
  });
});
