/** What `draft` says about single answers and about the whole text. The findings bring their own words. */
export const checkingWords = {
  aThought: 'A thought.',
  youWrote: (words: string): string => `You wrote: ${words}`,
  alsoWrote: (words: string): string => `In the same sentence you wrote: ${words}`,
  noRules: [
    'I cannot find the rules I listen with, so I will say nothing about your words today.',
    'All else works, and your words are kept. To mend it, install cps-story again. /support shows people you can reach.',
  ] as readonly string[],
  notChecked: 'I could not check it. You can keep it as it is, and check it another day.',
  noteKeys: 'c to look at it again, k to keep it as it is, Enter for not now.',
  /** Said once, at the second note: the first should not come with a way to be rid of it. */
  noteStop: 'If these thoughts are in your way, type n. Then they wait for the end.',
  noteHelp:
    'q: no more thoughts like this one today. n: no more thoughts after answers today. To have none from now on: cps-story settings coaching-notes off',
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
  findingKeys: {
    answer: 'c to open that answer, k to keep it as it is, Enter for later.',
    text: 'c to open the text, k to keep it as it is, Enter for later.',
    answers: 'c to go to your answers, k to keep it as it is, Enter for later.',
  },
  findingHelp:
    's: stop here. What you leave for later is there when you check again. What you keep comes back only if you change those words.',
  whyKept: 'A word on why, for yourself? Enter alone for none.',
  keptAsItIs: 'Kept as it is.',
  allLookedAt: 'That is all I wanted to point at. The text is yours.',
  keptOnly: 'What you kept stays as it is. Nothing else asks for a second look.',
  more: (count: number): string => (count === 1 ? 'There is one more.' : `There are ${count} more.`),
  showMore: 'Show more',
  enoughForNow: 'That is enough for now',
  keysAre: (keys: string): string => `I know these letters here: ${keys}. Or press Enter to go on.`,
} as const;
