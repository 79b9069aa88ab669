/** What the tool says while long work goes on. */
export const progressWords = {
  ofFiles: (done: number, all: number): string => `${done} of ${all} files.`,
} as const;
