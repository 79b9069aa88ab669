/** What `draft` says about single answers and about the whole text. The findings bring their own words. */
export const checkingWords = {
  aThought: 'A thought.',
  youWrote: (words: string): string => `You wrote: ${words}`,
  noRules: [
    'I cannot find the rules I listen with, so I will say nothing about your words today.',
    'All else works, and your words are kept. To mend it, install cps-story again. /support shows people you can reach.',
  ] as readonly string[],
  notChecked: 'I could not check it. You can keep it as it is, and check it another day.',
  noteKeys:
    'Enter leaves it as it is. c to change it, q to hear no more like this, n to hear no more thoughts today.',
  quietNow: 'I will be quiet about this.',
  notesOff: 'No more thoughts after answers today. They can wait for the end.',
  careKeys: 'k or Enter to keep writing, p to pause, n for the numbers again, t if this is about the past.',
  pastNoted: 'Thank you for telling me. I will not bring it up again for this story.',
  works: 'What works here:',
  thoughts: (count: number): string =>
    count === 1
      ? 'One thought about this version. You can keep all of it as it is.'
      : `${count} thoughts about this version. You can keep all of it as it is.`,
  oneOf: (number: number, count: number): string => `Thought ${number} of ${count}.`,
  line: (line: number): string => `Line ${line}.`,
  findingKeys: 'c to change it, k to keep it as it is, l or Enter to leave it for later, s to stop here.',
  keptAsItIs: 'Kept as it is.',
  more: (count: number): string => (count === 1 ? 'There is one more.' : `There are ${count} more.`),
  showMore: 'Show more',
  enoughForNow: 'That is enough for now',
  keysAre: (keys: string): string => `I know these letters here: ${keys}. Or press Enter to go on.`,
} as const;
