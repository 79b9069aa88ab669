import type { Changed, LeftOut } from '../../import/docx-text.ts';
import type { Words } from '../words.ts';
import { wordCount } from './amounts.ts';

const LEFT_OUT: { readonly [what in LeftOut]: string } = {
  pictures: 'imágenes',
  comments: 'comentarios',
  footnotes: 'notas al pie',
  deleted: 'palabras tachadas',
  'page-heads': 'lo que está arriba y abajo de cada página',
  signs: 'signos de una fuente de dibujos',
};

const CHANGED: { readonly [what in Changed]: string } = {
  tables: 'Una tabla entró línea por línea.',
  tracked: 'Los cambios marcados entraron como si les hubieras dicho que sí.',
  boxes: 'El texto de los cuadros entró junto con lo demás.',
};

export const importWords: Words['import'] = {
  broughtIn: (title, words, file) => `Traída: ${title}, ${wordCount(words)}. De ${file}.`,
  newVersion: (number, title, words, file) =>
    `Traída: versión ${number} de ${title}, ${wordCount(words)}. De ${file}.`,
  alreadyHere: (title, file) => `${title} ya está aquí, palabra por palabra. No tomé nada nuevo de ${file}.`,
  filesStay: 'Los archivos se quedan como están. Para ver tus historias: cps-story stories',

  leftOut: (file, what) => `${file}: dejé fuera ${[...what].map((one) => LEFT_OUT[one]).join(', ')}.`,
  changed: (file, what) => `${file}: ${CHANGED[what]}`,
  oldWindows: (file) =>
    `${file}: lo leí como escribía el Windows de antes. Mira si las letras con acento están bien.`,
  namedAfterFile: (file) =>
    `${file}: no tenía título, así que lleva el nombre del archivo. Para elegir uno: --title`,

  oneTitle: 'Un solo título no puede ser para varios archivos. Tráelos uno por uno.',
  oneStory: 'Las versiones de una historia entran una por una. Nombra un solo archivo.',
  noFile: (file) => `No encontré el archivo ${file}.`,
  aFolder: (file) => `${file} es una carpeta. Nombra los archivos de ella que quieres.`,
  cannotRead: (file) => `No pude leer ${file}.`,
  empty: (file) => `${file} no tiene palabras.`,
  tooLong: (file) => `${file} es demasiado largo para una historia. No tomé nada de él.`,
  harmed: (file) => `${file} está dañado, o no es un archivo de Word que yo pueda leer. No tomé nada de él.`,
  harmedHint: 'Ábrelo en Word o LibreOffice y guárdalo de nuevo como .docx.',
  noText: (file) => `${file} no parece texto.`,
  pdf: (file) => `${file} es un PDF. Sus palabras no se pueden sacar tal como estaban.`,
  oldWord: (file) => `${file} es un archivo de Word viejo, o uno con contraseña.`,
  rtf: (file) => `${file} está en formato de texto enriquecido (RTF).`,
  webPage: (file) => `${file} es una página web.`,
  otherZip: (file) => `${file} no es un archivo de Word.`,
  saveAs: 'Ábrelo donde lo escribiste, y guárdalo como .docx o como texto simple.',
};
