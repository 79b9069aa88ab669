import type { Words } from '../words.ts';
import { dayOf } from './amounts.ts';

export const keepingWords: Words['draft']['keeping'] = {
  nameIt: '¿Qué nombre le pones? Ayuda a encontrarla después.',
  enterTakes: (name) => `Solo Enter toma: ${name}`,
  usualName: (pack, day) => `${pack}, ${dayOf(day)}`,
  note: '¿Una línea sobre esta versión? Solo Enter para ninguna.',
  noteOnChange: '¿Qué cambiaste, y por qué? Una línea. Solo Enter para ninguna.',
  card: '¿Una tarjeta para llevar? s para verla, Enter para seguir.',
  cardYes: 's',
  cardKeys: 'Aquí conozco la s, de sí. O pulsa Enter para seguir.',
  cardAgain: 'Para ver la tarjeta otra vez: cps-story show --card',
  kept: (number, title) => `Conservada: versión ${number} de "${title}".`,
  meanwhile: (number) =>
    `Otra ventana conservó mientras tanto la versión ${number}. Las dos están ahí. Para verlas: cps-story history`,
  written: (path) => `Escrito en ${path}.`,
  fileThere: (path) => `Ya hay un archivo en ${path}. Lo dejé como está.`,
  fileThereHint: 'Da otro nombre con --out.',
  notWritten: (path) => `No pude escribir en ${path}.`,
  notWrittenHint: 'Mira si esa carpeta está ahí, y si puedes escribir en ella.',
};
