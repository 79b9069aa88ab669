import type { Words } from '../words.ts';

export const answersWords: Words['draft']['answers'] = {
  unclear: (file) => `No pude usar las respuestas de ${file}. No conservé nada.`,
  problem: (prompt, message) => (prompt === '' ? message : `${prompt}: ${message}`),
  notJson: (line) => `El archivo deja de tener sentido como JSON en la línea ${line}.`,
  notAMap: 'El archivo tiene que ser un objeto JSON, de { a }.',
  format: (format) => `"format" tiene que decir "${format}".`,
  unknownKey: (key, keys) => `No conozco "${key}". El archivo puede tener: ${keys.join(', ')}.`,
  wantsText: (key) => `"${key}" tiene que ser texto entre comillas.`,
  setting: '"setting" tiene que ser one-to-one, group, public o written.',
  minutes: '"minutes" tiene que ser un número del 1 al 120.',
  noAnswers: '"answers" tiene que traer las respuestas, cada una con el nombre de su pregunta.',
  answerShape: 'Una respuesta es un texto, una lista de textos, o un objeto con "text", "private" o "skip".',
  noPack: 'El archivo no nombra un paquete. Agrega "pack", o usa --pack.',
  unknownPrompt: (id, pack, near) =>
    near.length > 0
      ? `El paquete "${pack}" no tiene la pregunta "${id}". Se parece a: ${near.join(', ')}.`
      : `El paquete "${pack}" no tiene la pregunta "${id}". Para verlas: cps-story pack show ${pack}`,
  unknownChoice: (ids) => `Esta no es una opción de aquí. Las opciones: ${ids.join(', ')}.`,
  noneNamed: '--only necesita el nombre de una pregunta, o varios con comas en medio.',
  seePrompts: (pack) => `Para ver las preguntas y sus nombres: cps-story pack show ${pack}`,
  notAsked: (id) => `"${id}" no se pregunta con estas elecciones.`,
  nothingToKeep: 'En estas respuestas no hay palabras que armar.',
  notToday: 'Hoy no, dicen estas respuestas. No conservé nada.',
  notChecked:
    'No encuentro las reglas con las que escucho, así que no revisé nada. Para arreglarlo, instala cps-story otra vez.',
  checkedOnly: 'Armada y revisada. No conservé nada.',
};
