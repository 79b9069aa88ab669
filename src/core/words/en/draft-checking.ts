/** What `draft` says about single answers and about the whole text. The findings bring their own words. */
export const checkingWords = {
  aThought: 'A thought.',
  youWrote: (words: string): string => `You wrote: ${words}`,
  noteKeys: 'Enter to go on. c to change it, q to be quiet about this, n for no more notes.',
  quietNow: 'I will be quiet about this.',
  notesOff: 'No more notes after answers today. They come at the end.',
  careKeys: 'n for numbers, p to pause, k to keep writing, t if this is about the past.',
  pastNoted: 'Thank you for telling me. I will not bring it up again for this story.',
  works: 'What works here:',
  thoughts: (count: number): string =>
    count === 1
      ? 'One thought about this version. You can keep all of it as it is.'
      : `${count} thoughts about this version. You can keep all of it as it is.`,
  oneOf: (number: number, count: number): string => `Thought ${number} of ${count}.`,
  line: (line: number): string => `Line ${line}.`,
  findingKeys: 'c to change it, k to keep it as it is, l for later, s to stop here.',
  keptAsItIs: 'Kept as it is.',
  more: (count: number): string => (count === 1 ? 'There is one more.' : `There are ${count} more.`),
  showMore: 'Show more',
  enoughForNow: 'That is enough for now',
  keysAre: (keys: string): string => `Type one of these: ${keys}`,
} as const;
