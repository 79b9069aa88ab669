import type { Words } from '../words.ts';
import { wordCount } from './amounts.ts';

export const brokeOffWords: Words['draft']['editing']['brokeOff'] = {
  question: (now, before) =>
    `Tu editor dejó un texto de ${wordCount(now)}. El de antes tenía ${wordCount(before)}. ¿Con cuál te quedas?`,
  take: 'El texto del editor',
  leave: 'El texto de antes',
};
