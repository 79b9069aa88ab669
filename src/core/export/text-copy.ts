import { wrap } from '../text/wrap.ts';
import { CARD_WIDTH } from './card-look.ts';
import type { Copy, CopyWords } from './story-copy.ts';

/** The words and nothing else; private answers that were asked for stand below, under a line of their own. */
export const textCopy = ({ text, beside, look }: Copy, says: CopyWords): string => {
  const words = text.replace(/^\n+|\n+$/g, '');
  const story = `${look === 'card' ? wrap(words, CARD_WIDTH) : words}\n`;
  if (beside.length === 0) return story;
  const answers = beside.map((one) => `${one.asked}\n${one.text}\n`);
  return `${story}\n\n${says.besideHeading}\n${'-'.repeat(says.besideHeading.length)}\n\n${answers.join('\n')}`;
};
