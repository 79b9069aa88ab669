/** A day as `YYYY-MM-DD`, in the calendar of today and without a zone. As text, days are in order. */
export type Day = string;

/** Days from 1970-01-01, for any year. Source: Howard Hinnant, "chrono-compatible low-level date algorithms". */
export const numberOfDay = (year: number, month: number, day: number): number => {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** The way back, from the same source. */
export const dayFromNumber = (days: number): Day => {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
};

/** null for a day that no calendar has, such as the 30th of February. */
export const realDay = (year: number, month: number, day: number): Day | null => {
  const written = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  return dayFromNumber(numberOfDay(year, month, day)) === written ? written : null;
};

/** So many days before or after; whole numbers. */
export const dayAfter = (day: Day, days: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dayFromNumber(numberOfDay(year, month, date) + days);
};
