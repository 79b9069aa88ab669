import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../src/core/interview/records.ts';
import { width } from '../../../src/core/text/width.ts';
import { NOON } from '../../support/conversation.ts';
import { littlePack } from '../../support/little-pack.ts';
import { filledIn, fitted, writtenSheet } from '../../support/worksheets.ts';

const SHEET = writtenSheet(littlePack);
const said = (text: string, given: Parameters<typeof fitted>[2] = new Map()) => {
  const { answers } = fitted(text, littlePack, given);
  return answers.map((answer) => [answer.prompt.id, answer.text]);
};

describe('a worksheet as it is written', () => {
  it('says for each kind of question how to answer, and whom the answer is for', () => {
    for (const part of [
      '%% [arrive] How are you arriving?\n%% Choose one, and write its number under the list.\n%% 1. Steady\n%% 2. Not today\n\n\n',
      '%% [keep] What stays private today?\n%% Only for you. Never in the story. Write one on each line.\n\n\n',
      '%% There is room for about 10 words.\n',
      '%% This one is extra. You may well leave it empty. Only if you chose "Hope"\n%% above.\n',
      '%% Look up. Take the time you like.\n',
    ])
      expect(SHEET).toContain(part);
    expect(SHEET).not.toContain('[leave]');
  });

  it('has no line of ours wider than 76 letters, and only remarks and empty lines', () => {
    for (const line of SHEET.split('\n')) {
      expect(line).toMatch(/^(%% .*)?$/);
      expect(width(line)).toBeLessThanOrEqual(76);
    }
  });

  it('says nothing when it comes back untouched', () => {
    expect(fitted(SHEET, littlePack)).toMatchObject({ answers: [], found: '', remarks: [], problems: [] });
  });

  it('remembers what was asked for', () => {
    const given = { setting: 'group', minutes: 3, title: 'The [old] stop' } as const;
    expect(fitted(writtenSheet(littlePack, given), littlePack).facts).toEqual({
      pack: 'little@1.0.0',
      story: 's-00000001',
      ...given,
    });
  });

  it('leaves "not today" of another day open', () => {
    const arrive = littlePack.prompts.find(({ id }) => id === 'arrive');
    if (arrive === undefined) throw new Error('the little pack has changed');
    const answers = new Map([['arrive', recordOf(arrive, 'choice', 'not-today', NOON)]]);
    expect(writtenSheet(littlePack, { answers })).toBe(SHEET);
  });

  it('leaves out what is only for the teller, and keeps it so, unless it is asked for', () => {
    const moment = littlePack.prompts.find(({ id }) => id === 'moment');
    const now = littlePack.prompts.find(({ id }) => id === 'now');
    if (moment === undefined || now === undefined) throw new Error('the little pack has changed');
    const answers = new Map([
      ['moment', recordOf(moment, 'private', 'The bench.', NOON)],
      ['now', recordOf(now, 'private', 'A secret key.', NOON)],
    ]);
    const without = writtenSheet(littlePack, { answers });
    expect(without).not.toMatch(/bench|secret/);
    expect(fitted(filledIn(without, ['now', '/private\nA new key.']), littlePack).answers).toMatchObject([
      { kind: 'private', text: 'A new key.' },
    ]);
    expect(said(writtenSheet(littlePack, { answers, withPrivate: true }))).toEqual([
      ['moment', 'The bench.'],
      ['now', 'A secret key.'],
    ]);
  });
});
