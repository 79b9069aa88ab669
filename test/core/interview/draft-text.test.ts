import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/core/interview/answer.ts';
import { draftText, promptAt, withBrackets } from '../../../src/core/interview/draft-text.ts';
import { aboutRecord, recordOf, withRecord } from '../../../src/core/interview/records.ts';
import type { Pack } from '../../../src/core/packs/pack.ts';
import { NOON } from '../../support/conversation.ts';
import { pack, prompt, section } from '../../support/little-pack.ts';

const two: Pack = pack(
  [
    prompt('one', { section: 'a' }),
    prompt('two', { section: 'a' }),
    prompt('three', { section: 'b' }),
    prompt('aside', { kind: 'private' }),
  ],
  { sections: [section('a', { reorder: true }), section('b', { joiner: 'After that,', reorder: true })] },
);

const answered = (of: Pack, texts: { readonly [id: string]: string }): Answers =>
  of.prompts.reduce<Answers>((answers, each) => {
    const text = texts[each.id];
    const kind = each.kind === 'story' ? 'said' : each.choices.length > 0 ? 'choice' : 'private';
    return text === undefined ? answers : withRecord(answers, recordOf(each, kind, text, NOON));
  }, new Map());

const whole = (kind: 'taken-over' | 'reordered', text: string, answers: Answers): Answers =>
  withRecord(answers, { kind, prompt: '', asked: '', text, at: NOON });

const three = answered(two, { one: 'First.', two: 'Second.', three: 'third.', aside: 'Secret.' });

describe('the draft', () => {
  it('shows what is the pack’s in brackets, and keeps it without', () => {
    const draft = draftText(two, three);
    expect(draft.text).toBe('First. Second.\n\nAfter that, third.');
    expect(withBrackets(draft)).toBe('First. Second.\n\n[After that,] third.');
  });

  it('leaves out the words of the pack when the teller took them out', () => {
    const draft = draftText(two, withRecord(three, aboutRecord('joiners', '', 'out', NOON)));
    expect(withBrackets(draft)).toBe('First. Second.\n\nthird.');
  });

  it('is told in the order the teller chose', () => {
    expect(draftText(two, whole('reordered', 'b\na', three)).text).toBe(
      'After that, third.\n\nFirst. Second.',
    );
  });

  it('is the text that was changed by hand, until that is given up', () => {
    const changed = whole('taken-over', 'All mine.', three);
    expect(draftText(two, changed)).toMatchObject({ text: 'All mine.', byHand: true, parts: [] });
    expect(draftText(two, whole('taken-over', '', changed))).toMatchObject({ byHand: false });
  });

  it('knows which answer stands at an offset', () => {
    const draft = draftText(two, three);
    const at = (words: string): string | null => promptAt(draft, three, draft.text.indexOf(words));
    expect([at('First'), at('Second'), at('After'), at('third')]).toEqual(['one', 'two', 'three', 'three']);
    expect(promptAt(draft, three, draft.text.length)).toBe('three');
    expect(promptAt(draftText(two, whole('taken-over', 'Mine.', three)), three, 0)).toBeNull();
  });

  it('gives back the prompt of every word of every answer', () => {
    const words = fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8}){0,3}\.$/);
    fc.assert(
      fc.property(words, words, words, (one, other, last) => {
        const given = { one: `1${one}`, two: `2${other}`, three: `3${last}` };
        const answers = answered(two, given);
        const draft = draftText(two, answers);
        for (const [id, text] of Object.entries(given)) {
          const start = draft.text.indexOf(text);
          for (let at = start; at < start + text.length; at++) expect(promptAt(draft, answers, at)).toBe(id);
        }
      }),
    );
  });
});

describe('a page of the teller’s own', () => {
  const sorting: Pack = pack(
    [
      prompt('arrive', { kind: 'scale', choices: [{ id: 'steady', words: 'Steady' }] }),
      prompt('they', { kind: 'private', question: 'What do they look for?' }),
      prompt('lost', { kind: 'private', question: 'What could it cost?' }),
      prompt('decide', {
        kind: 'choice',
        question: 'What will you do?',
        choices: [{ id: 'wait', words: 'Wait' }],
      }),
    ],
    { makes: 'page' },
  );

  it('is headed by the choice they came to, and holds each question with its answer', () => {
    const answers = answered(sorting, { arrive: 'steady', they: 'Hope.\nOr rest.', decide: 'wait' });
    expect(draftText(sorting, answers).text).toBe(
      'What will you do? Wait\n\nWhat do they look for?\nHope.\nOr rest.',
    );
  });
});
