import { STANCE } from '../../stance/stance-bits.ts';
import { type StanceTable, stanceAt, wordSet } from '../../stance/stance-table.ts';
import { classAt, wordAt } from '../../text/token-table.ts';
import { ES } from './lexicon.ts';

/** Orders that are polite, turn the talk, or belong to the room. Source: domain.md S8, in the words people use in Spanish. */
const POLITE: readonly RegExp[] = [
  /^(cuida|cuide|cuiden|cuidá) (te|se)\b/,
  /^(toma|tome|tomá|tomen) (te|se) (tu|su|el|todo|un) /,
  /^(pasa|pase|pasen|pasá|entra|entre|adelante|ven|venga|veni|vení|acerca)( (le|te|se))?( |$)/,
  /^(sienta|siente|sienten|senta) (te|se)\b/,
  /^(avisa|avise|cuenta|cuente|conta|di|diga|deci|dime|explica|explique|corrige|corrija|disculpa|disculpe|perdona|perdone|deja|deje|dejá|dejen|ayuda|ayude|espera|espere|permite|permita|llama|llame|busca|busque|escribe|escriba|manda|mande|pregunta|pregunte|para|pare|frena|regala|regale|recuerda|recuerde|haz|haga|pasa|pase) (me|nos)\b/,
  /^(mira|mire|miren|oye|oiga|fija|fije|imagina|imagine|figura|supon)( (te|se))?( |,|$)/,
  /^(cuenta|cuente|conta) conmigo/,
  /^(recuerda|recuerde|acuerda|acuerde)( (te|se))? (que|de que) (aqui|yo|estoy|puedes|no tienes|siempre puedes|hay)/,
  /^(siga|sigue|segui|continua|continúe) (por favor|contando|hablando|,|\.|tú|te escucho)/,
  /^(agarra|agarre|sirve|sirva|servi|prueba|pruebe|pon|ponga|cuelga|cuelgue)( (te|se|le))? ((un|una|el|la|tu|su|un poco de) )?(silla|cafe|cafecito|asiento|agua|azucar|abrigo|chamarra|taza|galleta|galletas|sueter|comodo|comoda)/,
  /^(que|qué) /,
  /^vaya (usted )?con dios/,
];
const ROOM = wordSet(
  'silla sillas asiento puerta abrigo chamarra cafe cafecito agua taza formulario forma hoja pluma zapatos baño luz ventana',
);
const NEAR = 8;

/**
 * Why a command is none, in the words of the stances, or '': a polite phrase; what a host says; a choice left to the listener; a statement that
 * is written like one ("Deja su casa cada mañana").
 */
export const notACommand = (table: StanceTable, from: number): string => {
  const words = Array.from({ length: NEAR }, (_, on) => wordAt(table, from + on));
  const text = words.join(' ');
  if (POLITE.some((phrase) => phrase.test(text))) return 'polite phrase';
  if (words.slice(0, 6).some((word) => ROOM.has(word))) return 'polite phrase';
  if (stanceAt(table, from) & STANCE.hedged) return 'hedged';
  return isOwn(table, from) ? 'statement' : '';
};

/** "mi", "me" or a form of "yo" in the same clause, and no "tú". */
const isOwn = (table: StanceTable, from: number): boolean => {
  const { to } = table.sentences[table.sentenceOf[from] ?? 0] ?? { to: from };
  for (let at = from + 1; at < to; at++) {
    const word = wordAt(table, at);
    if (/^[,;:.!?…—¶]$/.test(word) || /^(tú|te|tu|tus|ti|contigo|vos|usted)$/.test(word)) return false;
    if (/^(mi|mis|yo|mí)$/.test(word) || classAt(table, at) & ES.yo) return true;
  }
  return false;
};
