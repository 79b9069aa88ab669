/** What the tool says to people: packs. */
export const packWords = {
} as const;
