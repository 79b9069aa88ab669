import type { Words } from '../words.ts';
import { counted } from './amounts.ts';

const sentences = (count: number): string => counted(count, 'frase', 'frases');

export const diffWords: Words['store']['diff'] = {
  heading: (title, from, to) => `${title}: de la versión ${from} a la versión ${to}`,
  counts: (count) => {
    const parts = [
      count.changed > 0 ? counted(count.changed, 'frase cambió', 'frases cambiaron') : '',
      count.fresh > 0 ? counted(count.fresh, 'frase nueva', 'frases nuevas') : '',
      count.gone > 0 ? counted(count.gone, 'frase ya no está', 'frases ya no están') : '',
      count.moved > 0 ? counted(count.moved, 'frase cambió de lugar', 'frases cambiaron de lugar') : '',
    ].filter((part) => part !== '');
    return `${parts.join(', ')}. ${count.same === 0 ? 'Ninguna frase quedó como estaba.' : `${sentences(count.same)} sin cambio.`}`;
  },
  legend: 'Las palabras en [-esto-] ya no están. Las palabras en {+esto+} son nuevas.',
  changed: (paragraph) => `Cambió, párrafo ${paragraph}`,
  fresh: (paragraph) => `Nuevo, párrafo ${paragraph}`,
  gone: (paragraph) => `Ya no está, era del párrafo ${paragraph}`,
  moved: (from, to) =>
    from === to
      ? `Cambió de lugar, en el párrafo ${to}`
      : `Cambió de lugar, del párrafo ${from} al párrafo ${to}`,
  was: 'antes: ',
  now: 'ahora: ',
  takenOut: (words) => `Se quitó: ${words}`,
  putIn: (words) => `Se puso: ${words}`,
  sameWords: (words) => `Igual: ${words}`,
  titleWas: (title) => `El título era: ${title}`,
  titleNow: (title) => `El título es ahora: ${title}`,
  settingWas: (setting) => `El lugar era: ${setting}`,
  settingNow: (setting) => `El lugar es ahora: ${setting}`,
  same: 'Las palabras son las mismas en las dos.',
  onlyBreaks: 'Cada frase es la misma. Solo cambian saltos y espacios.',
  onlyOne: 'Hasta ahora hay una versión, así que todavía no hay nada que comparar.',
  howToAdd: 'Para agregar una: cps-story draft, o cps-story keep ARCHIVO --story HISTORIA',
  sameVersion: 'Es la misma versión dos veces.',
};
