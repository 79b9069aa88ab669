import type { Words } from '../words.ts';
import { dayInFull, MONTHS } from './amounts.ts';

export const notingWords: Words['store']['noting'] = {
  renamed: (before, title) => `Guardado. ${before === '' ? 'Ahora' : `${before} ahora`} se llama ${title}.`,
  renamedHow: 'Cada versión dice todavía cómo se llamaba entonces.',
  calledSo: (title) => `Ya se llama ${title}.`,
  twins: (places) =>
    `Ahora tienes más de una con ese nombre. Historia ${places.join(' e historia ')}: nómbrala por su número.`,
  noName: 'Un nombre necesita por lo menos una letra.',
  noNameHint: 'Por ejemplo: cps-story rename 1 "El banco"',
  longName: (most) => `Es largo para un nombre. Por favor usa hasta ${most} letras.`,

  noted: (version, title) => `Guardado, en la versión ${version} de ${title}.`,
  noteReplaced: 'Toma el lugar de la nota que había.',
  noteGone: (version, title) => `La nota de la versión ${version} de ${title} ya no está.`,
  noNoteThere: (version, title) => `La versión ${version} de ${title} no tiene nota.`,
  sameNote: (version, title) => `Esa nota ya está en la versión ${version} de ${title}.`,
  noteForgotten: (version) => `Veo una versión, ${version}, y ninguna nota para ella.`,
  noteForgottenHint: (story, version) =>
    `Para una nota en ella: cps-story note ${story} ${version} "ahora más corta". Para anotar solo ese número: cps-story note ${story} newest ${version}`,

  told: (version, title, day, setting) =>
    `Guardado. La versión ${version} de ${title} se contó el ${dayInFull(day)}, ${setting}.`,
  toldAlready: 'Eso ya está anotado.',
  lookBack: 'Para mirar atrás, solo para ti:',
  lookBackCommand: (place) => `cps-story draft --after ${place}`,
  slip: 'Si no era eso, escribe lo mismo otra vez con --undo.',
  notTold: (version, title, day) =>
    `Hecho. La versión ${version} de ${title} ya no está anotada como contada el ${dayInFull(day)}.`,
  neverTold: (version, day) =>
    `La versión ${version} no está anotada como contada el ${dayInFull(day)}, así que no hay nada que quitar.`,
  seeHistory: (place) => `Para ver cuándo se contó: cps-story history ${place}`,
  noTelling: 'Esa historia todavía no está anotada como contada.',
  noTellingHint: (place) => `Para anotar que se contó: cps-story tell ${place}`,
  afterOrStory: '--after empieza una página aparte, así que no va con el nombre de una historia.',
  afterOrStoryHint: 'Por ejemplo: cps-story draft --after 1',

  day: {
    today: 'hoy',
    yesterday: 'ayer',
    months: MONTHS,
  },
  noDay: (typed) => `No conozco el día "${typed}".`,
  noDayHint: 'Puedes escribir hoy, ayer, 2026-11-20, 20.11.2026 o 20 nov 2026.',
  twoDays: (typed, days) => `"${typed}" puede ser ${days.map(dayInFull).join(' o ')}.`,
  twoDaysHint: (days) => `¿Cuál? ${days.join(' o ')}`,
  dayToCome: (day) => `El ${dayInFull(day)} todavía no llega.`,
  dayToComeHint: 'Puedes anotarlo cuando se haya contado.',
};
