import type { Words } from '../words.ts';
import { counted, timesInWords } from './amounts.ts';

const days = (count: number): string => counted(count, 'día', 'días');

export const deletingWords: Words['store']['deleting'] = {
  counts: (parts) => `${parts.join(', ')}.`,
  told: (times) => `contada ${timesInWords(times)}`,
  newest: (words, when) => `${words}, último cambio: ${when}.`,

  toTrash: (count) => `Va a la papelera y se queda ahí ${days(count)}. Hasta entonces puedes sacarla.`,
  trashWord: 'borrar',
  typeToTrash: 'Para ponerla en la papelera, escribe borrar. Solo Enter la deja donde está.',
  inTrash: (place) => `Está en la papelera. Para sacarla: cps-story delete --undo t${place}`,
  inTrashAlready: 'Ya está en la papelera.',
  toDeleteNow: (place) => `Para borrarla para siempre: cps-story delete --now t${place}`,

  forGood:
    'Esto la borra para siempre: todas las versiones, respuestas y notas. Nadie puede traerla de vuelta.',
  openElsewhere: 'Si está abierta en otra ventana, por favor ciérrala primero.',
  nowWord: 'siempre',
  typeToDelete: 'Para borrarla para siempre, escribe siempre. Solo Enter la deja como está.',
  left: 'No borré nada.',
  otherWord: (word) => `Esa no era la palabra ${word}, así que no borré nada.`,

  gone: 'Está borrada.',
  lookedThrough: (count, piecesLookedFor) =>
    `Busqué ${counted(piecesLookedFor, 'trozo', 'trozos')} del texto en ${counted(count, 'archivo', 'archivos')} del programa, y no encontré ninguno.`,
  noPieces: 'Había muy poco texto en ella para buscarlo.',
  inStories: (places) =>
    `Algunas de sus palabras están también en ${places.length === 1 ? 'otra historia tuya, que dejé' : 'otras historias tuyas, que dejé'}: ${places.join('; ')}`,
  fromIt: (places) =>
    `${places.length === 1 ? 'Otra historia nació de ella, y se queda' : 'Otras historias nacieron de ella, y se quedan'}: ${places.join('; ')}`,
  inFiles: 'Algunas de sus palabras quizá están todavía en estos archivos. Puedes mirarlos, y quitarlos:',
  redGone: 'También nombraba palabras privadas. Ya no las cuido.',
  cannotReach: 'Lo que no alcanzo:',
  reaches: [
    'copias en respaldos, carpetas en la nube y copias del sistema',
    'archivos que hiciste de ella, y lo que imprimiste o enviaste',
    'lo que un disco o una memoria USB guarda todavía un tiempo, aunque ningún archivo lo muestre',
    'lo que está en esta ventana, y en la lista de lo que escribiste',
  ],
  reach: (what) => `- ${what}`,

  takenBack: (title) => `${title} está de vuelta.`,
  howToRead: (place) => `Para leerla: cps-story show ${place}`,
  goOn: (place) => `Para seguir con ella: cps-story draft ${place}`,
  nobodyToAsk: 'Primero te pediría una palabra, y aquí no hay un teclado para escribirla.',
  nobodyToAskHint: 'Hazlo en una ventana de terminal. O agrega --plain, y envía la palabra.',
  notBoth: '--now y --undo no van juntos. Elige uno.',
};
