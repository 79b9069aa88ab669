/** As many whole sentences from the beginning as fit into `most` letters; the first one always. */
export const firstSentences = (text: string, most: number): string => {
  let taken = '';
  for (const sentence of text.match(/[^.?!]+(?:[.?!]+|$)/g) ?? []) {
    if (taken !== '' && (taken + sentence).trim().length > most) break;
    taken += sentence;
  }
  return taken.trim();
};
