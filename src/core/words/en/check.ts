import type { Level } from '../../check/report.ts';
import type { Setting } from '../../setting.ts';
import { asTyped } from '../../typed-path.ts';
import { amountAloud } from './amounts.ts';
import { SETTING_NAMES } from './setting-names.ts';

const EXCUSES: { readonly [why: string]: string } = {
  quoted: 'someone else’s words',
  reported: 'someone else’s words, or your own from back then',
  'past-belief': 'something you believed back then',
  negated: 'something you say is not so',
  question: 'a real question',
  conditional: 'an “if”',
  'generic-you': 'a “you” that means yourself',
  'own-experience': 'told as your own experience',
  hedged: 'an offer',
  'own-label': 'your own word for yourself',
  'polite phrase': 'a polite phrase',
  statement: 'not a request',
};

const aloud = (minutes: number): string =>
  minutes < 0.35 ? 'less than half a minute aloud' : `${amountAloud(minutes * 60)} aloud`;

const words = (count: number): string => (count === 1 ? '1 word' : `${count} words`);

/** Line numbers that are named; more are no help to a person. */
const MOST_LINES = 10;

const together = (lines: readonly number[]): string => {
  if (lines.length === 1) return `line ${lines[0]}`;
  if (lines.length > MOST_LINES) return `lines ${lines.slice(0, MOST_LINES).join(', ')} and more`;
  return `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
};

/** What the tool says to people: check. */
export const checkWords = {
  standardInput: 'What you sent in',
  facts: (count: number, minutes: number, setting: Setting): string =>
    `${words(count)}, ${aloud(minutes)}. Read as a piece ${SETTING_NAMES[setting]}.`,
  nothing:
    'Nothing here asks for a second look. That is no stamp of approval: there is much that a program cannot hear.',
  noWords: 'There are no words in it yet.',
  noRules: (language: string): string =>
    `${
      language === 'und'
        ? 'This does not read like English, and English is all I have rules for. So I could not look at it.'
        : `I have no rules for this language (${language}) yet. So I could not look at it.`
    } If you or somebody is in danger now, cps-story support shows who can help.`,
  restCanWait: 'The other thoughts about this text can wait.',
  whole: 'The whole piece.',
  line: (line: number): string => `Line ${line}.`,
  quoted: (quote: string): string => `“${quote}”`,
  weight: {
    pause: 'Please look at this one before you share it.',
    look: 'Worth a second look.',
    consider: 'Take it or leave it.',
  } as { readonly [level in Level]: string },
  ruleName: (rule: string): string => `(${rule})`,
  alsoThere: (quote: string, message: string): string => `In the same sentence, “${quote}”: ${message}`,
  alike: (lines: readonly number[]): string =>
    `There ${lines.length === 1 ? 'is 1 more' : `are ${lines.length} more`} like it, in ${together([...new Set(lines)])}.`,
  more: (count: number): string =>
    `There ${count === 1 ? 'is 1 more thought' : `are ${count} more thoughts`}. To see all:`,
  moreCommand: (flags: string, name: string): string => `cps-story check --all ${flags}${asTyped(name)}`,
  kept: (line: number, quote: string, rule: string, why: string): string =>
    `Line ${line}. Kept as you wished: ${quote ? `“${quote}” ` : ''}(${rule})${why ? `. Your reason: ${why}` : ''}`,
  nothingExcused: 'Nothing was passed over.',
  excused: (line: number, quote: string, rule: string, why: string): string =>
    `Line ${line}. Passed over: “${quote}” (${rule})${EXCUSES[why] ? `, because it is ${EXCUSES[why]}.` : `. The pack says: ${why}`}`,
  filesRead: (files: number, withFindings: number): string =>
    `${files} texts read. ${withFindings === 0 ? 'None asks for a second look.' : `${withFindings} of them ${withFindings === 1 ? 'has' : 'have'} something to look at.`}`,
  oddHead: (
    path: string,
    key: string,
    typed: string,
    near: string | null,
    known: readonly string[],
  ): string =>
    `${path} says "${key}: ${typed}", and I do not know that. ${near === null ? `It can be ${known.join(', ')}.` : `Close to it: ${near}`}`,
  head: {
    key: (path: string, line: number, typed: string, near: string): string =>
      `${path}, line ${line}: I do not know "${typed}", so I did not use what it says. Close to it: ${near}.`,
    list: (path: string, line: number, key: string): string =>
      `${path}, line ${line}: I read ${key} from one line only. Put it all there, with commas between.`,
    open: (path: string): string =>
      `${path} begins with --- and no second --- ends that part. So I read it as story, and used nothing it says.`,
    line: (path: string, line: number): string =>
      `${path}, line ${line}: I cannot read this line at the head of the text. So I read that part as story, and used nothing it says.`,
  },
  keeps: {
    unread: (path: string, line: number): string =>
      `${path}, line ${line}: I do not see which rule this keep is for. Write it so: <!-- cps-story keep directive: my reason -->`,
    unknown: (path: string, line: number, typed: string, near: string | null): string =>
      `${path}, line ${line}: this keep names a rule, and I do not know ${typed}. ${near === null ? 'To see all rules: cps-story rules' : `Close to it: ${near}.`}`,
    unused: (path: string, line: number, rule: string): string =>
      `${path}, line ${line}: I heard nothing that this keep (${rule}) is for. Is it next to the words you mean?`,
    noReason: (path: string, line: number, rule: string): string =>
      `${path}, line ${line}: this keep has no reason with it. You can add why: keep ${rule}: my reason`,
  },
  ownPage: 'That is a page you wrote for yourself. It is not a story to tell, so I do not check it.',
  ownPageHint: 'To read it: cps-story show',
  nothingGiven: 'Which text should I read? Name a file, a folder, or - for what you send in.',
  nothingGivenHint: 'For example: cps-story check my-story.md',
  problems: {
    noName: 'One of the names is empty. Is a variable in your script not set?',
    missing: (path: string): string => `I found no file or folder called ${path}.`,
    empty: (path: string): string => `There is no text in ${path}: I look for .md, .markdown and .txt files.`,
    noMatch: (path: string): string => `No file fits ${path}.`,
    denied: (path: string): string => `I may not read ${path}.`,
    unreadable: (path: string): string => `I could not read ${path}.`,
    binary: (path: string): string => `${path} is not a text file. Save it as plain text or Markdown first.`,
    encoding: (path: string, offset: number): string =>
      `${path} is not saved as UTF-8: the byte at place ${offset} makes no sense. Save it as UTF-8 first.`,
  },
} as const;
