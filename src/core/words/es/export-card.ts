import type { Words } from '../words.ts';

export const exportCardWords: Words['export']['card'] = {
  limitStays:
    'Tu frase para cuando te pidan más es solo para ti, así que no está en la tarjeta. Para ponerla: --with-private',
  limitGoes: 'Tu frase para cuando te pidan más está en la tarjeta.',
  noLimit: 'Esta historia no tiene una frase para cuando te pidan más.',
  pages: (pages) => `La tarjeta ocupa ${pages} páginas. Una historia más corta hace una tarjeta más corta.`,
};
