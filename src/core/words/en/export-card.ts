/** What the tool says to people: a card that is written to a file. */
export const exportCardWords = {
  limitStays:
    'Your sentence for when they ask for more is only for you, so it is not on the card. To put it on: --with-private',
  limitGoes: 'Your sentence for when they ask for more is on the card.',
  noLimit: 'This story has no sentence for when they ask for more.',
  pages: (pages: number): string => `The card takes ${pages} pages. A shorter story makes a shorter card.`,
} as const;
