import { calledInSpanish } from '../../interview/command-names.ts';
import type { Words } from '../words.ts';
import { wordCount } from './amounts.ts';

export const terminalWords: Words['terminal'] = {
  called: calledInSpanish,
  help: {
    skip: 'seguir sin responder aquí. No hace falta una razón',
    back: 'la pregunta anterior. Esc hace lo mismo',
    private: 'guardar esta respuesta solo para ti, o volver atrás',
    why: 'por qué se pregunta esto',
    example: 'una respuesta inventada, para oír cómo podría sonar',
    edit: 'abrir esta respuesta en tu propio editor. Ctrl-O hace lo mismo',
    read: 'volver a leer lo que tienes aquí',
    change: 'abrir otra vez una línea de esta respuesta, como /cambiar 2',
    fix: 'poner unas palabras en lugar de otras, como /corregir cassa -> casa',
    clear: 'vaciar esta respuesta. /deshacer la trae de vuelta',
    undo: 'deshacer el último cambio, o la última línea',
    list: 'todas las preguntas, y dónde vas',
    story: 'oír tu pieza hasta aquí, como se contaría',
    go: 'ir a una pregunta por su número, como /ir 4',
    pause: 'guardar y parar por ahora. /parar y /salir hacen lo mismo',
    done: 'ir directo al final, a mirar lo que tienes',
    notes: 'ideas después de las respuestas. /notas no para hoy ninguna, /notas sí para tenerlas de nuevo',
    forget: 'quitar del todo esta respuesta de lo guardado',
    support: 'personas con quienes puedes hablar',
    hide: 'quitar tus palabras de la pantalla',
    help: 'esta lista',
  },
  cannotHide: 'Esta terminal muestra lo que escribes. Fíjate que nadie esté mirando.',
  hintMany: 'Escribe las líneas que quieras. Enter en una línea vacía al terminar.',
  hintList: 'Una cosa en cada línea. Enter en una línea vacía al terminar.',
  typeNumber: (most) => (most === 1 ? 'Escribe 1 y pulsa Enter' : 'Escribe un número y pulsa Enter'),
  numbers: ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
  enterMeans: (number) => `Solo Enter quiere decir ${number}`,
  enterKeeps: (text) => `Solo Enter deja: ${text}`,
  moreChoices: 'm para más',
  askMore: (number) => `Pon un signo de pregunta para saber más, como ${number}?`,
  noMoreOn: (number) => `No hay más que decir sobre ${number}.`,
  forThat: (command) => `Si quieres el comando, escribe /${calledInSpanish(command)}, con la barra.`,
  soFar: 'Lo que tienes hasta aquí:',
  goOn: 'Sigue con tu respuesta.',
  emptyAnswer: 'Escribe algo aquí, o escribe /saltar para seguir sin esto.',
  emptyAnswerNoSkip: 'Escribe algo aquí. Basta una línea.',
  choicesAre: (count) =>
    count === 1
      ? 'Aquí hay una sola opción. Escribe 1.'
      : `Hay ${count} opciones. Escribe un número del 1 al ${count}.`,
  keptAsWords: 'Lo guardé como palabras tuyas. Si querías un comando, escribe /ayuda.',
  commandIs: (command) =>
    `Lo guardé como palabras tuyas. Si quieres el comando, escribe /${calledInSpanish(command)}, con la barra.`,
  skipGone: 'Lo guardé como palabras tuyas. Para dejar esta fuera, escribe /volver y luego /saltar.',
  fixNeedsArrow:
    'Lo guardé como palabras tuyas. Para corregir, pon una flecha en medio, como /corregir cassa -> casa.',
  notHere: (command) =>
    `/${calledInSpanish(command)} no es para esta pregunta. Para ver cuáles sí, escribe /ayuda.`,
  goNeedsNumber: 'Pon también el número de la pregunta, como /ir 4.',
  endsWith: 'Enter en una línea vacía termina tu respuesta.',
  moreHelp: 'Para oír más, escribe /ayuda otra vez.',
  firstQuestion: 'Esta es la primera. Para parar por ahora, escribe /pausa.',
  noBackHere: 'Desde aquí no hay paso atrás. Para parar por ahora, escribe /pausa.',
  takenIn: (paragraphs, words, many) =>
    `Recibí ${paragraphs} ${paragraphs === 1 ? 'párrafo' : 'párrafos'}, ${wordCount(words)}. ${
      many ? 'Enter en una línea vacía al terminar, o sigue escribiendo.' : 'Pulsa Enter al terminar.'
    }`,
  clearSure: (words) =>
    `Eso quitaría ${wordCount(words)} de esta respuesta. Escribe /vaciar otra vez para hacerlo, o sigue escribiendo.`,
  cleared: 'Esta respuesta ahora está vacía. /deshacer la trae de vuelta.',
  nothingToClear: 'Aquí no hay nada que vaciar.',
  broughtBack: 'Tus palabras están de vuelta.',
  lineTaken: 'Quité la última línea. Lo demás sigue aquí.',
  nothingToUndo: 'No hay nada que deshacer.',
  nothingToChange: 'Todavía no hay nada que cambiar aquí.',
  whichLine: (count) => `Para abrir una, escribe /cambiar y su número, del 1 al ${count}, como /cambiar 2.`,
  noSuchLine: (count) => `Aquí hay ${count} líneas. Escribe /cambiar y un número del 1 al ${count}.`,
  lineOpen: (number) => `La línea ${number} está abierta. Enter la devuelve a su lugar.`,
  lineAnew: 'Escribe la línea como debe quedar. Solo Enter la deja como estaba.',
  lineChanged: 'Cambiada. /deshacer la devuelve.',
  leftAsItWas: 'Quedó como estaba.',
  lineOut: 'Esa línea ya no está. /deshacer la trae de vuelta.',
  fixed: (around) => `Ahora dice: ${around}`,
  fixMissing: (wrong) => `No encuentro "${wrong}" en esta respuesta. Escríbelo tal como está ahí.`,
  fixSeveral: (count) =>
    `Eso está aquí ${count} veces. Pon también una o dos palabras de al lado, para que encuentre la que es.`,
  noArrows:
    'Las flechas no se mueven en esta forma. Para corregir una palabra: /corregir o /cambiar. /ayuda dice cómo.',
  lineCleared: 'Esa línea ya no está. Empiézala otra vez, o sigue.',
  interruptSaved: 'Tus palabras están guardadas. Pulsa Ctrl-C otra vez para salir, o sigue escribiendo.',
  interruptHeld:
    'Tus palabras siguen aquí, pero aún sin guardar. Pulsa Ctrl-C otra vez para salir, o sigue escribiendo.',
  saved: 'Guardado.',
  held: 'Aún sin guardar. Tus palabras siguen aquí.',
  sleep:
    'Ctrl-Z dejaría este programa en pausa. Púlsalo otra vez para eso. Para deshacer, escribe /deshacer.',
  noSleep: 'Para deshacer, escribe /deshacer.',
  lineMayBeCut: (end) =>
    `Esa línea es tan larga como permite esta terminal, y puede faltar el final. Termina en: "...${end}". Por favor pon lo que falta en una línea nueva.`,
  menuKeys: 'Flechas para moverte, Enter para elegir, Esc para volver, / para escribir un comando.',
  menuKeysNoBack: 'Flechas para moverte, Enter para elegir, / para escribir un comando.',
  editorMissing: (program) => `No pude abrir "${program}".`,
  editorEmpty: 'No hay un editor con nombre.',
  noEditorHere: 'Aquí no hay una respuesta que abrir en un editor.',
  editorStopped: 'Tu editor se cerró con un problema.',
};
