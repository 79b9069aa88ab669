const NUMBERS: readonly string[] = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
/** Small numbers are read as words. */
export const numberInWords = (count: number): string => NUMBERS[count] ?? String(count);

/** A stretch of time as people say it: "about 15 seconds", "about one and a half minutes". */
export const amountAloud = (seconds: number): string => `about ${amountOf(seconds)}`;

/** The same as a bare amount, where a sentence brings its own "about". */
export const amountOf = (seconds: number): string => {
  if (seconds < 53) return `${Math.max(5, Math.round(seconds / 5) * 5)} seconds`;
  const halves = Math.round(seconds / 30);
  const whole = Math.floor(halves / 2);
  const half = halves % 2 === 1 && whole < 10 ? ' and a half' : '';
  return whole === 1 && half === '' ? 'one minute' : `${numberInWords(whole)}${half} minutes`;
};

export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day without its year: "20 November". */
export const dayOf = (day: string): string => {
  const [, month = '1', date = '1'] = /^\d{4}-(\d\d)-(\d\d)/.exec(day) ?? [];
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''}`.trim();
};

/** "20 November 2026". */
export const dayInFull = (day: string): string => `${dayOf(day)} ${Number(day.slice(0, 4))}`;

/** "once", "twice", "3 times". */
export const timesInWords = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
