/** What the tool says to people: draft. */
export const draftWords = {
} as const;
