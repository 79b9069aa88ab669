/** What the tool says to people: check. */
export const checkWords = {
} as const;
