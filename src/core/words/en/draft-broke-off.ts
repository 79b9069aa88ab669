const words = (count: number): string => `${count} ${count === 1 ? 'word' : 'words'}`;

/** What `draft` asks about the whole text after an editor that closed with a problem. */
export const brokeOffWords = {
  question: (now: number, before: number): string =>
    `Your editor left a text of ${words(now)}. Before it was ${words(before)}. Which one shall it be?`,
  take: 'The text from the editor',
  leave: 'The text from before',
} as const;
