import type { Words } from '../words.ts';
import { wordCount } from './amounts.ts';

export const leavingWords: Words['draft']['leaving'] = {
  how: '¿Cómo te vas?',
  steady: 'Con calma',
  stirred: 'Con algo que se mueve por dentro',
  company: 'Me gustaría un poco de compañía',
  goodForYou: '¿Quién o qué te hace bien ahora?',
  enterAlone: 'Solo Enter sigue. /apoyo muestra con quién puedes hablar.',
  peopleNow: 'Con estas personas puedes hablar ahora:',
  thanks: 'Gracias por el trabajo que hiciste aquí.',
  kept: (number, words) => `Conservada: versión ${number}, ${wordCount(words)}.`,
  stillKept: (number, words) =>
    `Nada nuevo que conservar. La versión ${number} está ahí, ${wordCount(words)}.`,
  read: 'Para leerla: cps-story show',
  goOn: 'Para seguir: cps-story draft',
  goOnWith: (place) => `Para seguir con ella: cps-story draft ${place}`,
  beside: 'Lo que escribiste en medio también quedó guardado. Está ahí cuando sigas.',
  besideUnheld: (text) => `Lo que escribiste en medio no quedó guardado: ${text}`,
  where: (folder) => `Está en tu propia carpeta: ${folder}`,
  people: 'Personas con quienes hablar, a cualquier hora: cps-story support',
  paused: 'Guardado. Tómate tu tiempo.',
  nothingToSave: 'Todavía no había nada que guardar. Puedes empezar cuando quieras.',
};
