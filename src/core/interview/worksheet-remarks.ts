import { promptLimit, shownPrompts } from '../packs/assemble.ts';
import type { Condition, Pack, Prompt, WordLimit } from '../packs/pack.ts';
import { clean } from '../text/clean.ts';
import { oneLine } from '../text/one-line.ts';
import type { Words } from '../words/words.ts';
import type { Answers } from './answer.ts';
import { isClosing } from './asked-prompts.ts';

export type SheetWords = {
  readonly worksheet: Words['draft']['worksheet'];
  readonly asking: Words['draft']['asking'];
};

/** One sentence of ours, or of the pack, in a worksheet. `asks`: the prompt whose question it is; `choice`: the choice that it names. */
export type Remark = { readonly text: string; readonly asks?: string; readonly choice?: string };

/** Remarks that flow on in one paragraph. */
export type RemarkParagraph = readonly Remark[];

/** The questions of a worksheet. How a sitting ends is asked in the sitting, not on paper. */
export const sheetPrompts = (pack: Pack): readonly Prompt[] =>
  pack.prompts.filter((prompt) => !isClosing(prompt));

/**
 * The words of a pack as they may stand in a remark: one line, nothing that drives a terminal, and no square brackets, so that no
 * pack can write a line that is read as the head of another question.
 */
export const asRemark = (text: string): string =>
  oneLine(clean(text)).replaceAll('[', '(').replaceAll(']', ')');

const remark = (text: string): Remark => ({ text: asRemark(text) });
const flowing = (texts: readonly string[]): RemarkParagraph =>
  texts.filter((text) => text !== '').map(remark);

/** A numbered choice, as it stands under its question and as an answer. */
export const choiceLine = ({ choices }: Prompt, at: number): string =>
  `${at + 1}. ${asRemark(choices[at]?.words ?? '')}`;

/** What stands below the line with the question: help, how to answer, the choices. */
export const remarksBelow = (
  prompt: Prompt,
  pack: Pack,
  answers: Answers,
  words: SheetWords,
): readonly RemarkParagraph[] => [
  ...prompt.help.split('\n').map((line) => flowing([line])),
  flowing([
    prompt.kind === 'private' || prompt.kind === 'list' || prompt.kind === 'date'
      ? words.worksheet.onlyForYou
      : '',
    howLong(prompt, promptLimit(prompt, answers, pack), words),
    prompt.optional ? words.worksheet.optional : '',
    whenMeant(prompt, pack, words),
    prompt.choices.length > 0 ? words.worksheet.chooseOne : '',
  ]),
  ...prompt.choices.map(({ id }, at) => [{ text: choiceLine(prompt, at), choice: id }]),
  flowing([prompt === firstStory(pack) ? words.asking.scars : '']),
];

/** What stands below the answer. */
export const remarksBehind = (prompt: Prompt, words: SheetWords): RemarkParagraph =>
  flowing([prompt.tender ? words.asking.lookUp : '']);

/** The same prompt that a sitting says it at: the first for the story that is asked of everybody. */
const firstStory = (pack: Pack): Prompt | undefined =>
  shownPrompts(pack, new Map()).find(({ kind }) => kind === 'story');

const howLong = (prompt: Prompt, limit: number | null, { worksheet }: SheetWords): string => {
  if (prompt.choices.length > 0) return '';
  if (prompt.kind === 'list') return worksheet.onePerLine;
  if (limit !== null) return worksheet.room(limit);
  return prompt.lines === 'one' ? worksheet.oneLine : '';
};

const whenMeant = ({ showIf }: Prompt, pack: Pack, { worksheet }: SheetWords): string => {
  if (showIf === null) return '';
  const parts = showIf.conditions.map((condition) => conditionInWords(condition, pack, worksheet));
  // What a story may name is hard to read for somebody who wrote of something else.
  if (parts.includes(null)) return worksheet.someStories;
  return worksheet.onlyIf(
    parts.filter((part) => part !== null),
    showIf.match === 'all',
  );
};

const conditionInWords = (
  condition: Condition,
  { prompts }: Pack,
  worksheet: SheetWords['worksheet'],
): string | null => {
  if (condition.kind === 'story-names') return null;
  const prompt = prompts.find(({ id }) => id === condition.prompt);
  if (condition.kind === 'answered') return worksheet.whenAnswered(prompt?.question ?? '');
  return worksheet.whenChosen(prompt?.choices.find(({ id }) => id === condition.choice)?.words ?? '');
};

/** Everything that may stand in the remarks of a worksheet of this pack, whenever it was written. */
export const everyRemark = (pack: Pack, words: SheetWords): readonly Remark[] => {
  const { worksheet } = words;
  const {
    how,
    remarks,
    private: onlyMine,
    whenDone,
    readIt,
    again,
    guard,
    leftOut,
    people,
    marks,
    end,
    found,
  } = worksheet;
  const ours = [how, remarks, onlyMine, whenDone, readIt, again, guard, leftOut, people, marks, end, found];
  const ofPrompts = sheetPrompts(pack).flatMap((prompt) => [
    { ...remark(prompt.question), asks: prompt.id },
    ...remarksBelow(prompt, pack, new Map(), words).flat(),
    ...remarksBehind(prompt, words),
    ...amountsOf(prompt.limit).map((amount) => remark(worksheet.room(amount))),
  ]);
  return [remark(pack.title), ...ours.map(remark), ...ofPrompts].filter(({ text }) => text !== '');
};

const amountsOf = (limit: WordLimit | null): readonly number[] =>
  limit === null ? [] : typeof limit === 'number' ? [limit] : Object.values(limit);
