import { describe, expect, it } from 'vitest';
import { littlePack } from '../../support/little-pack.ts';
import { filledIn, fitted, writtenSheet } from '../../support/worksheets.ts';

const SHEET = writtenSheet(littlePack);
const said = (text: string, given: Parameters<typeof fitted>[2] = new Map()) => {
  const { answers } = fitted(text, littlePack, given);
  return answers.map((answer) => [answer.prompt.id, answer.text]);
};
const messages = (text: string): readonly string[] =>
  fitted(text, littlePack).problems.map(({ message }) => message);

describe('a choice', () => {
  it.each([
    '2',
    '2.',
    '(2)',
    ' 2 ',
    '#2',
    'two',
    'trust',
    'Trust',
    'TRUST.',
    '2. Trust',
    '2 trust',
    '2. Trsut',
    'tru',
    '- 2',
    'x 2',
    '[x] 2. Trust',
    '2. Trust x',
    'x %% 2. Trust',
    '“Trust”',
    '-> 2',
  ])('may be written as %s', (typed) => {
    expect(said(filledIn(SHEET, ['purpose', typed]))).toEqual([['purpose', 'trust']]);
  });

  it.each([
    ['with a cross', '%% 2. Trust', '%% 2. Trust x'],
    ['with a cross in front', '%% 2. Trust', '%% x 2. Trust'],
    ['with a box', '%% 2. Trust', '%% [x] 2. Trust'],
    ['with an arrow', '%% 2. Trust', '%% 2. Trust <--'],
    ['by taking its sign away', '%% 2. Trust', '2. Trust'],
    ['by taking its sign away and those below', '%% 2. Trust\n', '%% 2. Trust\n\n2'],
  ])('may be marked %s', (_how, from, to) => {
    const text = SHEET.replace(from, to);
    expect(said(text)).toEqual([['purpose', 'trust']]);
    expect(fitted(text, littlePack)).toMatchObject({ problems: [], found: '' });
  });

  it('that is none is kept, left open, and told with what it is close to', () => {
    const text = filledIn(SHEET, ['purpose', 'hoep']);
    expect(said(text)).toEqual([]);
    expect(fitted(text, littlePack).found).toBe('hoep');
    expect(messages(text)).toEqual([expect.stringContaining('Close to it: Hope.')]);
    expect(messages(filledIn(SHEET, ['purpose', 'peace']))[0]).toContain('They are: 1. Hope; 2. Trust.');
    expect(said(filledIn(SHEET, ['purpose', '3']))).toEqual([]);
  });

  it('is left open when two are made, and its words beside it are kept when one is', () => {
    expect(messages(filledIn(SHEET, ['purpose', '1\n2']))).toEqual([
      expect.stringContaining('More than one'),
    ]);
    const text = filledIn(SHEET, ['purpose', '1\nbecause of Lou']);
    expect(said(text)).toEqual([['purpose', 'hope']]);
    expect(fitted(text, littlePack).found).toBe('because of Lou');
  });
});
