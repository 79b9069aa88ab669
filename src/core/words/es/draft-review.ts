import type { Words } from '../words.ts';
import { amountAloud, wordCount } from './amounts.ts';

export const reviewWords: Words['draft']['review'] = {
  title: 'Tus respuestas',
  total: (words, seconds) =>
    words === 0
      ? 'Todavía no hay palabras para la historia.'
      : `${wordCount(words)}, ${amountAloud(seconds)} en voz alta.`,
  written: (number, words, question) => `${number}. Escrita, ${wordCount(words)}. ${question}`,
  roomFor: (limit) => `En esta parte caben unas ${limit}.`,
  changing: 'El cambio que empezaste espera ahí.',
  onlyForYou: (number, question) => `${number}. Solo para ti. ${question}`,
  chosen: (number, question) => `${number}. Elegida. ${question}`,
  half: (number, words, question) => `${number}. A medias, ${wordCount(words)}. ${question}`,
  skipped: (number, question) => `${number}. Fuera. ${question}`,
  open: (number, question) => `${number}. Abierta. ${question}`,
  privateCount: (answers) =>
    answers === 1
      ? 'Solo para ti: 1 respuesta, fuera de la historia.'
      : `Solo para ti: ${answers} respuestas, fuera de la historia.`,
  keys: (open, more, others) =>
    [
      'Escribe un número para cambiar una, r para leer',
      ...(open ? ['g para seguir con lo que está abierto'] : []),
      ...(more ? ['m para más'] : []),
      ...(others ? ['o para las que son solo para ti'] : []),
      'a para armarla, p para hacer una pausa.',
    ].join(', '),
  noSuchNumber: 'No veo eso en la lista. Escribe uno de sus números, o una de las letras de abajo.',
  together: 'Aquí está, con tus palabras. No agregué nada.',
  togetherWithJoiners:
    'Aquí está, con tus palabras. Solo agregué lo que está entre [corchetes]. Puedes quitarlo.',
  byHand: 'Aquí está, como la cambiaste.',
  page: 'Aquí está tu página, con tus propias palabras. Es solo para ti.',
  begins: 'Empieza la historia.',
  ends: 'Termina la historia.',
  pageBegins: 'Empieza la página.',
  pageEnds: 'Termina la página.',
  nothing: 'Todavía no hay nada que armar. Primero escribe una respuesta.',
  fits: (words, seconds, limit) =>
    words <= limit
      ? `${wordCount(words)}, ${amountAloud(seconds)} en voz alta. Caben ${limit}.`
      : `${wordCount(words)}, ${amountAloud(seconds)} en voz alta. Caben unas ${limit}, así que una parte puede esperar otro día.`,
  questionsBeside:
    'Aquí está como se va a contar. A la izquierda lo que se preguntó, a la derecha tus palabras.',
  questionsBefore: 'Aquí está como se va a contar, con la pregunta antes de cada parte.',
  headingBeside: (number, question) => `${number}. ${question}`,
  headingBefore: (number, question) => `Pregunta ${number}. ${question}`,
  handStands:
    'El texto está como lo cambiaste a mano. Tus respuestas se guardan a su lado, y no entran solas.',
  notInYet: 'Cambiaste todo el texto a mano, así que estas palabras todavía no están en él. ¿Y ahora?',
  byEditor: 'Las pongo yo, en mi editor',
  leaveText: 'Dejar el texto como está',
  newWords: 'Estas palabras son nuevas. Copia lo que quieras al texto de abajo.',
  handStays: 'El texto que cambiaste a mano también se queda aquí. Puedes traerlo de vuelta.',
  bringBack: 'Traer de vuelta el texto que cambié a mano',
  whatNext: '¿Qué sigue?',
  check: 'Revisarla',
  change: 'Cambiar una respuesta',
  changeWhole: 'Cambiar todo el texto en mi editor',
  joinersOut: 'Quitar lo que está entre [corchetes]',
  reorder: 'Cambiar el orden',
  fromAnswers: 'Armarla otra vez con mis respuestas',
  keep: 'Conservar esta versión',
  keepPage: 'Conservar esta página',
  pause: 'Pausa',
  orderNow: 'Estas partes pueden cambiar de lugar:',
  orderAsk: 'Escribe sus números en el orden que quieras, como 2 1 3. Solo Enter deja el orden.',
  orderUnclear: 'Necesito cada número una vez.',
  orderChanged: 'El orden cambió.',
};
