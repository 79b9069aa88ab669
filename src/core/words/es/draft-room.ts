import type { Setting } from '../../setting.ts';
import type { Words } from '../words.ts';
import { wordCount } from './amounts.ts';

const LISTENERS: { readonly [setting in Setting]: string } = {
  'one-to-one': 'a quien te escucha',
  group: 'a las personas del grupo',
  public: 'a las personas de la sala',
  written: 'a quien la lee',
};

export const roomWords: Words['draft']['room'] = {
  whichMatters: (setting) => `¿Qué momento le importa más ${LISTENERS[setting]}?`,
  nothingIsCut: 'No quito nada. Lo que hoy no cabe se puede contar otro día.',
  moment: (begins, words) => `${begins} (${wordCount(words)})`,
  openOther: 'Ese se queda. ¿Abro el más largo de los otros?',
  openNext: 'Todavía hay más de lo que cabe. ¿Abro la parte más larga fuera de tu momento?',
  openLongest: '¿Abro la parte más larga?',
  open: 'Abrirla, y ver qué puede esperar',
  keepAll: 'Dejar todo como está',
  allStays: 'Todo se queda como está.',
  notNow: 'Ahora no',
};
