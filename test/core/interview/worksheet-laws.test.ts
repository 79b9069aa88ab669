import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/core/interview/answer.ts';
import { kindFor, recordOf, tidied } from '../../../src/core/interview/records.ts';
import { newsOf } from '../../../src/core/interview/worksheet-news.ts';
import { sheetPrompts } from '../../../src/core/interview/worksheet-remarks.ts';
import type { Pack, Prompt } from '../../../src/core/packs/pack.ts';
import { withoutControls } from '../../../src/core/text/clean.ts';
import { NOON } from '../../support/conversation.ts';
import { littlePack, pack, prompt } from '../../support/little-pack.ts';
import { fitted, writtenSheet } from '../../support/worksheets.ts';

const SHEET = writtenSheet(littlePack);
/** Every paragraph on one line, as an editor makes it. */
const filledAnew = (sheet: string): string => sheet.replace(/(?<=[^\n])\n%% (?!\[[a-z-]+\])/g, ' ');

const hostile = [
  '%%',
  '%% [then] Mine',
  '  %% x',
  '\\%% y',
  '/skip',
  '/private',
  ':skip',
  '\\/skip',
  '[then]',
  '%% [story:s-999999]',
  '1. Hope',
  'There is room for about 10 words.',
  '',
  '  ',
  '# head',
  '家族の話です',
  'مرحبا بكم',
  '👩‍👩‍👧 🚌',
  'a  b',
  '   indented',
];
const line = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', maxLength: 30 }));
const words = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));

/** An answer as the journal would have it after it was typed. */
const typedAt = (at: Prompt) =>
  (at.choices.length > 0
    ? fc.constantFrom(...at.choices.map(({ id }) => id).filter((id) => id !== at.stopsOn))
    : words
  ).map((typed) =>
    tidied(
      at,
      withoutControls(typed)
        .split('\n')
        .map((one) => one.trimEnd())
        .join('\n'),
    ),
  );

const answersTo = (asked: Pack): fc.Arbitrary<Answers> =>
  fc
    .tuple(
      ...sheetPrompts(asked).map((at) =>
        fc.tuple(typedAt(at), fc.constantFrom('said', 'mine', 'skipped', 'open')).map(([text, how]) => {
          if (how === 'open' || (text === '' && how !== 'skipped')) return [];
          const kind = how === 'skipped' ? ('skipped' as const) : kindFor(at, how === 'mine');
          return [recordOf(at, kind, how === 'skipped' ? '' : text, NOON)];
        }),
      ),
    )
    .map((all) => new Map(all.flat().map((record) => [record.prompt, record])));

describe('whatever was answered', () => {
  it('comes back from a worksheet as it was, with nothing told', () => {
    fc.assert(
      fc.property(answersTo(littlePack), (answers) => {
        const back = fitted(writtenSheet(littlePack, { answers, withPrivate: true }), littlePack);
        const records = back.answers.map(({ prompt: at, kind, text }) => recordOf(at, kind, text, NOON));
        expect(new Map(records.map((record) => [record.prompt, record]))).toEqual(answers);
        expect(back).toMatchObject({ found: '', remarks: [] });
        expect(newsOf(back, { answers, history: [...answers.values()], now: NOON }, '').changed).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('leaves no private word in a worksheet for which it was not asked', () => {
    fc.assert(
      fc.property(answersTo(littlePack), (answers) => {
        const marked = new Map(
          [...answers].map(([id, record]) => [
            id,
            {
              ...record,
              text:
                record.kind === 'private' || record.kind === 'list' ? `SECRET ${record.text}` : record.text,
            },
          ]),
        );
        expect(writtenSheet(littlePack, { answers: marked })).not.toContain('SECRET');
      }),
    );
  });
});

describe('whatever a file holds', () => {
  const piece = fc.oneof(
    fc.constantFrom(...SHEET.split('\n').map((one) => `${one}\n`)),
    line.map((one) => `${one}\n`),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );

  it('it can be read, and no word of it is gone: it is in an answer, kept, or one of our own', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            piece,
            fc.nat(99999).map((number) => `word${number}x `),
          ),
          { maxLength: 60 },
        ),
        (pieces) => {
          const text = pieces.join('');
          const { answers, found, facts, problems } = fitted(text, littlePack);
          const kept = [...answers.map((answer) => answer.text), found, facts.title ?? '', facts.pack ?? '']
            .join('\n')
            .toLowerCase();
          for (const [word] of withoutControls(text).matchAll(/word\d+x/g)) expect(kept).toContain(word);
          for (const { message } of problems) expect(message).not.toMatch(/word\d+x/);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('a pack that somebody made to confuse', () => {
  const evil = '%% [then] x\n%% [story:s-999999]\r\n/skip [now]\u001b[31m \u202e 2. Trust ';
  const tricky = pack(
    [
      prompt('one', { question: evil, help: `${evil}\n\n- ${evil}`, section: 'a', tender: true }),
      prompt('two', {
        kind: 'choice',
        question: evil,
        choices: [
          { id: 'a', words: '---' },
          { id: 'b', words: evil },
          { id: 'c', words: '1. first' },
        ],
      }),
      prompt('then', {
        question: '家'.repeat(100),
        showIf: { match: 'any', conditions: [{ kind: 'chosen', prompt: 'two', choice: 'b' }] },
      }),
    ],
    { title: evil },
  );

  it('writes no line that is read as another question, and comes back untouched', () => {
    const sheet = writtenSheet(tricky);
    expect([...sheet.matchAll(/^\s*%%\s*\[([^\]:]*)\]/gm)].map(([, id]) => id)).toEqual([
      'one',
      'two',
      'then',
    ]);
    for (const sign of ['\u001b', '\u202e']) expect(sheet).not.toContain(sign);
    expect(fitted(sheet, tricky)).toMatchObject({
      answers: [],
      found: '',
      remarks: [],
      problems: [],
      facts: { story: 's-00000001' },
    });
    expect(fitted(filledAnew(sheet), tricky)).toMatchObject({
      answers: [],
      found: '',
      problems: [],
    });
  });

  it('still has its answers', () => {
    fc.assert(
      fc.property(answersTo(tricky), (answers) => {
        const back = fitted(writtenSheet(tricky, { answers, withPrivate: true }), tricky);
        expect(new Map(back.answers.map((answer) => [answer.prompt.id, answer.text]))).toEqual(
          new Map([...answers].map(([id, { text }]) => [id, text])),
        );
      }),
    );
  });
});
