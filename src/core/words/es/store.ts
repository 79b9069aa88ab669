import type { Words } from '../words.ts';
import { counted, wordCount } from './amounts.ts';
import { SETTING_NAMES } from './setting-names.ts';
import { deletingWords } from './store-deleting.ts';
import { diffWords } from './store-diff.ts';
import { storeDoctor } from './store-doctor.ts';
import { historyWords } from './store-history.ts';
import { listWords } from './store-list.ts';
import { notingWords } from './store-noting.ts';
import { readMeFirst } from './store-page.ts';
import { storePlace } from './store-place.ts';
import { storeTrouble } from './store-trouble.ts';

const MINUTES: readonly (readonly [minutes: number, one: string, many: string])[] = [
  [365 * 24 * 60, 'año', 'años'],
  [30 * 24 * 60, 'mes', 'meses'],
  [7 * 24 * 60, 'semana', 'semanas'],
  [24 * 60, 'día', 'días'],
  [60, 'hora', 'horas'],
  [1, 'minuto', 'minutos'],
];

const ago = (minutes: number): string => {
  const unit = MINUTES.find(([length]) => minutes >= length);
  if (unit === undefined) return 'hace un momento';
  const [length, one, many] = unit;
  return `hace ${counted(Math.floor(minutes / length), one, many)}`;
};

export const storeWords: Words['store'] = {
  aboutPlace: storePlace,
  trouble: storeTrouble,
  diff: diffWords,
  doctor: storeDoctor,
  list: listWords,
  history: historyWords,
  noting: notingWords,
  deleting: deletingWords,

  page: readMeFirst,
  noTitle: 'Sin título todavía',
  torn: 'Una vez un guardado se cortó a la mitad de una respuesta. Lo que estaba guardado antes está todo aquí.',
  place: (setting) => SETTING_NAMES[setting],
  ago,
  words: wordCount,
  answers: (count) => counted(count, 'respuesta', 'respuestas'),
  versions: (count) => counted(count, 'versión', 'versiones'),

  showHead: (number, setting, when) => `Versión ${number}, ${setting}, conservada ${when}`,
  notIntact: 'Esta versión se cambió desde fuera, o el disco la dañó. Esto es lo que hay ahora.',

  broughtBackNote: (number) => `Otra vez la versión ${number}`,
  broughtBack: (number, old) =>
    `Conservada: versión ${number}. Es otra vez la versión ${old}, palabra por palabra.`,
  othersStay: 'Todas las otras versiones siguen ahí.',
  newestAlready: (number) => `La versión ${number} ya es la más nueva.`,

  kept: (number, title, words) => `Conservada: versión ${number} de ${title}, ${words}.`,
  keptAlready: (number) => `Esta ya es la versión ${number}, palabra por palabra. No conservé nada nuevo.`,
  afterKeeping:
    '  leerla        cps-story show\n  revisarla     cps-story check --story 1\n  dónde está    cps-story where',
  noFile: (path) => `No encontré el archivo ${path}.`,
  aFolder: (path) => `${path} es una carpeta. Di el archivo de ella que quieres conservar.`,
  notText: (path) => `${path} no parece texto.`,
  notTextHint: 'Guárdalo como texto simple (UTF-8) y prueba otra vez.',
  tooLong: (path) => `${path} es demasiado largo para una historia.`,
  empty: (path) => `${path} todavía no tiene palabras, así que no hay nada que conservar.`,
  unknownSetting: (typed) => `No conozco el lugar "${typed}".`,
  settingChoices: (settings) => `Puede ser ${settings.join(', ')}.`,

  where: {
    stories: 'Tus historias',
    settings: 'Tus ajustes',
    addedPacks: 'Paquetes que agregaste',
    shippedPacks: 'Paquetes que vinieron',
    half: 'Archivos a medio escribir',
    line: (what, path) => `${what}: ${path}`,
    notYet: 'Ahí todavía no hay nada. Se hace cuando guardas por primera vez.',
  },
};
