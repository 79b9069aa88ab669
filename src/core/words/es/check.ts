import { asTyped } from '../../typed-path.ts';
import type { Words } from '../words.ts';
import { amountAloud, wordCount } from './amounts.ts';
import { SETTING_NAMES } from './setting-names.ts';

const EXCUSES: { readonly [why: string]: string } = {
  quoted: 'son palabras de otra persona',
  reported: 'son palabras de otra persona, o tuyas de entonces',
  'past-belief': 'es algo que creías entonces',
  negated: 'es algo que dices que no es así',
  question: 'es una pregunta de verdad',
  conditional: 'hay un "si"',
  'generic-you': 'es un "tú" que habla de ti',
  'own-experience': 'lo cuentas como tu propia experiencia',
  hedged: 'es un ofrecimiento',
  'own-label': 'es tu propia palabra para ti',
  'polite phrase': 'es una fórmula de cortesía',
  statement: 'no es un pedido',
};

const aloud = (minutes: number): string =>
  minutes < 0.35 ? 'menos de medio minuto en voz alta' : `${amountAloud(minutes * 60)} en voz alta`;

/** Line numbers that are named; more are no help to a person. */
const MOST_LINES = 10;

const together = (lines: readonly number[]): string => {
  if (lines.length === 1) return `la línea ${lines[0]}`;
  if (lines.length > MOST_LINES) return `las líneas ${lines.slice(0, MOST_LINES).join(', ')} y más`;
  return `las líneas ${lines.slice(0, -1).join(', ')} y ${lines.at(-1)}`;
};

export const checkWords: Words['check'] = {
  standardInput: 'Lo que enviaste',
  facts: (count, minutes, setting) =>
    `${wordCount(count)}, ${aloud(minutes)}. Leído como una pieza ${SETTING_NAMES[setting]}.`,
  nothing:
    'Nada aquí pide una segunda mirada. Eso no es un sello de aprobación: hay mucho que un programa no puede oír.',
  noWords: 'Todavía no hay palabras.',
  noRules: (language) =>
    `${
      language === 'und'
        ? 'No reconozco el idioma de este texto, así que no pude mirarlo.'
        : `Todavía no tengo reglas para este idioma (${language}), así que no pude mirarlo.`
    } Si tú o alguien está en peligro ahora, cps-story support muestra quién puede ayudar.`,
  restCanWait: 'Lo demás sobre este texto puede esperar.',
  whole: 'Toda la pieza.',
  line: (line) => `Línea ${line}.`,
  quoted: (quote) => `"${quote}"`,
  weight: {
    pause: 'Por favor mira esto antes de compartirlo.',
    look: 'Vale una segunda mirada.',
    consider: 'Tómalo o déjalo.',
  },
  ruleName: (rule) => `(${rule})`,
  alsoThere: (quote, message) => `En la misma frase, "${quote}": ${message}`,
  alike: (lines) => `Hay ${lines.length} más como esta, en ${together([...new Set(lines)])}.`,
  more: (count) => `Hay ${count === 1 ? '1 idea más' : `${count} ideas más`}. Para ver todo:`,
  moreCommand: (flags, name) => `cps-story check --all ${flags}${asTyped(name)}`,
  kept: (line, quote, rule, why) =>
    `Línea ${line}. Se queda como quisiste: ${quote ? `"${quote}" ` : ''}(${rule})${why ? `. Tu razón: ${why}` : ''}`,
  nothingExcused: 'No pasé nada por alto.',
  excused: (line, quote, rule, why) =>
    `Línea ${line}. La dejé pasar: "${quote}" (${rule})${EXCUSES[why] ? `, porque ${EXCUSES[why]}.` : `. El paquete dice: ${why}`}`,
  filesRead: (files, withFindings) =>
    `${files} textos leídos. ${withFindings === 0 ? 'Ninguno pide una segunda mirada.' : `${withFindings} ${withFindings === 1 ? 'tiene' : 'tienen'} algo que mirar.`}`,
  oddHead: (path, key, typed, near, known) =>
    `${path} dice "${key}: ${typed}", y no lo conozco. ${near === null ? `Puede ser ${known.join(', ')}.` : `Se parece a: ${near}`}`,
  head: {
    key: (path, line, typed, near) =>
      `${path}, línea ${line}: no conozco "${typed}", así que no usé lo que dice. Se parece a: ${near}.`,
    list: (path, line, key) =>
      `${path}, línea ${line}: leo ${key} de una sola línea. Ponlo todo ahí, con comas en medio.`,
    open: (path) =>
      `${path} empieza con --- y no hay un segundo --- que cierre esa parte. La leí como historia, y no usé nada de lo que dice.`,
    line: (path, line) =>
      `${path}, línea ${line}: no puedo leer esta línea del comienzo. Leí esa parte como historia, y no usé nada de lo que dice.`,
  },
  keeps: {
    unread: (path, line) =>
      `${path}, línea ${line}: no veo para qué regla es esta marca. Escríbela así: <!-- cps-story keep directive: mi razón -->`,
    unknown: (path, line, typed, near) =>
      `${path}, línea ${line}: esta marca nombra una regla, y no conozco ${typed}. ${near === null ? 'Para ver todas las reglas: cps-story rules' : `Se parece a: ${near}.`}`,
    unused: (path, line, rule) =>
      `${path}, línea ${line}: no oí nada para lo que sirva esta marca (${rule}). ¿Está junto a las palabras que quieres?`,
    noReason: (path, line, rule) =>
      `${path}, línea ${line}: esta marca no trae una razón. Puedes decir por qué: keep ${rule}: mi razón`,
  },
  ownPage: 'Esa página la escribiste para ti. No es una historia para contar, así que no la reviso.',
  ownPageHint: 'Para leerla: cps-story show',
  nothingGiven: '¿Qué texto leo? Di un archivo, una carpeta, o - para lo que envías.',
  nothingGivenHint: 'Por ejemplo: cps-story check mi-historia.md',
  problems: {
    noName: 'Uno de los nombres está vacío. ¿Falta poner una variable en tu script?',
    missing: (path) => `No encontré un archivo ni una carpeta con el nombre ${path}.`,
    empty: (path) => `No hay texto en ${path}: busco archivos .md, .markdown y .txt.`,
    noMatch: (path) => `Ningún archivo corresponde a ${path}.`,
    denied: (path) => `No tengo permiso para leer ${path}.`,
    unreadable: (path) => `No pude leer ${path}.`,
    binary: (path) => `${path} no es un archivo de texto. Primero guárdalo como texto simple o Markdown.`,
    encoding: (path, offset) =>
      `${path} no está guardado como UTF-8: el byte en el lugar ${offset} no tiene sentido. Primero guárdalo como UTF-8.`,
  },
};
