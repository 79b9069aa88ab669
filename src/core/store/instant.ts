import type { Instant } from '../interview/answer.ts';
import { type Day, dayFromNumber, numberOfDay } from './calendar.ts';

/** Milliseconds. */
const DAY = 86_400_000;

/** How this program writes an instant. Two of these compare as text, which a list of many stories does thousands of times. */
const AS_WE_WRITE = '2026-11-20T05:48:11.000Z'.length;
const isOurs = (instant: Instant): boolean => instant.length === AS_WE_WRITE && instant.endsWith('Z');

const FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?Z$/;

/**
 * Milliseconds since 1970. Instants cannot be compared as text, because one program writes seconds and another milliseconds.
 * What is not an instant counts as the beginning of time: a damaged date must never make words unreadable.
 */
export const millisecondsOf = (instant: Instant): number => {
  const [, year, month, day, hour, minute, second = '0', fraction = '0'] = FORM.exec(instant) ?? [];
  if (year === undefined) return 0;
  const days = numberOfDay(Number(year), Number(month), Number(day));
  const seconds = (days * 24 + Number(hour)) * 3600 + Number(minute) * 60 + Number(second);
  return seconds * 1000 + Number(fraction.padEnd(3, '0'));
};

export const isLater = (one: Instant, other: Instant): boolean =>
  isOurs(one) && isOurs(other) ? one > other : millisecondsOf(one) > millisecondsOf(other);

/** Whole minutes from one instant to another; below zero when the clock of the computer went back. */
export const minutesBetween = (from: Instant, to: Instant): number =>
  Math.floor((millisecondsOf(to) - millisecondsOf(from)) / 60_000);

const two = (value: number): string => String(value).padStart(2, '0');

/** The instant of so many milliseconds since 1970. */
export const instantOf = (milliseconds: number): Instant => {
  const days = Math.floor(milliseconds / DAY);
  const rest = milliseconds - days * DAY;
  const [hours, minutes] = [Math.floor(rest / 3_600_000), Math.floor(rest / 60_000) % 60];
  const seconds = (rest % 60_000) / 1000;
  return `${dayFromNumber(days)}T${two(hours)}:${two(minutes)}:${seconds.toFixed(3).padStart(6, '0')}Z`;
};

/** This instant, or the first one after the other when the clock of the computer went back: what is later must also look later. */
export const laterThan = (instant: Instant, other: Instant): Instant =>
  isLater(instant, other) ? instant : instantOf(millisecondsOf(other) + 1);

/** Day and time as the teller's own clock showed them. */
export type LocalTime = { readonly day: Day; readonly time: string };

/** `minutesEast`: how far that clock was ahead of UTC at this instant. */
export const localTime = (instant: Instant, minutesEast: number): LocalTime => {
  const local = instantOf(millisecondsOf(instant) + minutesEast * 60_000);
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
};
