import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/core/interview/answer.ts';
import { draftText } from '../../../src/core/interview/draft-text.ts';
import { longestOf, momentsOf } from '../../../src/core/interview/moments.ts';
import { recordOf, withRecord } from '../../../src/core/interview/records.ts';
import { toldParts } from '../../../src/core/interview/told-parts.ts';
import { NOON } from '../../support/conversation.ts';
import { pack, prompt, section } from '../../support/little-pack.ts';

const little = pack(
  [
    prompt('ask', { section: 'ask' }),
    prompt('was', { section: 'was' }),
    prompt('feeling', { section: 'was' }),
    prompt('turn', { section: 'turn' }),
  ],
  { sections: [section('ask'), section('was', { joiner: 'Back then,' }), section('turn')] },
);
const words = (count: number, word: string): string => `${Array(count).fill(word).join(' ')}.`;
const TEXTS = {
  ask: 'Shall I?',
  was: words(24, 'then'),
  feeling: words(30, 'felt'),
  turn: words(21, 'turn'),
};
const answers = little.prompts.reduce<Answers>(
  (all, each) => withRecord(all, recordOf(each, 'said', TEXTS[each.id as keyof typeof TEXTS], NOON)),
  new Map(),
);
const byHand = (text: string): Answers =>
  withRecord(answers, { kind: 'taken-over', prompt: '', asked: '', text, at: NOON });

describe('the moments of a piece', () => {
  it('are its parts, without those that are too short to be one', () => {
    const moments = momentsOf(draftText(little, answers), answers);
    expect(moments.map(({ prompt: opens, words: count }) => [opens, count])).toEqual([
      ['feeling', 56],
      ['turn', 21],
    ]);
    expect(longestOf(moments)?.prompt).toBe('feeling');
  });

  it('are its paragraphs when the text was changed by hand', () => {
    const given = byHand('Short.\n\nAlso short, and a bit longer.');
    expect(momentsOf(draftText(little, given), given)).toEqual([
      { text: 'Short.', words: 1, prompt: null },
      { text: 'Also short, and a bit longer.', words: 6, prompt: null },
    ]);
  });
});

describe('the parts as they are told', () => {
  it('are the answers in order, with the words of the pack in brackets before them', () => {
    expect(
      toldParts(draftText(little, answers), answers).map(({ words: told }) => told.slice(0, 20)),
    ).toEqual(['Shall I?', '[Back then,] then th', 'felt felt felt felt ', 'turn turn turn turn ']);
  });

  it('are none in a text that was changed by hand', () => {
    expect(toldParts(draftText(little, byHand('Other.')), byHand('Other.'))).toEqual([]);
  });
});
