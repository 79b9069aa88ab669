import type { Pack, Prompt } from '../packs/pack.ts';
import type { Setting } from '../setting.ts';
import type { StoryId } from '../store/version.ts';
import { withoutControls } from '../text/clean.ts';
import { oneLine } from '../text/one-line.ts';
import { wrap } from '../text/wrap.ts';
import type { AnswerRecord, Answers } from './answer.ts';
import {
  asRemark,
  choiceLine,
  type RemarkParagraph,
  remarksBehind,
  remarksBelow,
  type SheetWords,
  sheetPrompts,
} from './worksheet-remarks.ts';

/** Widest line of ours. */
const WIDEST = 76;
const SIGN = '%%';

/** The part of a worksheet for words that found no question. No prompt can have this id. */
export const FOUND = '~found';

export type SheetToWrite = {
  readonly pack: Pack;
  /** The worksheet is born with it, so that a second reading finds the story of the first. */
  readonly story: StoryId;
  readonly setting: Setting | null;
  readonly minutes: number | null;
  readonly title: string | null;
  readonly answers: Answers;
  /** Also the answers that are only for the teller. */
  readonly withPrivate: boolean;
  /** The file as it is typed in a command. */
  readonly file: string;
};

/**
 * The questions of a pack as a text to write in: remarks on lines that begin with `%%`, an answer below each. What it says is read
 * back by `readWorksheet`.
 */
export const worksheetText = (sheet: SheetToWrite, words: SheetWords): string => {
  const parts = sheetPrompts(sheet.pack).map((prompt) => partOf(prompt, sheet, words));
  const found = sheet.withPrivate ? (sheet.answers.get(FOUND)?.text ?? '') : '';
  const last = found === '' ? [] : [under(FOUND, words.worksheet.found, [], found, [])];
  const end = [paragraph(words.worksheet.end), paragraph(words.worksheet.people)].join('\n');
  return `${[headOf(sheet, words), ...parts, ...last, end].join('\n\n')}\n`;
};

/** Answers that are left out of a worksheet unless they were asked for by name. */
export const isOnlyForTeller = ({ makes }: Pack, { kind, text }: AnswerRecord): boolean =>
  text !== '' && (kind === 'private' || kind === 'list' || (kind === 'choice' && makes !== 'story'));

const headOf = (sheet: SheetToWrite, { worksheet }: SheetWords): string => {
  const { pack, story, setting, minutes, title, answers, withPrivate } = sheet;
  const leavesOut = !withPrivate && [...answers.values()].some((record) => isOnlyForTeller(pack, record));
  const facts = [
    `[pack:${pack.id}@${pack.version}]`,
    `[story:${story}]`,
    ...(setting === null ? [] : [`[setting:${setting}]`]),
    ...(minutes === null ? [] : [`[minutes:${minutes}]`]),
    ...(title === null ? [] : [`[title: ${oneLine(withoutControls(title))}]`]),
  ];
  return [
    paragraph(asRemark(pack.title)),
    paragraph(worksheet.how),
    paragraph(`${worksheet.remarks} ${worksheet.private}`),
    paragraph(worksheet.whenDone),
    // Never wrapped: it is there to be copied.
    `${SIGN} ${worksheet.readIt} ${sheet.file}`,
    paragraph(worksheet.again),
    paragraph([worksheet.guard, ...(leavesOut ? [worksheet.leftOut] : [])].join(' ')),
    paragraph(worksheet.people),
    '',
    paragraph(worksheet.marks),
    ...facts.map((fact) => `${SIGN} ${fact}`),
  ].join('\n');
};

const partOf = (prompt: Prompt, sheet: SheetToWrite, words: SheetWords): string => {
  const below = remarksBelow(prompt, sheet.pack, sheet.answers, words);
  return under(prompt.id, prompt.question, below, answerIn(prompt, sheet), [remarksBehind(prompt, words)]);
};

const under = (
  id: string,
  question: string,
  below: readonly RemarkParagraph[],
  answer: string,
  behind: readonly RemarkParagraph[],
): string => {
  const after = paragraphs(behind);
  return [
    paragraph(`[${id}] ${asRemark(question)}`),
    ...[paragraphs(below)].filter((text) => text !== ''),
    '',
    ...(answer === '' ? [] : [answer]),
    ...(after === '' ? [] : ['', after]),
  ].join('\n');
};

const paragraph = (text: string): string => wrap(text, WIDEST, `${SIGN} `);

const paragraphs = (all: readonly RemarkParagraph[]): string =>
  all
    .map((remarks) => remarks.map(({ text }) => text).join(' '))
    .filter((text) => text !== '')
    .map(paragraph)
    .join('\n');

/** The answer that stands there, as it is read back; `/private` also where the words themselves are left out. */
const answerIn = (prompt: Prompt, { pack, answers, withPrivate }: SheetToWrite): string => {
  const record = answers.get(prompt.id);
  // "Not today" was said of another day.
  if (record === undefined || (prompt.stopsOn !== null && record.text === prompt.stopsOn)) return '';
  if (record.kind === 'skipped') return '/skip';
  const turned = prompt.kind === 'story' && record.kind === 'private' ? ['/private'] : [];
  if (!withPrivate && isOnlyForTeller(pack, record)) return turned.join('\n');
  const at = prompt.choices.findIndex(({ id }) => id === record.text);
  return [...turned, ...(at >= 0 ? [choiceLine(prompt, at)] : [escaped(record.text)])].join('\n');
};

/** A line of the teller's own that looks like one of ours gets a stroke in front, which `unescaped` takes away. */
const LIKE_OURS = /^(\s*)(\\*(?:%%|[/:](?:skip|private)\.?\s*$))/i;
const STROKED = /^(\s*)\\(\\*(?:%%|[/:](?:skip|private)\.?\s*$))/i;

const escaped = (text: string): string =>
  withoutControls(text)
    .split('\n')
    .map((line) => line.replace(LIKE_OURS, '$1\\$2'))
    .join('\n');

export const unescaped = (line: string): string => line.replace(STROKED, '$1$2');
