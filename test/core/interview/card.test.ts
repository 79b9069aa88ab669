import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/core/interview/answer.ts';
import { cardOf } from '../../../src/core/interview/card.ts';
import { draftText } from '../../../src/core/interview/draft-text.ts';
import { recordOf, withRecord } from '../../../src/core/interview/records.ts';
import { NOON } from '../../support/conversation.ts';
import { pack, prompt } from '../../support/little-pack.ts';

const little = pack([
  prompt('ask', { section: 'ask' }),
  prompt('was', { section: 'was' }),
  prompt('turn', { section: 'turn' }),
  prompt('back', { section: 'back' }),
  prompt('limit', { kind: 'private' }),
]);
const answered = (texts: { readonly [id: string]: string }): Answers =>
  little.prompts.reduce<Answers>((answers, each) => {
    const text = texts[each.id];
    const kind = each.kind === 'private' ? 'private' : 'said';
    return text === undefined ? answers : withRecord(answers, recordOf(each, kind, text, NOON));
  }, new Map());

const TEXTS = {
  ask: 'Shall I tell you about a winter like that?',
  was: 'I sat on a bench by the river until it got light, every night, because I could not go home. I had stopped opening my mail.',
  turn: 'A man who fed the ducks asked me to hold the bag.',
  back: 'What are mornings like for you?',
  limit: 'I keep that part for myself.',
};
const all = answered(TEXTS);
const body = `${draftText(little, all).text}\n`;

describe('the card', () => {
  it('holds the question before, the first words of each part, the question back, and the sentence to have ready', () => {
    expect(cardOf(body, all)).toEqual({
      ask: TEXTS.ask,
      beats: ['I sat on a bench by the river ...', 'I had stopped opening my mail.', TEXTS.turn],
      back: TEXTS.back,
      limit: TEXTS.limit,
      words: 53,
    });
  });

  it('holds no private answer but the sentence that is meant to be said', () => {
    const card = JSON.stringify(cardOf(body, answered({ ...TEXTS, limit: 'Not that.' })));
    expect(card).toContain('Not that.');
    expect(JSON.stringify(cardOf(body, answered({ was: TEXTS.was })))).not.toContain('Not that.');
  });

  it('takes a text from a file paragraph by paragraph, and its last question', () => {
    const text = 'I was new once.\nNobody knew my name.\n\nThen one did.\n\nWhat about you?';
    expect(cardOf(text, new Map())).toMatchObject({
      ask: '',
      beats: ['I was new once.', 'Then one did.'],
      back: 'What about you?',
      limit: '',
    });
  });

  it('leaves out what no longer stands in the text', () => {
    expect(cardOf('I sat by the phone. It rang.', all)).toMatchObject({ ask: '', back: '' });
  });

  it('never says a word that is not in the text', () => {
    const words = fc.stringMatching(/^[a-z]{1,9}(?:[ ,.?\n]{1,2}[a-z]{1,9}){0,60}[.?]?$/);
    fc.assert(
      fc.property(fc.record({ ask: words, was: words, turn: words, back: words }), (texts) => {
        const given = answered(texts);
        const told = draftText(little, given).text;
        const { ask, beats, back } = cardOf(told, given);
        const flat = told.replace(/\s+/g, ' ');
        for (const piece of [ask, back, ...beats]) expect(flat).toContain(piece.replace(/ \.\.\.$/, ''));
        for (const beat of beats) expect(beat.split(' ').length).toBeLessThanOrEqual(13);
      }),
    );
  });
});
