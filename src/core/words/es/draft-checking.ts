import type { Words } from '../words.ts';

export const checkingWords: Words['draft']['checking'] = {
  aThought: 'Una idea.',
  youWrote: (words) => `Escribiste: ${words}`,
  alsoWrote: (words) => `En la misma frase escribiste: ${words}`,
  noRules: [
    'No encuentro las reglas con las que escucho, así que hoy no digo nada de tus palabras.',
    'Todo lo demás funciona, y tus palabras están guardadas. Para arreglarlo, instala cps-story otra vez. /apoyo muestra con quién puedes hablar.',
  ],
  notChecked: 'No pude revisarla. Puedes conservarla como está, y revisarla otro día.',
  noteKeys: 'c para mirarlo otra vez, k para dejarlo como está, Enter para ahora no.',
  noteStop: 'Si estas ideas te estorban, escribe n. Entonces esperan hasta el final.',
  noteHelp:
    'q: hoy no más ideas como esta. n: hoy no más ideas después de las respuestas. Para no tener ninguna desde ahora: cps-story settings coaching-notes off',
  quietNow: 'Sobre esto ya no digo nada.',
  notesOff: 'Hoy no más ideas después de las respuestas. Pueden esperar hasta el final.',
  careKeys:
    'k o Enter para seguir escribiendo, p para una pausa, n para ver otra vez los números, t si esto es del pasado.',
  pastNoted: 'Gracias por decírmelo. En esta historia no lo vuelvo a mencionar.',
  works: 'Lo que funciona aquí:',
  thoughts: (count) =>
    count === 1
      ? 'Una idea sobre esta versión. Puedes dejar todo como está.'
      : `${count} ideas sobre esta versión. Puedes dejar todo como está.`,
  oneOf: (number, count) => `Idea ${number} de ${count}.`,
  line: (line) => `Línea ${line}.`,
  findingKeys: {
    answer: 'c para abrir esa respuesta, k para dejarla como está, Enter para después.',
    text: 'c para abrir el texto, k para dejarlo como está, Enter para después.',
    answers: 'c para ir a tus respuestas, k para dejarlo como está, Enter para después.',
  },
  findingHelp:
    's: parar aquí. Lo que dejas para después está ahí cuando revises otra vez. Lo que dejas como está solo vuelve si cambias esas palabras.',
  whyKept: '¿Una palabra sobre el porqué, para ti? Solo Enter para ninguna.',
  keptAsItIs: 'Queda como está.',
  allLookedAt: 'Eso es todo lo que quería mostrarte. El texto es tuyo.',
  keptOnly: 'Lo que dejaste queda como está. Nada más pide una segunda mirada.',
  more: (count) => (count === 1 ? 'Hay una más.' : `Hay ${count} más.`),
  showMore: 'Mostrar más',
  enoughForNow: 'Con eso basta por ahora',
  keysAre: (keys) => `Aquí conozco estas letras: ${keys}. O pulsa Enter para seguir.`,
};
