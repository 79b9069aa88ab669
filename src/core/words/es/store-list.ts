import type { Words } from '../words.ts';
import { counted, timesInWords } from './amounts.ts';

const stories = (count: number): string => counted(count, 'historia', 'historias');

export const listWords: Words['store']['list'] = {
  heading: 'Tus historias, la más nueva primero',
  noneYet: 'Todavía no hay historias aquí, y está bien así.',
  noneYetHow: 'Para empezar una: cps-story draft\nPara conservar un texto que tienes: cps-story keep ARCHIVO',
  listed: (place, title) => `${place}. ${title}`,
  keptSoFar: (setting, number, words, when) =>
    `Versión ${number}, ${setting}, ${words}. Último cambio: ${when}.`,
  notKept: (answers, words, when) => `Todavía sin conservar. ${answers}, ${words}. Último cambio: ${when}.`,
  told: (times) => `Contada ${timesInWords(times)}.`,
  cameFrom: (place) => `Empezó con las respuestas de la historia ${place}.`,
  halvesLeft: (count) =>
    count === 1
      ? 'También hay media respuesta guardada.'
      : `También hay ${count} respuestas a medias guardadas.`,
  goOn: (place) => `Para seguir: cps-story draft ${place}`,
  openAnswers: 'Después de esa versión llegaron algunas respuestas.',
  newerHere: 'Una parte se hizo con un cps-story más nuevo. La dejé como está.',
  howToRead: (place) => `Para leer una: cps-story show ${place}`,

  some: (shown, all) => `${shown} de ${stories(all)}, la más nueva primero`,
  seeAll: 'Para verlas todas: cps-story stories --all',
  noneFits: (all) =>
    all === 1
      ? 'Tienes una historia, y no corresponde a eso.'
      : `Ninguna de tus ${stories(all)} corresponde a eso.`,
  seeEvery: 'Para verlas todas: cps-story stories',
  noWords: 'Ahí no hay palabras que buscar.',
  noWordsHint: 'Por ejemplo: cps-story stories parada autobús',
  seeLines:
    'Para ver las líneas: pon --show al final. Entonces tus propias palabras van a estar en la pantalla.',
  inTitle: 'En el título.',
  inNotes: (times) => `En una nota, ${timesInWords(times)}.`,
  inAnswers: (times) => `En tus respuestas, ${timesInWords(times)}.`,
  inVersion: (version, times) => `En la versión ${version}, ${timesInWords(times)}.`,
  line: (line) => `"${line}"`,
  sinceAfterUntil: 'El primero de estos días viene después del último, así que ninguna historia corresponde.',

  trashHeading: 'En la papelera, la más nueva primero',
  trashSome: (shown, all) => `${shown} de ${stories(all)} en la papelera, la más nueva primero`,
  trashEmpty: 'No hay nada en la papelera.',
  trashListed: (place, title) => `t${place}. ${title}`,
  trashLine: (parts) => `${parts.join(', ')}.`,
  daysLeft: (days) =>
    days === 0
      ? 'Su tiempo se cumplió. Se va para siempre la próxima vez que escribas algo.'
      : `Se va para siempre en ${counted(days, 'día', 'días')}.`,
  takeBack: (place) => `Para sacar una de ahí: cps-story delete --undo t${place}`,
};
