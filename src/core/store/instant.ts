import type { Instant } from '../interview/answer.ts';

/** How this program writes an instant. Two of these compare as text, which a list of many stories does thousands of times. */
const AS_WE_WRITE = '2026-11-20T05:48:11.000Z'.length;
const isOurs = (instant: Instant): boolean => instant.length === AS_WE_WRITE && instant.endsWith('Z');

const FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?Z$/;

/** Days from 1970-01-01 in the calendar of today, for any year. Source: Howard Hinnant, "chrono-compatible low-level date algorithms". */
const daysFrom1970 = (year: number, month: number, day: number): number => {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

/**
 * Milliseconds since 1970. Instants cannot be compared as text, because one program writes seconds and another milliseconds.
 * What is not an instant counts as the beginning of time: a damaged date must never make words unreadable.
 */
export const millisecondsOf = (instant: Instant): number => {
  const [, year, month, day, hour, minute, second = '0', fraction = '0'] = FORM.exec(instant) ?? [];
  if (year === undefined) return 0;
  const days = daysFrom1970(Number(year), Number(month), Number(day));
  const seconds = (days * 24 + Number(hour)) * 3600 + Number(minute) * 60 + Number(second);
  return seconds * 1000 + Number(fraction.padEnd(3, '0'));
};

export const isLater = (one: Instant, other: Instant): boolean =>
  isOurs(one) && isOurs(other) ? one > other : millisecondsOf(one) > millisecondsOf(other);

/** Whole minutes from one instant to another; below zero when the clock of the computer went back. */
export const minutesBetween = (from: Instant, to: Instant): number =>
  Math.floor((millisecondsOf(to) - millisecondsOf(from)) / 60_000);

/** For a program and a person alike: `2026-11-20 05:48 UTC`. The zone is said, because the core knows no other. */
export const dateAndTime = (instant: Instant): string =>
  `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
