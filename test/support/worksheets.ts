import type { Answers } from '../../src/core/interview/answer.ts';
import { type FittedSheet, fitWorksheet } from '../../src/core/interview/fit-worksheet.ts';
import { readSheet, type Sheet } from '../../src/core/interview/worksheet-lines.ts';
import { type SheetToWrite, worksheetText } from '../../src/core/interview/worksheet-text.ts';
import type { Pack } from '../../src/core/packs/pack.ts';
import { parseStoryId } from '../../src/core/store/ids.ts';
import { english } from '../../src/core/words/words.ts';

const words = { ...english.draft, numbers: english.terminal.numbers };

const story = parseStoryId('s-00000001');
if (story === null) throw new Error('the story of the tests has no id');

/** A worksheet of a pack, as it is written for `my-turn.txt`. */
export const writtenSheet = (pack: Pack, given: Partial<SheetToWrite> = {}): string =>
  worksheetText(
    {
      pack,
      story,
      setting: null,
      minutes: null,
      title: null,
      answers: new Map(),
      withPrivate: false,
      file: 'my-turn.txt',
      ...given,
    },
    words,
  );

export const fitted = (text: string, pack: Pack, before: Answers = new Map()): FittedSheet & Sheet => {
  const sheet = readSheet(text);
  return { ...sheet, ...fitWorksheet(sheet, pack, before, words) };
};

/** The same worksheet with words under some of its questions, two lines below the last remark, as a teller writes them. */
export const filledIn = (
  sheet: string,
  ...answers: readonly (readonly [prompt: string, words: string])[]
): string => {
  const said = new Map(answers);
  const left = new Set(said.keys());
  const parts = sheet.split(/^(?=%% \[[a-z0-9-]+\] )/m).map((part) => {
    const id = /^%% \[([a-z0-9-]+)\] /.exec(part)?.[1] ?? '';
    if (!left.delete(id)) return part;
    return part.replace(/^((?:%%.*\n)+)\n*/, (head) => `${head.trimEnd()}\n\n${said.get(id)}\n\n`);
  });
  if (left.size > 0) throw new Error(`the worksheet has no ${[...left].join(', ')}`);
  return parts.join('');
};
