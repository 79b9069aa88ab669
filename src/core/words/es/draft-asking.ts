import type { Words } from '../words.ts';
import { amountAloud, amountOf, counted, numberInWords, wordCount } from './amounts.ts';

export const askingWords: Words['draft']['asking'] = {
  place: (number, more) => `Pregunta ${number}, y ${more === 1 ? 'una más' : `unas ${more} más`}.`,
  lastPlace: (number) => `Pregunta ${number}, la última.`,
  placeAlone: (number) => `Pregunta ${number}.`,
  onlyForYou: 'Solo para ti. Nunca en la historia.',
  onlyForYouFirst: 'Solo para ti. Nunca en la historia. /olvidar la quita de lo guardado.',
  oneLine: 'Una línea.',
  fewWords: 'Unas pocas palabras.',
  aboutLines: (lines) => (lines === 1 ? 'Más o menos una línea.' : `Unas ${numberInWords(lines)} líneas.`),
  halfAPage: 'Media página, más o menos.',
  aPage: 'Una página, más o menos.',
  pageAndAHalf: 'Una página y media, más o menos.',
  twoPages: 'Unas dos páginas.',
  enterEnds: 'Enter la termina.',
  scars:
    'Elige una parte que haya sanado lo bastante como para mirarla con calma. Si todavía sangra, primero merece cuidado. Hoy se puede contar otra parte.',
  savedStory: (words, seconds) => `Guardado. ${wordCount(words)}, ${amountAloud(seconds)} en voz alta.`,
  soFar: (words, limit, seconds) =>
    limit === null
      ? `Hasta aquí ${wordCount(words)}, ${amountOf(seconds)}.`
      : `Hasta aquí ${words} de unas ${limit} palabras, ${amountOf(seconds)}.`,
  overRoom: (words) =>
    `Hasta aquí ${wordCount(words)}, más de las que caben. Al final es el momento de elegir.`,
  saved: 'Guardado.',
  savedPrivate: 'Guardado, solo para ti.',
  savedList: (items) =>
    items === 0 ? 'Guardado. Nada en la lista.' : `Guardado. ${counted(items, 'cosa', 'cosas')} en la lista.`,
  leftOut: 'Queda fuera. Puedes volver a ella.',
  keptAsItWas: 'Quedó como estaba.',
  notEmptied: 'Ahora no hay palabras aquí, así que tu respuesta queda como estaba. /saltar la deja fuera.',
  halfWaits: 'Quedó como estaba. Lo que escribiste desde entonces está ahí cuando la abras otra vez.',
  lookUp: 'Levanta la vista. Tómate el tiempo que quieras.',
  enterToGoOn: 'Pulsa Enter para seguir.',
  goOnWords: ['ok', 'okay', 'k', 'sí', 'si', 's', 'ya', 'enter', 'siguiente', 'seguir', 'sigue', 'dale'],
  besideNotSaved:
    'Tengo esas palabras aquí, pero aún sin guardar. Esperan en la próxima pregunta que abras, y se guardan ahí.',
  keptBeside: 'Guardé esas palabras. Esperan en la próxima pregunta que abras. Ahí, /deshacer las quita.',
  setAside: (count) =>
    count === 1
      ? 'Una respuesta no va con esta elección. La puse a un lado; elige otra vez y vuelve.'
      : `${count} respuestas no van con esta elección. Las puse a un lado; elige otra vez y vuelven.`,
  broughtBack: (count) =>
    count === 1
      ? 'Volvió una respuesta que estaba a un lado.'
      : `Volvieron ${count} respuestas que estaban a un lado.`,
  firstOne: 'Esta es la primera.',
  noSuchNumber: (count) => `Hay ${count} preguntas. Escribe /ir y un número del 1 al ${count}.`,
  nowOnlyForYou: 'Esta respuesta ahora es solo para ti. /privado otra vez la devuelve.',
  nowForTheStory: 'Esta respuesta es otra vez para la historia.',
  alwaysOnlyForYou: 'Esta ya es solo para ti.',
  nothingTyped: 'Todavía no hay palabras aquí. Escribe algunas, o escribe /saltar.',
  notAChoice: (count) => `Hay ${count} opciones. Escribe un número del 1 al ${count}.`,
  noWhy: 'No hay más que decir sobre esta.',
  noExample: 'No hay un ejemplo para esta.',
  example: 'Un ejemplo, inventado:',
  nothingToRead: 'Todavía no hay nada escrito aquí.',
  notInYet: 'Lo que escribes ahora todavía no está ahí.',
  thoughtsOn: 'Las ideas después de las respuestas están activas. /notas no las apaga por hoy.',
  thoughtsOff: 'Las ideas después de las respuestas están apagadas por hoy. /notas sí las trae de vuelta.',
  thoughtsOffAlways:
    'Las ideas después de las respuestas están apagadas en tus ajustes. Para tenerlas: cps-story settings coaching-notes on',
  nothingToForget: 'No hay nada guardado de esta respuesta.',
  forgetAsk: (words) =>
    words === 0
      ? 'Esto quita del todo lo que hiciste aquí.'
      : `Esto quita del todo ${wordCount(words)}, y también cómo estaban antes.`,
  forgetKept: 'Las versiones que conservaste quedan como están.',
  forgetWhole: 'También el texto que cambiaste entero.',
  forgetHow: 'Para hacerlo, escribe olvidar. Solo Enter deja todo como está.',
  forgetWord: 'olvidar',
  forgotten: 'Ya no está guardada. Puedes escribir otra cosa aquí, o escribir /saltar.',
  notForgotten: 'Todo está como estaba.',
  outOfSight: 'Fuera de la vista. Tus palabras están a salvo. Pulsa Enter para seguir.',
  helpForSmallQuestions:
    'Escribe tu respuesta y pulsa Enter. /pausa para aquí con todo guardado. /apoyo muestra con quién puedes hablar. /ocultar quita las palabras de la vista.',
  halfNotKept: 'La respuesta a medias no se guarda. Así lo pediste.',
};
