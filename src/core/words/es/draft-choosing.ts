import type { Listener } from '../../packs/suggest-pack.ts';
import type { Words } from '../words.ts';

/** Minutes as they stand in a list of packs. */
const span = (least: number | null, most: number): string => {
  if (least !== null && least < most) return `de ${least} a ${most} minutos`;
  return most === 1 ? 'hasta un minuto' : `hasta ${most} minutos`;
};

const minutes = (count: number): string => (count === 1 ? 'un minuto' : `${count} minutos`);

const listeners: { readonly [listener in Listener]: string } = {
  'one-to-one': 'Una persona',
  group: 'Un grupo con el que me siento',
  public: 'Una sala llena, desde el frente',
  written: 'Personas que la leen',
  page: 'Nadie todavía. Primero quiero pensarlo',
  notes: 'Alguien ya la oyó, y quiero mirar atrás',
};

const reasons: { readonly [listener in Listener]: string } = {
  'one-to-one': 'Está hecho para una persona',
  group: 'Está hecho para un grupo',
  public: 'Está hecho para hablar en público',
  written: 'Está hecho para quien lee',
  page: 'Es un tiempo para pensar, solo para ti',
  notes: 'Es una mirada atrás, solo para ti',
};

const LANGUAGES: { readonly [code: string]: string } = { en: 'inglés', es: 'español' };

export const choosingWords: Words['draft']['choosing'] = {
  whoIsItFor: '¿Para quién es esta vez?',
  pack: (title, length) =>
    `${/[.?]$/.test(title) ? title : `${title}.`} ${length.charAt(0).toUpperCase()}${length.slice(1)}.`,
  otherLanguage: (title, code) => `${title.replace(/\.$/, '')} (en ${LANGUAGES[code] ?? code})`,
  noStory: 'sin historia al final',
  morePacks: (count: number): string =>
    count === 1
      ? 'Uno más, para algunas personas.'
      : `${count} más, para algunos grupos: familias, jóvenes y otros.`,
  whichOfThese: '¿Cuál de estos?',
  backToList: 'Volver a la lista.',
  helpMe: 'Ayúdame a elegir.',
  whoHears: '¿Quién la va a escuchar?',
  listener: (listener) => listeners[listener],
  howLong: '¿Cuánto tiempo tienes?',
  times: [
    { id: 'moment', words: 'Menos de un minuto', minutes: 0.7 },
    { id: 'short', words: 'Unos dos minutos', minutes: 2 },
    { id: 'turn', words: 'De tres a cinco minutos', minutes: 5 },
    { id: 'talk', words: 'Unos diez minutos', minutes: 10 },
    { id: 'open', words: 'Todavía no sé', minutes: null },
  ],
  suggestion: (title, listener, length) =>
    `Yo tomaría "${title}". ${reasons[listener]}${length === '' ? '' : `: ${length}`}.`,
  doesItFit: '¿Te sirve?',
  takeIt: 'Sí, tomar ese',
  seeAll: 'No, mostrarme todos otra vez',
  howManyMinutes: '¿Cuántos minutos vas a tener?',
  minutes: (count) => (count === 1 ? 'Un minuto' : `${count} minutos`),
  doNotKnow: 'Todavía no sé',
  noPackFits: 'Ningún paquete cumple con todo eso.',
  noPackFitsHint: 'Para ver los paquetes: cps-story pack list',
  minutesDoNotFit: (least, most, asked) =>
    `Este paquete está hecho para ${span(least, most)}. Pediste ${asked}.`,
  minutesFit: (asked, packs) =>
    packs.length === 0
      ? 'Para ver los paquetes: cps-story pack list'
      : `Hechos para ${minutes(asked)}: ${packs.map(({ id, least, most }) => `${id} (${span(least, most)})`).join(', ')}.`,
  cameAlong: (answers) =>
    answers === 1
      ? 'Vino una de tus respuestas. Lo que era solo para ti sigue siendo solo para ti.'
      : `Vinieron ${answers} de tus respuestas. Lo que era solo para ti sigue siendo solo para ti.`,
  tooLong: (answers) =>
    answers === 1
      ? 'Una es más larga que el espacio de aquí. Espera en su pregunta, para que la acortes.'
      : `${answers} son más largas que el espacio de aquí. Esperan en sus preguntas, para que las acortes.`,
  stillOpen: (questions) =>
    questions === 1 ? 'Queda una pregunta abierta.' : `Quedan ${questions} preguntas abiertas.`,
  nothingCameAlong:
    'Ninguna de esas respuestas corresponde a una pregunta de aquí, así que pregunto cada una.',
  otherStays: 'La historia de donde vienen queda como está.',
  textByHand: 'Cambiaste ese texto a mano. Tus respuestas vienen, y el texto cambiado no.',
  noAnswers: 'Esa historia no tiene respuestas que traer: su texto se guardó de un archivo.',
  noAnswersHint: 'Para empezar sin ella: cps-story draft --new',
};
