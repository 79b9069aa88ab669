/** What the tool says to people: store. */
export const storeWords = {
} as const;
