import { type Day, dayAfter, realDay } from './calendar.ts';

/** What a person may have meant by a day that they typed. */
export type TypedDay =
  | { readonly kind: 'day'; readonly day: Day }
  /** `5/11/2026` is one day to some people and another to others. */
  | { readonly kind: 'two'; readonly days: readonly Day[] }
  | { readonly kind: 'none' };

/** Names of days and months in the language of the teller; months in full, from January. */
export type DayNames = {
  readonly today: string;
  readonly yesterday: string;
  readonly months: readonly string[];
};

const NONE: TypedDay = { kind: 'none' };

const only = (day: Day | null): TypedDay => (day === null ? NONE : { kind: 'day', day });

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DOTTED = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const DAY_FIRST = /^(\d{1,2})\.?\s+(\p{L}{3,})\.?,?\s+(\d{4})$/u;
const MONTH_FIRST = /^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})$/u;

const slashed = (first: number, second: number, year: number): TypedDay => {
  const days = [realDay(year, first, second), realDay(year, second, first)].filter((day) => day !== null);
  const different = [...new Set(days)];
  return different.length > 1 ? { kind: 'two', days: different } : only(different[0] ?? null);
};

/** A month by its name or the beginning of it. */
const named = (name: string, day: number, year: number, months: readonly string[]): TypedDay => {
  const month = months.findIndex((full) => full.toLowerCase().startsWith(name)) + 1;
  return month === 0 ? NONE : only(realDay(year, month, day));
};

/** `2026-11-20`, `20.11.2026`, `11/20/2026`, `20 Nov 2026`, `November 20, 2026`, `20 de noviembre de 2026`, `today`, `yesterday`. */
export const readDay = (typed: string, today: Day, names: DayNames): TypedDay => {
  // "20 de noviembre de 2026"
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/ del? /g, ' ');
  if (text === names.today) return only(today);
  if (text === names.yesterday) return only(dayAfter(today, -1));
  const iso = ISO.exec(text);
  if (iso) return only(realDay(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const dotted = DOTTED.exec(text);
  if (dotted) return only(realDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])));
  const slashes = SLASHED.exec(text);
  if (slashes) return slashed(Number(slashes[1]), Number(slashes[2]), Number(slashes[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return named(dayFirst[2] ?? '', Number(dayFirst[1]), Number(dayFirst[3]), names.months);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst
    ? named(monthFirst[1] ?? '', Number(monthFirst[2]), Number(monthFirst[3]), names.months)
    : NONE;
};
