const listed = (lines: readonly number[]): string => {
  const shown = lines.slice(0, 6).join(', ');
  return `${lines.length === 1 ? 'Line' : 'Lines'} ${shown}${lines.length > 6 ? ' and more' : ''}`;
};

const answers = (count: number): string => (count === 1 ? '1 answer' : `${count} answers`);

/** What stands in a worksheet, and what is said when one is written or read. */
export const worksheetWords = {
  /** Lines that begin with this are not part of the story. */
  remark: '%%',

  // In the file: its head and its end
  how: 'Write under each question, in your own words. Nothing has to be filled in. Leave empty what you do not want to answer.',
  remarks: 'Lines that begin with %% are questions and help. They are not part of your story.',
  private: 'To keep an answer for you alone, put /private on a line above it.',
  whenDone: 'When you want to go on, save this file and type:',
  readIt: 'cps-story draft --answers',
  again:
    'You can do that as often as you like. Change what you want here, save, and type it again. I take up what is new.',
  guard: 'Whoever can open this file can read it.',
  leftOut: 'Answers that are only for you stay in your story. They are not in this file.',
  people: 'People to talk with, at any hour: cps-story support',
  marks: 'The lines in brackets tell me what is what. Please leave them as they are.',
  end: 'That was the last one. Save the file, and type the line from the top. There is no hurry.',

  // In the file: at a question
  chooseOne: 'Choose one, and write its number under the list.',
  onlyForYou: 'Only for you. Never in the story.',
  onePerLine: 'Write one on each line.',
  oneLine: 'One line is enough.',
  room: (words: number): string => `There is room for about ${words} words.`,
  optional: 'This one is extra. You may well leave it empty.',
  whenChosen: (choice: string): string => `you chose "${choice}" above`,
  whenAnswered: (question: string): string => `you wrote something under "${question}"`,
  onlyIf: (parts: readonly string[], all: boolean): string =>
    `Only if ${parts.join(all ? ' and ' : ' or ')}.`,
  someStories: 'Only some stories need this one. Leave it empty if yours does not.',
  found: 'Words from a worksheet that stood under no question. They are not in the story.',

  // When a worksheet is written
  usualName: (pack: string, number: number): string =>
    `worksheet-${pack}${number === 1 ? '' : `-${number}`}.txt`,
  written: (file: string): string => `The questions are in ${file}, in this folder.`,
  writtenTo: (file: string): string => `The questions are in ${file}.`,
  open: 'Open it in any program that writes plain text. Take all the time you like.',
  thenType: (file: string): string => `When you want to go on: cps-story draft --answers ${file}`,
  privateLeftOut: (count: number): string =>
    `${answers(count)} only for you ${count === 1 ? 'stays' : 'stay'} in your story, not in this file. To have ${count === 1 ? 'it' : 'them'} there too, add --with-private.`,
  privateIn: 'It holds answers that are only for you. Take good care of it, and delete it when you are done.',
  whichPack: 'I need to know which questions to write.',
  whichPackHint: (packs: readonly string[]): string =>
    `For example: cps-story draft --pack ${packs[0] ?? 'group'} --worksheet. There are: ${packs.join(', ')}.`,
  oneThing: '--worksheet writes questions, and --answers reads them. Use one at a time.',
  noFreeName: 'There are many worksheets here already.',
  noFreeNameHint: 'Give a name of your own behind --worksheet.',
  fileThereHint: 'Give another name behind --worksheet.',
  withWorksheet: '--with-private goes with --worksheet and a story.',
  withWorksheetHint: 'For example: cps-story draft 2 --worksheet --with-private',

  // When a worksheet is read: as a person reads it
  read: (file: string, count: number): string =>
    count === 0
      ? `I read ${file}. Nothing in it has changed since the last time.`
      : `I read ${file}. ${answers(count)} ${count === 1 ? 'is' : 'are'} new.`,
  saved: 'Saved.',
  untouched: (file: string): string => `Nothing is written in ${file} yet.`,
  untouchedHint: 'That is fine. Write under any question, save the file, and try again. There is no hurry.',
  waiting: (count: number): string =>
    count === 1
      ? '1 answer was changed here and in the file. The one here stays. The one from the file waits at its question.'
      : `${count} answers were changed here and in the file. Those here stay. Those from the file wait at their questions.`,
  older: (count: number): string =>
    count === 1
      ? '1 answer in the file is older than the one in your story. I left the newer one.'
      : `${count} answers in the file are older than those in your story. I left the newer ones.`,
  stand: (count: number): string =>
    count === 1
      ? '1 question is empty in the file and has an answer in your story. That answer stays.'
      : `${count} questions are empty in the file and have answers in your story. Those stay.`,
  someWait: 'Some of it I could not place. Nothing is lost:',
  beside: 'Words that stood under no question wait at the next one you open. There, /undo takes them away.',
  remarksKept: (lines: readonly number[]): string =>
    `${listed(lines)} ${lines.length === 1 ? 'begins' : 'begin'} with %%, so the words there are not in the story. I kept them for you.`,
  readAsWindows:
    'That file was not saved as UTF-8. I read it as Windows text. Please check letters that have accents.',
  notToday: 'Not today, you wrote. That is a good answer.',
  notTodaySaved: 'Your words are saved. To go on another day: cps-story draft',
  notTodayFile: 'When another day comes, change that line in the file and type the same again.',
  answersSaved: 'Your answers are saved. There are no words for the story in them yet.',

  // When a worksheet is read: what could not be placed
  /** A sentence that names its line already stays as it is. */
  atLine: (line: number, message: string): string =>
    message.includes(` on line ${line} `) ? message : `Line ${line}: ${message}`,
  above: 'These words stand above the first question. I kept them, only for you.',
  misspelt: (id: string, line: number, near: string): string =>
    `"${id}" on line ${line} is not a question of this pack. I kept the text; it may belong to "${near}".`,
  unknown: 'The brackets here name no question of this pack. I kept the text, only for you.',
  notAChoice: (choices: readonly string[], near: string | null): string =>
    `This is not one of the choices, so I left it open. ${near === null ? `They are: ${choices.join('; ')}.` : `Close to it: ${near}.`} I kept what you wrote.`,
  severalChoices: 'More than one is chosen here, so I left it open. I kept what you wrote.',
  besideChoice: 'I took your choice. The other words here I kept, only for you.',
  nearPrivate: (typed: string): string =>
    `"${typed}" looks like /private, so I kept this answer only for you. To put it into the story, open it in draft and type /private.`,
  besideSkip: 'You left this one out with /skip. I kept the words, only for you.',
  twice: 'This question stands in the file more than once. I put the words together.',
  notAsked: 'This one is not asked with your other answers. I kept it, and it is not in the story.',
  noStory: (file: string): string =>
    `The file no longer says which story it is for, so I began a new one. To put it with another: cps-story draft 2 --answers ${file}`,
  wordProcessor: (file: string): string => `${file} is the file of a word processor, so I cannot read it.`,
  wordProcessorHint: 'Save it as plain text (.txt) there, and try again. It stays as it is.',
  noQuestions: (file: string): string => `I find no questions in ${file}.`,
  noQuestionsHint:
    'A worksheet has its questions on lines that begin with %%. To get one: cps-story draft --pack group --worksheet. To keep a story you wrote on your own: cps-story keep',
  noPack: 'The file no longer says which questions these are. I left it as it is.',
  noPackHint: (file: string): string => `Name them: cps-story draft --pack group --answers ${file}`,
} as const;
