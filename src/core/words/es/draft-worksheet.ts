import type { Words } from '../words.ts';

const listed = (lines: readonly number[]): string => {
  const shown = lines.slice(0, 6).join(', ');
  return lines.length === 1 ? `La línea ${shown}` : `Las líneas ${shown}${lines.length > 6 ? ' y más' : ''}`;
};

const answers = (count: number): string => (count === 1 ? '1 respuesta' : `${count} respuestas`);

export const worksheetWords: Words['draft']['worksheet'] = {
  remark: '%%',

  how: 'Escribe debajo de cada pregunta, con tus propias palabras. No hace falta llenar nada. Deja vacío lo que no quieras responder.',
  remarks: 'Las líneas que empiezan con %% son preguntas y ayuda. No son parte de tu historia.',
  private: 'Para guardar una respuesta solo para ti, pon /privado en una línea arriba de ella.',
  whenDone: 'Cuando quieras seguir, guarda este archivo y escribe:',
  readIt: 'cps-story draft --answers',
  again:
    'Puedes hacerlo las veces que quieras. Cambia aquí lo que quieras, guarda, y escríbelo otra vez. Tomo lo que hay de nuevo.',
  guard: 'Quien pueda abrir este archivo puede leerlo.',
  leftOut: 'Las respuestas que son solo para ti se quedan en tu historia. No están en este archivo.',
  people: 'Personas con quienes hablar, a cualquier hora: cps-story support',
  marks: 'Las líneas entre corchetes me dicen qué es cada cosa. Por favor déjalas como están.',
  end: 'Esa fue la última. Guarda el archivo, y escribe la línea de arriba. No hay prisa.',

  chooseOne: 'Elige una, y escribe su número debajo de la lista.',
  onlyForYou: 'Solo para ti. Nunca en la historia.',
  onePerLine: 'Escribe una cosa en cada línea.',
  oneLine: 'Basta una línea.',
  room: (words) => `Caben unas ${words} palabras.`,
  optional: 'Esta es extra. Puedes dejarla vacía sin problema.',
  whenChosen: (choice) => `elegiste "${choice}" arriba`,
  whenAnswered: (question) => `escribiste algo en "${question}"`,
  onlyIf: (parts, all) => `Solo si ${parts.join(all ? ' y ' : ' o ')}.`,
  someStories: 'Solo algunas historias la necesitan. Déjala vacía si la tuya no.',
  found: 'Palabras de una hoja que no estaban debajo de ninguna pregunta. No están en la historia.',

  usualName: (pack, number) => `hoja-${pack}${number === 1 ? '' : `-${number}`}.txt`,
  written: (file) => `Las preguntas están en ${file}, en esta carpeta.`,
  writtenTo: (file) => `Las preguntas están en ${file}.`,
  open: 'Ábrelo en cualquier programa que escriba texto simple. Tómate todo el tiempo que quieras.',
  thenType: (file) => `Cuando quieras seguir: cps-story draft --answers ${file}`,
  privateLeftOut: (count) =>
    count === 1
      ? '1 respuesta solo para ti se queda en tu historia, y no en este archivo. Para tenerla ahí también, agrega --with-private.'
      : `${answers(count)} solo para ti se quedan en tu historia, y no en este archivo. Para tenerlas ahí también, agrega --with-private.`,
  privateIn: 'Trae respuestas que son solo para ti. Cuídalo bien, y bórralo cuando termines.',
  whichPack: 'Necesito saber qué preguntas escribir.',
  whichPackHint: (packs) =>
    `Por ejemplo: cps-story draft --pack ${packs[0] ?? 'group-es'} --worksheet. Hay: ${packs.join(', ')}.`,
  oneThing: '--worksheet escribe preguntas, y --answers las lee. Usa una cosa a la vez.',
  noFreeName: 'Aquí ya hay muchas hojas de trabajo.',
  noFreeNameHint: 'Da un nombre tuyo detrás de --worksheet.',
  fileThereHint: 'Da otro nombre detrás de --worksheet.',
  withWorksheet: '--with-private va con --worksheet y una historia.',
  withWorksheetHint: 'Por ejemplo: cps-story draft 2 --worksheet --with-private',

  read: (file, count) =>
    count === 0
      ? `Leí ${file}. Nada cambió en él desde la última vez.`
      : `Leí ${file}. ${count === 1 ? '1 respuesta es nueva' : `${count} respuestas son nuevas`}.`,
  saved: 'Guardado.',
  untouched: (file) => `Todavía no hay nada escrito en ${file}.`,
  untouchedHint:
    'Está bien así. Escribe debajo de cualquier pregunta, guarda el archivo, y prueba otra vez. No hay prisa.',
  waiting: (count) =>
    count === 1
      ? '1 respuesta cambió aquí y en el archivo. La de aquí se queda. La del archivo espera en su pregunta.'
      : `${count} respuestas cambiaron aquí y en el archivo. Las de aquí se quedan. Las del archivo esperan en sus preguntas.`,
  older: (count) =>
    count === 1
      ? '1 respuesta del archivo es anterior a la de tu historia. Dejé la más nueva.'
      : `${count} respuestas del archivo son anteriores a las de tu historia. Dejé las más nuevas.`,
  stand: (count) =>
    count === 1
      ? '1 pregunta está vacía en el archivo y tiene una respuesta en tu historia. Esa respuesta se queda.'
      : `${count} preguntas están vacías en el archivo y tienen respuestas en tu historia. Esas se quedan.`,
  someWait: 'A una parte no le encontré lugar. Nada se pierde:',
  beside:
    'Las palabras que no estaban debajo de ninguna pregunta esperan en la próxima que abras. Ahí, /deshacer las quita.',
  remarksKept: (lines) =>
    `${listed(lines)} ${lines.length === 1 ? 'empieza' : 'empiezan'} con %%, así que esas palabras no están en la historia. Te las guardé.`,
  readAsWindows:
    'Ese archivo no estaba guardado como UTF-8. Lo leí como texto de Windows. Por favor revisa las letras con acento.',
  notToday: 'Hoy no, escribiste. Esa es una buena respuesta.',
  notTodaySaved: 'Tus palabras están guardadas. Para seguir otro día: cps-story draft',
  notTodayFile: 'Cuando llegue otro día, cambia esa línea en el archivo y escribe lo mismo otra vez.',
  answersSaved: 'Tus respuestas están guardadas. Todavía no hay en ellas palabras para la historia.',

  atLine: (line, message) =>
    message.includes(` en la línea ${line} `) ? message : `Línea ${line}: ${message}`,
  above: 'Estas palabras están arriba de la primera pregunta. Las guardé, solo para ti.',
  misspelt: (id, line, near) =>
    `"${id}" en la línea ${line} no es una pregunta de este paquete. Guardé el texto; quizá va con "${near}".`,
  unknown: 'Los corchetes de aquí no nombran una pregunta de este paquete. Guardé el texto, solo para ti.',
  notAChoice: (choices, near) =>
    `Esta no es una de las opciones, así que la dejé abierta. ${near === null ? `Son: ${choices.join('; ')}.` : `Se parece a: ${near}.`} Guardé lo que escribiste.`,
  severalChoices: 'Aquí hay más de una elegida, así que la dejé abierta. Guardé lo que escribiste.',
  besideChoice: 'Tomé tu elección. Las otras palabras de aquí las guardé, solo para ti.',
  nearPrivate: (typed) =>
    `"${typed}" se parece a /privado, así que guardé esta respuesta solo para ti. Para ponerla en la historia, ábrela en draft y escribe /privado.`,
  besideSkip: 'Dejaste esta fuera con /saltar. Guardé las palabras, solo para ti.',
  twice: 'Esta pregunta está en el archivo más de una vez. Junté las palabras.',
  notAsked: 'Esta no se pregunta con tus otras respuestas. La guardé, y no está en la historia.',
  noStory: (file) =>
    `El archivo ya no dice para qué historia es, así que empecé una nueva. Para ponerlo con otra: cps-story draft 2 --answers ${file}`,
  wordProcessor: (file) => `${file} es el archivo de un procesador de textos, así que no puedo leerlo.`,
  wordProcessorHint: 'Guárdalo ahí como texto simple (.txt), y prueba otra vez. Se queda como está.',
  noQuestions: (file) => `No encuentro preguntas en ${file}.`,
  noQuestionsHint:
    'Una hoja de trabajo tiene sus preguntas en líneas que empiezan con %%. Para tener una: cps-story draft --pack group-es --worksheet. Para guardar una historia que escribiste por tu cuenta: cps-story keep',
  noPack: 'El archivo ya no dice qué preguntas son estas. Lo dejé como está.',
  noPackHint: (file) => `Nómbralas: cps-story draft --pack group-es --answers ${file}`,
};
