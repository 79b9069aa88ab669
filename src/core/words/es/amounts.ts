const NUMBERS: readonly string[] = [
  'cero',
  'uno',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
];
/** Small numbers are read as words. Before a noun that is feminine, "una". */
export const numberInWords = (count: number): string => NUMBERS[count] ?? String(count);

/** "1 palabra", "3 palabras". */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const wordCount = (count: number): string => counted(count, 'palabra', 'palabras');

/** A stretch of time as people say it: "unos 15 segundos", "un minuto y medio". */
export const amountAloud = (seconds: number): string => {
  if (seconds < 53) return `unos ${amountOf(seconds)}`;
  return amountOf(seconds).startsWith('un ') ? `cerca de ${amountOf(seconds)}` : `unos ${amountOf(seconds)}`;
};

/** The same as a bare amount. */
export const amountOf = (seconds: number): string => {
  if (seconds < 53) return `${Math.max(5, Math.round(seconds / 5) * 5)} segundos`;
  const halves = Math.round(seconds / 30);
  const whole = Math.floor(halves / 2);
  const half = halves % 2 === 1 && whole < 10 ? ' y medio' : '';
  return whole === 1 ? `un minuto${half}` : `${numberInWords(whole)} minutos${half}`;
};

export const MONTHS: readonly string[] = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** A day without its year: "20 de noviembre". */
export const dayOf = (day: string): string => {
  const [, month = '1', date = '1'] = /^\d{4}-(\d\d)-(\d\d)/.exec(day) ?? [];
  return `${Number(date)} de ${MONTHS[Number(month) - 1] ?? ''}`.trim();
};

/** "20 de noviembre de 2026". */
export const dayInFull = (day: string): string => `${dayOf(day)} de ${Number(day.slice(0, 4))}`;

/** "una vez", "2 veces". */
export const timesInWords = (count: number): string => (count === 1 ? 'una vez' : `${count} veces`);
