/** What the tool says to people: terminal. */
export const terminalWords = {
} as const;
