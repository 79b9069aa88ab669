import type { Words } from '../words.ts';
import { counted } from './amounts.ts';
import { exportCardWords } from './export-card.ts';

const READ_THROUGH = 'Léelo antes de darlo a alguien: solo conozco las palabras de tu lista.';

export const exportWords: Words['export'] = {
  card: exportCardWords,
  noTitle: 'Una historia',
  besideHeading: 'Solo para mí: no es parte de la historia',
  keptPrivate: '[privado]',

  written: (file) => `Escrito: ${file}`,
  listGoesAlong:
    'Tu lista de palabras privadas está al comienzo de este archivo. Quítala antes de dar el archivo a alguien.',
  listStays: 'Tu lista de palabras privadas no está en este archivo. Para ponerla: --with-private',
  onlyYou: 'Solo tú puedes abrirlo en esta computadora. Quien lo reciba de ti puede leerlo.',
  withBeside: (count) =>
    count === 1
      ? 'Trae 1 respuesta privada, al final. Quítala antes de darlo a alguien.'
      : `Trae ${count} respuestas privadas, al final. Quítalas antes de darlo a alguien.`,
  noBeside: 'Esta historia no tiene respuestas privadas.',
  blanked: (count) =>
    count === 0
      ? `No encontré palabras que tapar. ${READ_THROUGH}`
      : `Tapé ${counted(count, 'lugar', 'lugares')}. ${READ_THROUGH}`,
  notIntact: 'Esta versión se cambió desde fuera, o el disco la dañó. Esto es lo que hay ahora.',

  unknownEnding: (file) => `"${file}" no me dice qué clase de archivo quieres.`,
  endings: (endings) => `Termina el nombre en ${endings.join(', ')}. O dilo: --format docx`,
  there: (file) => `Ya hay un archivo ${file}. Lo dejé como está.`,
  thereHint: 'Elige otro nombre con --to. Para escribir encima: --force',
  aFolder: (file) =>
    `${file} es una carpeta. Di el nombre de un archivo en ella: --to ${file}/mi-historia.docx`,
  noFolder: (file) => `No pude escribir ${file}. Mira si la carpeta está ahí.`,
  notWritten: (file) => `No pude escribir ${file}.`,
  notWrittenHint: 'Mira si hay espacio, y si puedes escribir en esa carpeta. Tu historia está a salvo.',
  bytesOnScreen: (format) =>
    `Un archivo ${format} no se puede leer en una pantalla. Di un archivo: --to mi-historia.${format}`,
  reviewIsNotPrivate:
    'Una copia para revisar no trae respuestas privadas. Deja fuera --with-private o review.',
  lacking: (signs) => `No hice el PDF: no podría mostrar ${signs}`,
  lackingHint: 'Word y las páginas web sí pueden: --format docx o --format html',
  nameOf: (sign, code) => `${sign} (${code})`,
  andMore: (count) => `y ${count} más`,
};
