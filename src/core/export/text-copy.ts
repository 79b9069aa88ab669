import type { Copy, CopyWords } from './story-copy.ts';

/** The words and nothing else; private answers that were asked for stand below, under a line of their own. */
export const textCopy = ({ text, beside }: Copy, says: CopyWords): string => {
  const story = `${text.replace(/^\n+|\n+$/g, '')}\n`;
  if (beside.length === 0) return story;
  const answers = beside.map((one) => `${one.asked}\n${one.text}\n`);
  return `${story}\n\n${says.besideHeading}\n${'-'.repeat(says.besideHeading.length)}\n\n${answers.join('\n')}`;
};
