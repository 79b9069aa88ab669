import { asTyped } from '../../typed-path.ts';
import type { Words } from '../words.ts';
import { wordCount } from './amounts.ts';

const questions = (count: number): string => (count === 1 ? 'Una pregunta' : `${count} preguntas`);

/** What stands in a new pack.yaml beside the keys, for those who change it. */
const REMARKS: Words['packWriting']['remarks'] = {
  top: 'Este archivo dice cómo se llama tu paquete, y en qué orden pregunta.\nLas líneas que empiezan con # son comentarios. Puedes quitarlas.',
  id: 'Tu propio nombre, un punto, y el nombre del paquete. Minúsculas, números, guiones.',
  version: 'Súbela cada vez que repartes el paquete: 1.0.1, 1.1.0, 2.0.0.',
  setting: 'Dónde se cuenta: one-to-one, group, public o written. La revisión se guía por eso.',
  makes: 'Una historia (story); o page: una página con las respuestas; o notes, solo para quien escribe.',
  limits: 'Un buen largo y hasta dónde llega. También puedes decir "2 minutes".',
  sections: 'Las partes de la historia, como se cuentan. Cada parte es un párrafo.',
  order: 'Los nombres (id) de las preguntas, en el orden en que se hacen.',
};

/** A page about a pack, for the people of a class. */
const HANDOUT: Words['packWriting']['handout'] = {
  howTo: 'Cómo empezar',
  whoMadeIt: 'Quién lo hizo',
  questions: 'Qué pregunta',
  sameInClass:
    'La huella es la misma en cada computadora de la clase. Mírala con: cps-story pack show, y el nombre.',
  onlyForYou: 'solo para ti',
  commands: (id, file) => [`cps-story pack add ${file}`, `cps-story draft --pack ${id}`],
  madeBy: (authors) => `Hecho por ${authors.join(', ')}.`,
  signedBy: (signer) => `Firmado con la clave ${signer}`,
  fingerprint: (hash) => `Huella: ${hash}`,
  harmless: 'Es texto simple. No puede ejecutar programas, usar internet ni leer tus historias.',
  endings: 'Termina el nombre en .html o .pdf.',
  asWebPage: 'Una página web sí puede: termina el nombre en .html.',
};

export const packWritingWords: Words['packWriting'] = {
  remarks: REMARKS,

  titleAsk: '¿Cómo se llama tu paquete?',
  titleHelp: 'La gente ve este nombre en una lista. Puedes cambiarlo después.',
  authorAsk: '¿Quién lo hace?',
  authorHelp: 'Tu nombre, o el de tu grupo.',
  settingAsk: '¿Dónde se van a contar las historias?',
  settings: {
    'one-to-one': 'A una persona',
    group: 'En un grupo',
    public: 'En una charla en público',
    written: 'En una página que alguien lee',
  },
  needed: 'Escribe unas palabras, para que tenga un nombre.',
  sayTitle: 'Ponle un nombre al paquete: --title "Nuestra primera historia"',
  sayAuthor: 'Di quién lo hace: --author "Apoyo Río"',
  noKeyboard: 'No hay nadie a quien preguntar.',
  plainFromPipe: 'Para leer respuestas de una tubería, una por línea: --plain',
  leftNothing: 'No escribí nada.',

  there: (folder) => `Ya hay algo que se llama "${folder}". No escribí nada.`,
  thereHint: 'Da otro nombre para la carpeta al final del comando.',
  notWritten: (folder) => `No pude escribir la carpeta "${folder}".`,
  notWrittenHint: '¿Hay espacio, y puedes escribir ahí? Prueba con otra carpeta.',
  written: (folder, count) => `Escrito: ${folder}, con ${questions(count).toLowerCase()}.`,
  next: (folder, id) => [
    `Abre los archivos de ${asTyped(`${folder}/prompts`)} y escribe tus propias palabras. Luego:`,
    `  cps-story pack validate ${asTyped(folder)}`,
    `  cps-story pack preview ${asTyped(folder)}`,
    `  cps-story pack add ${asTyped(folder)}`,
    `  cps-story draft --pack ${id}`,
  ],

  noQuestions: (file) => `No encontré preguntas en ${file}.`,
  noQuestionsHint: 'Pon cada pregunta en su propia línea, con un número delante o un "?" al final.',
  tooMany: (file, count, most) =>
    `${file} tiene ${count} preguntas, y en un paquete caben ${most} como mucho.`,
  tooManyHint: 'Divídelo en dos documentos.',
  found: (count, forStory, onlyMine, choices) => {
    const kinds = [
      `${forStory} para la historia`,
      ...(onlyMine > 0 ? [`${onlyMine} solo para quien cuenta`] : []),
      ...(choices > 0 ? [`${choices} con opciones`] : []),
    ];
    return `${questions(count)}: ${kinds.join(', ')}.`;
  },
  lookOver:
    'Míralas: lo que no era una pregunta está como ayuda debajo de una. Las palabras de antes de la primera pregunta están en README.md.',
  askNothing:
    'Ninguna pregunta dice cómo está la persona hoy, ni qué se queda con ella. Los paquetes que vienen con cps-story tienen esas preguntas: arrive y keep.',
  fromDocSummary: (count) => `${questions(count)} para una historia.`,
  longQuestion: (id) => `La pregunta "${id}" es larga. La corté al final de una frase; el resto es su ayuda.`,
  otherTable: (file) => `No encontré una columna de preguntas en ${file}.`,
  noTable: (file, line) => `No pude leer la tabla de ${file}, desde la línea ${line}.`,
  noTableHint: 'Quizá ahí hay una comilla abierta. Guarda la tabla como CSV desde tu hoja de cálculo.',
  otherTableHint:
    'Ponle "question" a una columna, y a las otras "help", "kind", "choices", "why" o "example".',

  handout: HANDOUT,

  tryOut: 'Este es un ensayo. Nada de lo que escribas aquí se guarda.',
  takenStory: (words) => `Recibido para este ensayo. ${wordCount(words)}.`,
  taken: 'Recibido para este ensayo.',
  noEditor: 'En un ensayo no hay editor. Escribe aquí.',
  tryOver: 'Ese fue el ensayo. No se guardó nada.',
  notSaved: 'Solo para este ensayo. No se guarda nada.',
};
