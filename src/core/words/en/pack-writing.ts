import type { HandoutWords } from '../../packs/writing/handout.ts';
import type { PackRemarks } from '../../packs/writing/written-pack.ts';
import type { Setting } from '../../setting.ts';
import { asTyped } from '../../typed-path.ts';

const questions = (count: number): string => (count === 1 ? 'One question' : `${count} questions`);

/** What stands in a new pack.yaml beside the keys, for those who change it. */
const REMARKS: PackRemarks = {
  top: 'This file says what your pack is called, and in which order it asks.\nLines that begin with # are remarks. You can take them out.',
  id: 'Your own name, a dot, and the name of the pack. Small letters, digits, hyphens.',
  version: 'Raise this each time you hand the pack out: 1.0.1, 1.1.0, 2.0.0.',
  setting: 'Where it is told: one-to-one, group, public or written. The check goes by it.',
  makes: 'A story; or page: a page of the answers; or notes, only for oneself.',
  limits: 'A good length and the end of it. You can also say "2 minutes".',
  sections: 'The parts of the story, as they are told. Each part is one paragraph.',
  order: 'The names (id) of the questions, as they are asked.',
};

const WHERE: { readonly [setting in Setting]: string } = {
  'one-to-one': 'To one person',
  group: 'In a group',
  public: 'In a public talk',
  written: 'On a page that people read',
};

/** A page about a pack, for the people of a class. */
const HANDOUT: HandoutWords & { readonly endings: string; readonly asWebPage: string } = {
  howTo: 'How to begin',
  whoMadeIt: 'Who made it',
  questions: 'What it asks',
  sameInClass:
    'The fingerprint is the same on each computer of the class. See it with: cps-story pack show, and the name.',
  onlyForYou: 'only for you',
  commands: (id, file) => [`cps-story pack add ${file}`, `cps-story draft --pack ${id}`],
  madeBy: (authors) => `Made by ${authors.join(', ')}.`,
  signedBy: (signer) => `Signed with the key ${signer}`,
  fingerprint: (hash) => `Fingerprint: ${hash}`,
  harmless: 'It is plain text. It cannot run programs, use the internet, or read your stories.',
  endings: 'End the name with .html or .pdf.',
  asWebPage: 'A web page can: end the name with .html.',
};

/** What the tool says to people who write a pack. */
export const packWritingWords = {
  remarks: REMARKS as PackRemarks,

  // Asking about a new pack
  titleAsk: 'What is your pack called?',
  titleHelp: 'People see this name in a list. You can change it later.',
  authorAsk: 'Who makes it?',
  authorHelp: 'Your name, or the name of your group.',
  settingAsk: 'Where will the stories be told?',
  settings: WHERE as typeof WHERE,
  needed: 'Type a few words for it, so that it has a name.',
  sayTitle: 'Give the pack a name: --title "Our first story"',
  sayAuthor: 'Say who makes it: --author "Riverbend Peer Training"',
  noKeyboard: 'Nobody is here to ask.',
  plainFromPipe: 'To read answers from a pipe, a line each: --plain',
  leftNothing: 'Nothing was written.',

  // Writing it down
  there: (folder: string): string => `There is something called "${folder}" already. I wrote nothing.`,
  thereHint: 'Give another name for the folder at the end of the command.',
  notWritten: (folder: string): string => `I could not write the folder "${folder}".`,
  notWrittenHint: 'Is there room, and may you write there? Try another folder.',
  written: (folder: string, count: number): string =>
    `Written: ${folder}, with ${questions(count).toLowerCase()}.`,
  next: (folder: string, id: string): readonly string[] => [
    `Open the files in ${asTyped(`${folder}/prompts`)} and write your own words. Then:`,
    `  cps-story pack validate ${asTyped(folder)}`,
    `  cps-story pack preview ${asTyped(folder)}`,
    `  cps-story pack add ${asTyped(folder)}`,
    `  cps-story draft --pack ${id}`,
  ],

  // From a document
  noQuestions: (file: string): string => `I found no questions in ${file}.`,
  noQuestionsHint: 'Put each question on a line of its own, with a number in front or a "?" at its end.',
  tooMany: (file: string, count: number, most: number): string =>
    `${file} has ${count} questions, and a pack holds ${most} at most.`,
  tooManyHint: 'Split it into two documents.',
  found: (count: number, forStory: number, onlyMine: number, choices: number): string => {
    const kinds = [
      `${forStory} for the story`,
      ...(onlyMine > 0 ? [`${onlyMine} only for the teller`] : []),
      ...(choices > 0 ? [`${choices} with choices`] : []),
    ];
    return `${questions(count)} found: ${kinds.join(', ')}.`;
  },
  lookOver:
    'Look them over: what was no question stands as help below one. Words above the first question are in README.md.',
  askNothing:
    'No question asks how people are today, or what stays with them. The packs that come with cps-story have such questions: arrive and keep.',
  fromDocSummary: (count: number): string => `${questions(count)} for a story.`,
  longQuestion: (id: string): string =>
    `The question "${id}" is long. It was cut at a sentence; the rest is its help.`,
  otherTable: (file: string): string => `I could not find a column of questions in ${file}.`,
  noTable: (file: string, line: number): string =>
    `I could not read the table in ${file}, from line ${line} on.`,
  noTableHint: 'A quotation mark may be open there. Save the table as CSV from your spreadsheet.',
  otherTableHint: 'Call one column "question", and others "help", "kind", "choices", "why" or "example".',

  handout: HANDOUT as typeof HANDOUT,

  // A try without saving
  tryOut: 'This is a try. Nothing you type here is saved.',
  takenStory: (words: number): string =>
    `Taken in for this try. ${words === 1 ? '1 word' : `${words} words`}.`,
  taken: 'Taken in for this try.',
  noEditor: 'In a try there is no editor. Write here.',
  tryOver: 'That was the try. Nothing was saved.',
  notSaved: 'Kept for this try only. Nothing is saved.',
} as const;
