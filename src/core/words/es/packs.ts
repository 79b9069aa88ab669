import type { Makes } from '../../packs/pack.ts';
import { asTyped } from '../../typed-path.ts';
import type { Words } from '../words.ts';
import { amountAloud } from './amounts.ts';
import { SETTING_NAMES } from './setting-names.ts';

const MAKES: { readonly [makes in Makes]: string } = {
  story: 'Una historia',
  page: 'Una página con tus propias respuestas',
  notes: 'Notas para ti',
};

/** 1300 as 1 300 would be; 1,300 is read well in most of the Americas. */
const grouped = (amount: number): string => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Short pieces are named in words only; for the rest the minutes help more. */
const SHORT = 60;

const questions = (count: number): string => (count === 1 ? 'Una pregunta' : `${count} preguntas`);

export const packWords: Words['packs'] = {
  shipped: 'Paquetes que vienen con cps-story',
  added: 'Paquetes que agregaste',
  howToShow: 'Para ver las preguntas de uno: cps-story pack show NOMBRE',
  howToUse: 'Para escribir con uno: cps-story draft --pack NOMBRE',
  needsCare: (version, message) => `La versión ${version} no se puede usar como está. ${message}`,
  howToValidate: (folder) => `Para ver todo: cps-story pack validate ${asTyped(folder)}`,

  makes: (makes, setting) => (setting === null ? MAKES[makes] : `${MAKES[makes]} ${SETTING_NAMES[setting]}`),
  length: (words, rate) =>
    words < SHORT
      ? `hasta ${grouped(words)} palabras`
      : `hasta ${grouped(words)} palabras, ${amountAloud((words / rate) * 60)} en voz alta`,
  minutes: (least, most, words) =>
    `de ${least} a ${most} minutos en voz alta, hasta ${grouped(words)} palabras`,
  lengths: (fewest, most) => `hasta ${grouped(fewest)} o ${grouped(most)} palabras`,
  version: (id, version) => `${id}, versión ${version}`,
  inVersion: (version) => `Versión ${version}.`,
  authors: (names) => `Hecho por ${names.join(', ')}`,
  claimed: (names) => `Hecho por ${names.join(', ')}, según dice`,
  licence: (licence) => `Licencia: ${licence}`,
  prompts: questions,
  listens: (count) => (count === 1 ? 'Escucha una cosa más.' : `Escucha ${count} cosas más.`),
  hash: (hash) => `Hash de lo que trae: ${hash}`,
  questions: 'Las preguntas, y entre corchetes el nombre de cada una',
  onlyForYou: 'solo para ti',
  optional: 'si quieres',
  sometimes: 'se pregunta cuando viene al caso',
  upTo: (words) => `hasta ${grouped(words)} palabras`,
  onPaper: (id) => `Para responderlas en tu propio editor: cps-story draft --pack ${id} --worksheet`,
  sample: 'Una pieza terminada, inventada',
  readme: 'De las personas que lo hicieron',
  notesForTrainers: 'Notas para quienes forman',
  noNotes: (id) => `${id} no tiene notas para quienes forman.`,
  howToReadNotes: (id) => `Tiene notas para quienes forman: cps-story pack show ${id} --notes`,
  harmless: 'Este paquete no puede ejecutar programas, usar internet ni leer tus historias.',

  holds: (title, prompts) => `"${title}" está bien armado. ${questions(prompts)}.`,
  toMend: (count) => (count === 1 ? 'Una cosa por arreglar.' : `${count} cosas por arreglar.`),
  noFolder: (path) => `No hay una carpeta "${path}".`,
  noFolderHint: 'Da la carpeta que tiene pack.yaml.',
  unpackFirst:
    'Aquí va la carpeta que tiene pack.yaml. Para mirar un solo archivo: cps-story pack verify ARCHIVO',
  notAFolder: (path) => `"${path}" es un archivo, y un paquete es una carpeta.`,
  toAdd: (folder) => `Para agregarlo: cps-story pack add ${asTyped(folder)}`,

  notFound: (name) => `Aquí no hay un paquete "${name}".`,
  notFoundHint: (near) =>
    near === null
      ? 'Para ver todos los paquetes: cps-story pack list'
      : `¿Querías decir "${near}"? Para ver todos: cps-story pack list`,
  broken: (id) => `El paquete "${id}" no se puede usar como está.`,
  brokenHint: (folder) => `Para ver por qué: cps-story pack validate ${asTyped(folder)}`,
  otherName:
    'Su carpeta tiene otro nombre u otra versión que el paquete que hay dentro. Sácalo y agrégalo otra vez.',
};
