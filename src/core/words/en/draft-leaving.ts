/** What `draft` says at the end of a sitting. */
export const leavingWords = {
  how: 'How are you leaving?',
  steady: 'Steady',
  stirred: 'Stirred',
  company: 'I would like some company',
  goodForYou: 'Who or what is good for you now?',
  enterAlone: 'Enter alone goes on. /support shows people you can reach.',
  peopleNow: 'Here are people you can reach now:',
  thanks: 'Thank you for the work you did here.',
  kept: (number: number, words: number): string =>
    `Kept: version ${number}, ${words === 1 ? '1 word' : `${words} words`}.`,
  stillKept: (number: number, words: number): string =>
    `Nothing new to keep. Version ${number} is there, ${words === 1 ? '1 word' : `${words} words`}.`,
  read: 'To read it: cps-story show',
  goOn: 'To go on: cps-story draft',
  goOnWith: (place: number): string => `To go on with it: cps-story draft ${place}`,
  beside: 'What you typed in between is kept too. It is there when you go on.',
  besideUnheld: (text: string): string => `What you typed in between is not kept: ${text}`,
  where: (folder: string): string => `It lies in your own folder: ${folder}`,
  people: 'People to talk with, at any hour: cps-story support',
  paused: 'Saved. Take your time.',
  nothingToSave: 'There was nothing to save yet. You can start any time.',
} as const;
