/** What the tool says to people: help. */
export const helpWords = {
} as const;
