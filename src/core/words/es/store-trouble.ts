import type { DiskCode } from '../../disk-error.ts';
import type { Words } from '../words.ts';

const SETTLE = 'Para usar otra carpeta: cps-story settings save-folder CARPETA';

const reason = (code: DiskCode): string => {
  if (code === 'full') return 'el disco está lleno';
  if (code === 'denied' || code === 'read-only') return 'no puedo escribir en ese lugar';
  if (code === 'not-a-folder') return 'hay un archivo donde debe haber una carpeta';
  return 'el disco no lo tomó';
};

export const storeTrouble: Words['store']['trouble'] = {
  cannotRead: (path) => `No pude leer ${path}.`,
  cannotReadHint: 'Mira si el disco está ahí, y si puedes abrirlo. Nada cambió.',
  notSaved: (code) => `No pude guardar esto ahora: ${reason(code)}. Tus palabras siguen aquí.`,
  notSavedHint: (code) =>
    code === 'full'
      ? `Haz un poco de espacio y prueba otra vez. ${SETTLE}`
      : `Para ver el lugar: cps-story where. ${SETTLE}`,
  notForgotten: 'No pude quitar esa respuesta ahora. No se perdió nada más.',
  notForgottenHint: 'Por favor prueba otra vez. Para ver el lugar: cps-story where',
  newerFormat: 'Esta historia se hizo con un cps-story más nuevo. La dejé tal como está.',
  newerFormatHint: 'Consigue el cps-story más nuevo para seguir con ella.',
  noStories: 'Todavía no hay una historia aquí, y está bien así.',
  howToStart: 'Para empezar una: cps-story draft',
  noSuchStory: (name, count) =>
    `No encontré una historia "${name}". ${count === 1 ? 'Tienes una.' : `Tienes ${count}.`}`,
  seeStories: 'Para verlas: cps-story stories',
  nearStory: (place, title) => `Se parece a: ${place}, ${title}. Para verlas todas: cps-story stories`,
  severalStories: (name) => `Más de una historia corresponde a "${name}".`,
  theseStories: (stories) => `¿Cuál? ${stories.join('; ')}. Escribe su número en lugar del nombre.`,
  placeAndTitle: (place, title) => `${place}, ${title}`,
  inTrash: (name) => `"${name}" está en la papelera.`,
  takeBack: (place) => `Para sacarla de ahí: cps-story delete --undo t${place}`,
  notInTrash: (name) => `No encontré "${name}" en la papelera.`,
  seeTrash: 'Para ver lo que hay en ella: cps-story stories --trash',
  severalInTrash: 'Hay más de una historia en la papelera.',
  trashEmpty: 'No hay nada en la papelera.',
  notDeleted: 'No pude borrarla ahora.',
  notDeletedHint: '¿Está abierta en otra ventana? Cierra esa, y por favor prueba otra vez.',
  busy: (process) => `Otra ventana está borrando algo ahora (proceso ${process}). No hice nada.`,
  busyHint: 'Por favor prueba otra vez cuando termine.',
  busyElsewhere: (computer) => `Otra computadora (${computer}) está borrando algo ahora. No hice nada.`,
  busyElsewhereHint: (path) =>
    `Si no hay nadie en esa computadora, quita este archivo y prueba otra vez: ${path}`,
  nothingKept: 'Todavía no se conservó una versión de esta historia.',
  goOnWithDraft: (place) => `Para seguir con ella: cps-story draft ${place}`,
  noSuchVersion: (which) => `No encontré una versión "${which}" de esta historia.`,
  seeHistory: 'Para ver cuáles hay: cps-story history, y el número de la historia',
  severalVersions: (which) => `Dos ventanas hicieron cada una una versión ${which}. Las dos están guardadas.`,
  theseVersions: (names) => `¿Cuál? ${names.join(' o ')}`,
};
