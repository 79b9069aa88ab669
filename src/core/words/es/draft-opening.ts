import type { Words } from '../words.ts';

export const openingWords: Words['draft']['opening'] = {
  name: 'cps-story: un lugar tranquilo para armar tu historia de recuperación.',
  yours:
    'Tu historia importa, y es tuya. Tú decides qué entra. Salta, haz una pausa o para cuando quieras. Nada sale de esta computadora.',
  howToShow: '¿Cómo prefieres ver las cosas?',
  rich: 'Con color, y menús que recorres con las flechas.',
  plain:
    'Simple. Sin color. Eliges escribiendo un número. Pensado para lectores de pantalla, líneas braille y ventanas pequeñas.',
  formSaved: 'Guardado. Para cambiarlo después: cps-story settings form',
  formNotSaved: 'No pude guardar esa elección ahora. La próxima vez vuelvo a preguntar.',
  first: (halves) => [
    'Tu historia importa, y es tuya. Yo pregunto, y tú decides qué entra.',
    halves
      ? 'Todo se guarda mientras escribes, en una carpeta privada. Nunca sale de esta computadora.'
      : 'Tus respuestas se guardan en una carpeta privada. Nunca salen de esta computadora.',
    'Para parar cuando quieras, escribe /pausa. Para ver con quién puedes hablar: /apoyo.',
  ],
  enterToBegin: 'Pulsa Enter cuando quieras empezar.',
  goodToSeeYou: 'Qué bueno verte.',
  nameOfIt: (title) => `Le pusiste "${title}".`,
  lastWords: 'Lo último que escribiste para ella:',
  nothingWaits: 'Todavía no hay una historia para seguir.',
  nothingWaitsHint: 'Para empezar una: cps-story draft',
  waiting: (name, answers, words, when) =>
    [
      `"${name}" te espera.`,
      ...(answers === '' ? [] : [words === '' ? `${answers}.` : `${answers}, ${words}.`]),
      `Último cambio: ${when}.`,
    ].join(' '),
  alsoHalf: (count) =>
    count === 1
      ? 'También hay media respuesta que te guardé.'
      : `También hay ${count} respuestas a medias que te guardé. Cada una espera en su pregunta.`,
  moreWaiting: (count) =>
    count === 1
      ? 'Hay una más en espera. Para verla: cps-story stories'
      : `Hay ${count} más en espera. Para verlas: cps-story stories`,
  whatWouldYouLike: '¿Qué te gustaría hacer?',
  goOn: 'Seguir donde estaba',
  read: 'Leer lo que tengo',
  another: 'Empezar otra historia',
  notToday: 'Hoy no',
  nothingYet: 'Todavía no hay palabras para la historia.',
  kindStop: 'Esa es una buena respuesta. Nada se pierde y nada llega tarde.',
  peopleToTalkWith: 'Si quieres hablar con alguien, escribe: cps-story support',
  noKeyboard: 'Tengo preguntas que hacer, pero aquí no hay un teclado para responderlas.',
  noKeyboardHint:
    'Usa cps-story draft en una ventana de terminal, o escribe tus respuestas en un archivo y usa: cps-story draft --answers mis-respuestas.txt\nPara tener ese archivo: cps-story draft --pack one-to-one-es --worksheet mis-respuestas.txt',
  noQuestions: 'Esa historia no nació de preguntas, así que no hay ninguna para seguir.',
  noQuestionsHint: 'Puedes leerla con cps-story show, y guardar un archivo cambiado con cps-story keep.',
  packGone: (pack) => `Esta historia empezó con el paquete "${pack}", que ahora no está aquí.`,
  packGoneHint: 'Tus respuestas están a salvo. Agrega el paquete otra vez con cps-story pack add.',
  arriving: '¿Cómo llegas a este momento?',
  arrivingHelp: '"Hoy no" es una buena respuesta. Lo que tienes queda guardado, y paramos.',
  steady: 'Con calma',
  stirred: 'Con algo que se mueve por dentro, y quiero seguir',
  goSlowly:
    'Ve despacio. Puedes saltar, hacer una pausa o parar en cualquier pregunta, y nadie pregunta por qué.',
  flags: {
    story: 'El nombre de una historia',
    resume: '--resume',
    fresh: '--new',
    from: '--from',
    only: '--only',
  },
  oneOfThem: (flags) => `${flags.join(' y ')} no van juntos.`,
  oneOfThemHint: 'Elige uno.',
  onlyByTalking: (flag) => `${flag} va con preguntas, y con --answers no se pregunta nada.`,
  jsonOrOut: '--json y --out - quieren ser la salida los dos. Elige uno.',
  onlyWithAnswers: '--json, --no-save y --out - van con --answers.',
  onlyWithAnswersHint: 'Por ejemplo: cps-story draft --answers mis-respuestas.json --json',
};
