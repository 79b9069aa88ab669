import type { Principle } from '../../check/report.ts';
import type { Words } from '../words.ts';
import { amountAloud, counted, dayInFull, wordCount } from './amounts.ts';

const sentences = (count: number): string => counted(count, 'frase', 'frases');

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} y ${names.at(-1)}`;

const NUMBERS: readonly string[] = [
  'ningún lugar',
  'un lugar',
  'dos lugares',
  'tres lugares',
  'cuatro lugares',
];
const places = (count: number): string => NUMBERS[count] ?? `${count} lugares`;

const ABOUT: { readonly [principle in Principle]: string } = {
  'client-centered': 'que la otra persona vaya primero',
  humble: 'la humildad',
  'not-comparative': 'no comparar',
  'no-overshadowing': 'dejar espacio',
  respect: 'el respeto',
};

export const historyWords: Words['store']['history'] = {
  head: (versions) => `${versions}, la más nueva primero`,
  line: (number, setting, count) => `Versión ${number}, ${setting}, ${count}.`,
  kept: (when, day, time) => `Conservada ${when} (${dayInFull(day)}, ${time}).`,
  note: (note) => `Nota: ${note}`,
  called: (title) => `Entonces se llamaba: ${title}`,
  changedOutside: 'Se cambió desde fuera, o el disco la dañó.',
  madeFrom: (number) => `Hecha desde la versión ${number}.`,
  fromStart: 'Hecha desde el comienzo.',
  beside: (numbers) =>
    `Al lado de ${numbers.length === 1 ? 'la versión' : 'las versiones'} ${listed(numbers)}.`,

  longer: (count, seconds, than) =>
    `${wordCount(count)} más que la versión ${than}, ${amountAloud(seconds)} más en voz alta.`,
  shorter: (count, seconds, than) =>
    `${wordCount(count)} menos que la versión ${than}, ${amountAloud(seconds)} menos en voz alta.`,
  more: (count, than) => `${wordCount(count)} más que la versión ${than}.`,
  less: (count, than) => `${wordCount(count)} menos que la versión ${than}.`,
  asLong: (than) => `Tantas palabras como la versión ${than}.`,
  same: (than) => `Las mismas palabras que la versión ${than}.`,
  changes: (changed, fresh, gone, moved) => {
    const parts = [
      changed > 0 ? `Cambió: ${sentences(changed)}` : '',
      fresh > 0 ? `nuevo: ${sentences(fresh)}` : '',
      gone > 0 ? `ya no está: ${sentences(gone)}` : '',
      moved > 0 ? `cambió de lugar: ${sentences(moved)}` : '',
    ].filter((part) => part !== '');
    const line = parts.join(', ');
    return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
  },
  looksBefore: (principle, before, now) =>
    `Vale una mirada por ${ABOUT[principle]}: ${places(now)} ahora, ${places(before)} antes.`,
  looks: (principle, now) => `Vale una mirada por ${ABOUT[principle]}: ${places(now)}.`,
  nothingHeard: 'Nada en ella pide una segunda mirada. Hay mucho que un programa no puede oír.',
  notChecked: 'Estas son notas para ti, así que no se revisan.',
  howToSeeThem: (place) => `Para ver esos lugares: cps-story check --story ${place}`,

  told: (day, setting) => `Contada el ${dayInFull(day)}, ${setting}.`,
  tellingNote: (note) => `Sobre esa vez: ${note}`,
  lookedBack: (place) => `Miraste atrás: cps-story show ${place}`,
  lookedBackOpen: (place) => `Empezaste a mirar atrás: cps-story draft ${place}`,

  fork: (names, from) => `Hechas una al lado de otra, ${from}: ${listed(names)}. Todas están guardadas.`,
  fromVersion: (label) => `desde la versión ${label}`,
  fromTheStart: 'desde el comienzo',
  compareThem: (place, one, other) => `Para comparar: cps-story diff ${place} ${one} ${other}`,
  newerLeft: (count) =>
    count === 1
      ? '1 versión se hizo con un cps-story más nuevo. La dejé como está.'
      : `${count} versiones se hicieron con un cps-story más nuevo. Las dejé como están.`,
  damagedLeft: (count) =>
    count === 1
      ? '1 archivo no se pudo leer. Lo dejé como está.'
      : `${count} archivos no se pudieron leer. Los dejé como están.`,
};
