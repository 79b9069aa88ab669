/** A word or a mark, and whether a space stands before it. */
export type Word = { readonly text: string; readonly spaced: boolean };

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words and marks of a sentence; joined again with their spaces they give the sentence back. */
export const splitWords = (sentence: string): readonly Word[] => {
  const words: Word[] = [];
  let spaced = false;
  for (const { segment } of segmenter.segment(sentence)) {
    if (segment.trim() === '') {
      spaced = true;
      continue;
    }
    words.push({ text: segment, spaced });
    spaced = false;
  }
  return words;
};

export const joinWords = (words: readonly Word[]): string =>
  words.map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text)).join('');
