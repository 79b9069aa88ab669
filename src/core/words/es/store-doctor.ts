import type { Oddity } from '../../store/oddity.ts';
import type { Words } from '../words.ts';
import { counted } from './amounts.ts';

const IS: { readonly [kind in Oddity['kind']]: string } = {
  'left-over': 'Un guardado se cortó a la mitad. Quedó medio archivo.',
  open: 'Otras personas en esta computadora pueden abrirlo.',
  copy: 'Otro programa hizo esta copia.',
  changed: 'Se cambió desde fuera, o el disco lo dañó.',
  misplaced: 'Es de otra historia.',
  torn: 'Un guardado se cortó a la mitad de una línea.',
  'odd-folder': 'Esta es una copia de la carpeta de una historia.',
  unreadable: 'No puedo leerlo.',
  'not-a-folder': 'Aquí debe haber una carpeta, y es otra cosa.',
  'keys-gone': 'Tus historias están bajo llave, y sus llaves no están aquí.',
  newer: 'Lo hizo un cps-story más nuevo. Lo dejo como está.',
  'unknown-event': 'No conozco esta clase de archivo. Lo dejo como está.',
  strange: 'Esto no es mío. Lo dejo como está.',
  'taken-in': 'Se cambió desde fuera. Lo que dice ahora también está guardado como versión.',
};

const WOULD: { readonly [kind: string]: string } = {
  'left-over': 'Quitaría el medio archivo. Nunca dije que estuviera guardado.',
  open: 'Lo cerraría, para que solo tú puedas abrirlo.',
  copy: 'Tomaría sus palabras junto a las primeras, y luego quitaría la copia.',
  changed: 'Guardaría lo que dice ahora como versión, junto a las otras. El archivo se queda.',
  misplaced: 'Lo llevaría a su propia historia.',
  torn: 'Pondría esa línea en un archivo junto a la historia. Las otras respuestas se quedan.',
  'odd-folder': 'Tomaría lo que hay de nuevo ahí, y luego quitaría la copia.',
};

const BY_DOCTOR = 'Para arreglarlo: cps-story doctor';

const HELPS: { readonly [kind: string]: string } = {
  'left-over': BY_DOCTOR,
  open: BY_DOCTOR,
  copy: BY_DOCTOR,
  changed: BY_DOCTOR,
  misplaced: BY_DOCTOR,
  torn: BY_DOCTOR,
  'odd-folder': BY_DOCTOR,
  unreadable: 'Si tienes un respaldo, quizá ahí está completo.',
  'not-a-folder': 'Por favor muévelo a otro lugar.',
  'keys-gone':
    'Si moviste esta carpeta, ponla de nuevo. Con tu llave de recuperación: cps-story lock recover. Con un respaldo: cps-story restore-backup ARCHIVO',
  strange: 'Para conservar un texto de ahí: cps-story keep ARCHIVO',
};

export const storeDoctor: Words['store']['doctor'] = {
  noStore: 'Todavía no hay historias aquí, así que no hay nada que mirar.',
  looked: (stories, files) =>
    `Leí ${counted(stories, 'historia', 'historias')}, ${counted(files, 'archivo', 'archivos')}.`,
  allWell: 'Todo está bien.',
  line: (path, more, kind) =>
    `${path}${more > 0 ? ` y ${more} más` : ''}: ${IS[kind]} ${HELPS[kind] ?? ''}`.trim(),
  notAllWell: (count) => (count === 1 ? '1 cosa no está como debe.' : `${count} cosas no están como deben.`),
  noted: 'Con esto no hay nada que hacer:',

  where: (nth, count, path, more) => `${nth} de ${count}. ${path}${more > 0 ? ` y ${more} más` : ''}`,
  is: (kind) => IS[kind],
  would: (kind) => WOULD[kind] ?? '',
  question: '¿Lo hago? s para sí, n para dejarlo, p para parar',
  enterMeans: 'Solo Enter quiere decir sí.',
  yes: ['', 's', 'sí', 'si', 'y', 'yes', 'ok'],
  no: ['n', 'no', 'dejar', 'dejarlo'],
  stop: ['p', 'parar', 'q', 'salir', 'stop'],
  pleaseType: 'Por favor escribe s, n o p.',
  done: 'Hecho.',
  leftAsItIs: 'Lo dejé como está.',
  notDone: 'No pude hacerlo ahora. No se perdió nada.',
  nothingToMend: 'No hay nada que yo pueda arreglar.',
  mended: (count) => `Arreglé ${counted(count, 'cosa', 'cosas')}. No quité ninguna palabra.`,
  stays: (count) => `${counted(count, 'cosa queda como estaba', 'cosas quedan como estaban')}.`,
  onlyYou: 'Esto no lo puedo arreglar:',
  nobodyToAsk: 'Antes de cambiar algo pregunto, y aquí no hay un teclado.',
  nobodyToAskHint:
    'Para hacerlo todo: cps-story doctor --yes. Para responder por una tubería: cps-story doctor --plain',
};
