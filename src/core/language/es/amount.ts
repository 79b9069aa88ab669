const NUMBERS: readonly string[] = [
  '',
  'un',
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

/** A stretch of time as people say it, to stand behind "unos": "15 segundos", "cuatro minutos y medio". */
export const amountOf = (seconds: number): string => {
  if (seconds < 53) return `${Math.max(5, Math.round(seconds / 5) * 5)} segundos`;
  const halves = Math.round(seconds / 30);
  const whole = Math.floor(halves / 2);
  const half = halves % 2 === 1 && whole < 10;
  if (whole === 1) return half ? '90 segundos' : '60 segundos';
  return `${NUMBERS[whole] ?? whole} minutos${half ? ' y medio' : ''}`;
};
