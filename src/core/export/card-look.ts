/** Letters on a line of text: a card fits a phone, a braille line and a slip of paper. */
export const CARD_WIDTH = 40;

/** Points, largest first: what is read standing, at arm's length, and the least that is still large type. */
export const CARD_SIZES: readonly number[] = [26, 24, 22, 20, 18, 16, 14];

/** Points, on A4: the white around a card, and the room inside. */
export const CARD_MARGIN = 48;
const ROOM = { across: 595 - 2 * CARD_MARGIN, down: 842 - 2 * CARD_MARGIN };

/** Of the size of the letters: how wide one is, how far apart lines are, and the white below a paragraph. A little more than most fonts take. */
const LETTER = 0.55;
const LINE = 1.35;
const GAP = 0.8;

/** The largest letters with which a card is likely to fit one page, for a program that sets the page by itself. */
export const cardSize = (paragraphs: readonly (readonly string[])[]): number => {
  const fits = (size: number): boolean => {
    const letters = ROOM.across / (LETTER * size);
    const lines = paragraphs.flat().reduce((sum, line) => sum + Math.ceil((line.length + 1) / letters), 0);
    return size * (lines * LINE + paragraphs.length * GAP) <= ROOM.down;
  };
  return CARD_SIZES.find(fits) ?? CARD_SIZES.at(-1) ?? 14;
};
