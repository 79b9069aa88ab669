import type { Words } from '../words.ts';
import { amountAloud } from './amounts.ts';

export const cardWords: Words['card'] = {
  ask: 'Primero pregunta:',
  beats: 'Luego, con tus palabras:',
  beat: (number, words) => `${number}. ${words}`,
  back: 'Devuelve la palabra:',
  limit: 'Si te piden más:',
  aloud: (seconds) => `Todo junto toma ${amountAloud(seconds)}.`,
  notForPages: 'Esta página es para ti, así que no tiene tarjeta.',
  notForPagesHint: 'Para leerla: cps-story show',
};
