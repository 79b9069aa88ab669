import type { StorySigns } from '../language.ts';
import { countSyllables } from './syllables.ts';

/** Open a question that "sí" or "no" answers. */
const OPENS_CLOSED =
  /^(es|son|eres|esta|está|estan|estas|estás|hay|tienes|tenes|tiene|puedes|podes|puede|quieres|queres|quiere|crees|cree|sabes|te|le|les|os|vas|va|has|ha|ves|se|lo|la|me|sientes|sentis|entiendes|entendes|entiende|verdad|puedo|ya|no)$/;
const LEADING_TAG = /(^| )(no|verdad|cierto|si|sí|ok|vale|sabes|entiendes|ves|eh|va) \?$/;
const LINKS = /^(y|e|pero|entonces|pues|bueno|ahora|,|ay|ah|oye|¿|¡)$/;
const OPEN = /^(qué|que|como|cual|cuales|quien|quienes|donde|cuando|cuanto)$/;
/** "¿Te gustaría contarme?" opens, though "no" would answer it. */
const INVITES =
  /^(te (gustaria|nace|animas|animarias|late|provoca)|le gustaria|quieres contarme|quiere contarme|hay algo)\b/;

/** By how much a page is above or below the end of primary school: INFLESZ calls 65 and more easy for six years of school, 55 for ten. */
const EASY = 65;
const EASY_YEARS = 6;
const POINTS_A_YEAR = 2.5;

export const storySigns: StorySigns = {
  turnsBack: (word) =>
    /^(tú|tu|tus|te|ti|contigo|tuyo|tuya|vos|usted|ustedes|nos|nosotros|nosotras|nuestro|nuestra|os|vosotros)$/.test(
      word,
    ),
  isClosed: (words) => {
    const text = words.filter((word) => !/^[¿¡]$/.test(word)).join(' ');
    if (LEADING_TAG.test(text)) return true;
    const rest = words.slice(words.findIndex((word) => !LINKS.test(word)));
    if (INVITES.test(rest.join(' '))) return false;
    return (
      OPENS_CLOSED.test(rest[0] ?? '') &&
      !rest.some((word) => OPEN.test(word) && word !== 'que') &&
      !rest.includes('algo')
    );
  },
  asksOpenly: (word) => OPEN.test(word),
  isOfOneself: (words) => words.some((word) => /^(yo|me|mi|mis|mí|conmigo|nos)$/.test(word)),
  ownWay:
    /\b(para mí|para mi|a mí me|a mi me|en mi caso|a mi manera|mi camino|mi modo|tu camino|tu manera|el tuyo|cada quien|otros caminos)\b/,
  setback:
    /\b(todavia me cuesta|todavia cuesta|recaí|recai|volví a caer|volvi a caer|tropecé|tropece|dias malos|dias dificiles|no todos los dias|hay dias|empecé de nuevo|empece de nuevo|empezar de nuevo)\b/,
  /**
   * Perspicuity of Szigriszt Pazos (1993), 206.835 - 62.3 syllables a word - words a sentence, with the INFLESZ scale (Barrio-Cantalejo and
   * others, 2008), turned into years of school.
   */
  readingGrade: (words, sentences) => {
    if (words.length === 0 || sentences === 0) return 0;
    const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
    const perspicuity = 206.835 - (62.3 * syllables) / words.length - words.length / sentences;
    return EASY_YEARS + (EASY - perspicuity) / POINTS_A_YEAR;
  },
};
