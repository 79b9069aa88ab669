/** What the tool says to people: settings. */
export const settingsWords = {
} as const;
