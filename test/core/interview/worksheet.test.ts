import { describe, expect, it } from 'vitest';
import { isWorksheet } from '../../../src/core/interview/worksheet-lines.ts';
import { littlePack } from '../../support/little-pack.ts';
import { filledIn, fitted, writtenSheet } from '../../support/worksheets.ts';

const SHEET = writtenSheet(littlePack);
const said = (text: string, given: Parameters<typeof fitted>[2] = new Map()) => {
  const { answers } = fitted(text, littlePack, given);
  return answers.map((answer) => [answer.prompt.id, answer.text]);
};
const messages = (text: string): readonly string[] =>
  fitted(text, littlePack).problems.map(({ message }) => message);

/** Every paragraph on one line, as an editor makes it. */
const filledAnew = (sheet: string): string => sheet.replace(/(?<=[^\n])\n%% (?!\[[a-z-]+\])/g, ' ');

describe('a worksheet as it comes back', () => {
  it('finds each question by its id, in any order', () => {
    const parts = filledIn(SHEET, ['then', 'I sat there.'], ['now', 'I have a key.']).split(
      /^(?=%% \[[a-z]+\])/m,
    );
    expect(said(parts.toReversed().join('\n'))).toEqual([
      ['then', 'I sat there.'],
      ['now', 'I have a key.'],
    ]);
  });

  it.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text: string) => `\ufeff${text}`],
    ['round quotes', (text: string) => text.replace('"Hope"', '“Hope”')],
    ['long dashes', (text: string) => text.replaceAll('--', '–')],
    ['remarks filled anew', filledAnew],
    [
      'narrow remarks',
      (text: string) => text.replace(/^%% .{30,}$/gm, (line) => line.replace(/ (\S+) (\S+)$/, '\n%% $1 $2')),
    ],
    [
      'remarks that an editor broke without the sign',
      (text: string) =>
        text
          .replace('stay\n%% steady. If', 'stay steady. If')
          .replace('and type it again. I take up', 'and type it again.\nI take up'),
    ],
    ['spaces at the end of lines', (text: string) => text.replaceAll('\n', '  \n')],
    ['another name of the file', (text: string) => text.replace('my-turn.txt', '"my own turn.txt"')],
  ])('is the same with %s', (_what, change) => {
    const text = change(filledIn(SHEET, ['then', 'I sat there.\n\nTill four.']));
    expect(text).not.toBe(SHEET);
    expect(fitted(text, littlePack)).toMatchObject({
      answers: [{ text: 'I sat there.\n\nTill four.' }],
      found: '',
      problems: [],
      remarks: [],
    });
  });

  it('takes the signs of Markdown as words', () => {
    expect(said(filledIn(SHEET, ['then', '# Then\n- one\n> two']))).toEqual([
      ['then', '# Then\n- one\n> two'],
    ]);
  });

  it('keeps words above the first question, and says so', () => {
    const text = `My mother said:\n${SHEET}`;
    expect(fitted(text, littlePack)).toMatchObject({
      found: 'My mother said:',
      loose: 'My mother said:',
      answers: [],
    });
    expect(messages(text)).toEqual([expect.stringMatching(/^Line 1: These words stand above/)]);
  });

  it('keeps the words under an id that is misspelt, and names the one that was meant', () => {
    const text = filledIn(SHEET, ['then', 'I sat there.']).replace('[then]', '[thenn]');
    const line = text.split('\n').findIndex((one) => one.includes('[thenn]')) + 1;
    expect(fitted(text, littlePack).found).toBe('[thenn]\nI sat there.');
    expect(messages(text)).toEqual([
      `"thenn" on line ${line} is not a question of this pack. I kept the text; it may belong to "then".`,
    ]);
  });

  it('knows by the question which id was meant when the letters do not tell', () => {
    expect(messages(SHEET.replace('[now]', '[nwo-x]'))).toEqual([expect.stringContaining('belong to "now"')]);
  });

  it('never repeats what stands in brackets and is near nothing: it may be a line of the story', () => {
    const text = `${SHEET}%% [Lou said so]\nand left`;
    expect(messages(text).join()).not.toContain('Lou');
    expect(fitted(text, littlePack).found).toContain('Lou said so');
  });

  it('keeps a line of the teller that begins with %%, out of the story', () => {
    const text = filledIn(SHEET, ['then', 'I sat there.\n%% ask Lou\nTill four.']);
    const line = text.split('\n').indexOf('%% ask Lou') + 1;
    expect(fitted(text, littlePack)).toMatchObject({
      answers: [{ text: 'I sat there.\nTill four.' }],
      found: 'ask Lou',
      remarks: [line],
      problems: [],
    });
  });

  it('keeps words that were written at the end of a remark, and one word that is also one of ours', () => {
    const behind = SHEET.replace(
      '%% There is room for about 10 words.',
      '%% There is room for about 10 words. The bus.',
    );
    expect(fitted(behind, littlePack).found).toBe('The bus.');
    expect(fitted(`${SHEET}%% story\n`, littlePack).found).toBe('story');
  });

  it('puts a question together that stands there twice, and says so', () => {
    const text = `${filledIn(SHEET, ['then', 'One.'])}\n%% [then] Where were you then?\n\nTwo.\n`;
    expect(said(text)).toEqual([['then', 'One.\n\nTwo.']]);
    expect(messages(text)).toEqual([expect.stringContaining('more than once')]);
  });

  it('leaves a question out with /skip, and keeps words that stand with it', () => {
    const text = filledIn(SHEET, ['then', '/skip'], ['now', 'A key.\n/skip']);
    expect(fitted(text, littlePack).answers).toMatchObject([{ kind: 'skipped' }, { kind: 'skipped' }]);
    expect(fitted(text, littlePack).found).toBe('A key.');
  });

  it('keeps an answer to a question that is not asked with that choice, and says so', () => {
    const text = filledIn(SHEET, ['purpose', '2'], ['wobble', 'In June.']);
    expect(said(text)).toEqual([
      ['purpose', 'trust'],
      ['wobble', 'In June.'],
    ]);
    expect(messages(text)).toEqual([expect.stringContaining('not asked with your other answers')]);
  });

  it('is told from answers for programs by what stands in it', () => {
    expect(isWorksheet(SHEET)).toBe(true);
    expect(isWorksheet('{\n"answers": {}}')).toBe(false);
    expect(isWorksheet('Just a story.')).toBe(false);
  });
});
