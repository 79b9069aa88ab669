/** What `draft --answers` says: about the file, and about what came of it. */
export const answersWords = {
  unclear: (file: string): string => `I could not use the answers in ${file}. Nothing was kept.`,
  problem: (prompt: string, message: string): string => (prompt === '' ? message : `${prompt}: ${message}`),
  notJson: (line: number): string => `The file stops making sense as JSON at line ${line}.`,
  notAMap: 'The file has to be one JSON object, from { to }.',
  format: (format: string): string => `"format" has to say "${format}".`,
  unknownKey: (key: string, keys: readonly string[]): string =>
    `I do not know "${key}". The file may hold: ${keys.join(', ')}.`,
  wantsText: (key: string): string => `"${key}" has to be text in quotes.`,
  setting: '"setting" has to be one-to-one, group, public or written.',
  minutes: '"minutes" has to be a number from 1 to 120.',
  noAnswers: '"answers" has to hold the answers, each under the name of its question.',
  answerShape: 'An answer is text, a list of texts, or an object with "text", "private" or "skip".',
  noPack: 'The file names no pack. Add "pack", or use --pack.',
  unknownPrompt: (id: string, pack: string, near: readonly string[]): string =>
    near.length > 0
      ? `The pack "${pack}" has no question "${id}". Close to it: ${near.join(', ')}.`
      : `The pack "${pack}" has no question "${id}". To see them: cps-story pack show ${pack}`,
  unknownChoice: (ids: readonly string[]): string =>
    `This is no choice here. The choices: ${ids.join(', ')}.`,
  noneNamed: '--only needs the name of a question, or more of them with commas between.',
  seePrompts: (pack: string): string => `To see the questions and their names: cps-story pack show ${pack}`,
  notAsked: (id: string): string => `"${id}" is not asked with these choices.`,
  nothingToKeep: 'There are no words to put together in these answers.',
  notToday: 'Not today, these answers say. Nothing was kept.',
  notChecked:
    'I cannot find the rules I listen with, so nothing was checked. To mend it, install cps-story again.',
  checkedOnly: 'Put together and checked. Nothing was kept.',
} as const;
