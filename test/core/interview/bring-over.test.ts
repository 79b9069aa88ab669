import { describe, expect, it } from 'vitest';
import type { AnswerRecord, Answers } from '../../../src/core/interview/answer.ts';
import { bringOver } from '../../../src/core/interview/bring-over.ts';
import { keepPrivateWords, ownWords } from '../../../src/core/interview/watched-words.ts';
import type { Pack, Prompt } from '../../../src/core/packs/pack.ts';
import { pack, prompt } from '../../support/little-pack.ts';

const NOON = '2026-11-20T12:00:00.000Z';
const choices = [
  { id: 'hope', words: 'Hope' },
  { id: 'trust', words: 'Trust' },
];

const one: Pack = pack([
  prompt('arrive', {
    kind: 'scale',
    choices: [...choices, { id: 'no', words: 'No' }],
    stopsOn: 'no',
    carries: 'arrive',
  }),
  prompt('purpose', { kind: 'choice', carries: 'purpose', choices }),
  prompt('keep', { kind: 'list', feeds: ['keep-private'], carries: 'keep' }),
  prompt('more-keep', { kind: 'list', feeds: ['keep-private'] }),
  prompt('names', { kind: 'list', feeds: ['own-words'] }),
  prompt('then', { section: 'then', carries: 'then' }),
  prompt('turn', { section: 'turn', carries: 'turn' }),
  prompt('limit', { kind: 'private', carries: 'limit' }),
  prompt('only-here', { section: 'turn' }),
]);

const said = (id: string, text: string, kind: AnswerRecord['kind'] = 'said'): AnswerRecord => {
  const of = one.prompts.find((each) => each.id === id);
  return {
    kind,
    prompt: id,
    asked: of?.question ?? '',
    text,
    at: '2026-11-19T12:00:00.000Z',
    ...(of === undefined || of.feeds.length === 0 ? {} : { feeds: of.feeds }),
  };
};
const answers = (...records: readonly AnswerRecord[]): Answers =>
  new Map(records.map((record) => [record.prompt, record]));

const bring = (from: Answers, ...prompts: readonly Prompt[]) =>
  bringOver({ pack: one, answers: from }, pack(prompts), NOON);

describe('the answers of one story for the questions of another pack', () => {
  it('come along where both carry the same key, with the new question and the old one', () => {
    const { records, halves } = bring(
      answers(said('then', 'I sat by the river.')),
      prompt('scene', { section: 'open', carries: 'then' }),
    );
    expect(records).toEqual([
      {
        kind: 'said',
        prompt: 'scene',
        asked: 'Question scene?',
        text: 'I sat by the river.',
        at: NOON,
        section: 'open',
        carried: 'Question then?',
      },
    ]);
    expect(halves).toEqual([]);
  });

  it('stay behind where no key fits, where nothing was said, and where an answer was left out', () => {
    const from = answers(said('only-here', 'Words.'), said('then', '', 'skipped'));
    const { records, halves } = bring(
      from,
      prompt('a', { carries: 'then' }),
      prompt('b', { carries: 'turn' }),
      prompt('only-here'),
    );
    expect([records, halves]).toEqual([[], []]);
  });

  it('that were turned private stay private', () => {
    const { records } = bring(
      answers(said('then', 'Only mine.', 'private')),
      prompt('scene', { carries: 'then' }),
    );
    expect(records[0]).toMatchObject({ kind: 'private', text: 'Only mine.' });
  });

  it('that were only for the teller never turn into words of a story', () => {
    const { records } = bring(
      answers(said('limit', 'I keep that part.', 'private')),
      prompt('line', { carries: 'limit' }),
    );
    expect(records[0]?.kind).toBe('private');
  });

  it('that are too long for their new question wait as half an answer, whole', () => {
    const long = 'one two three four five six';
    const { records, halves } = bring(
      answers(said('then', long)),
      prompt('scene', { carries: 'then', limit: 5 }),
    );
    expect(records).toEqual([]);
    expect(halves).toEqual([{ prompt: 'scene', text: long }]);
  });

  it('are not held to a room when they are only for the teller', () => {
    const from = answers(said('then', 'one two three', 'private'));
    expect(bring(from, prompt('scene', { carries: 'then', limit: 2 })).records).toHaveLength(1);
  });

  it('that chose something come along when it can be chosen there too', () => {
    const from = answers(said('purpose', 'trust', 'choice'));
    const there = (ids: readonly string[]) =>
      bring(
        from,
        prompt('purpose', {
          kind: 'choice',
          carries: 'purpose',
          choices: ids.map((id) => ({ id, words: id })),
        }),
      ).records;
    expect(there(['trust', 'more'])).toMatchObject([{ kind: 'choice', text: 'trust' }]);
    expect(there(['hope', 'more'])).toEqual([]);
    expect(bring(from, prompt('message', { kind: 'private', carries: 'purpose' })).records).toEqual([]);
  });

  it('do not say how the teller arrives: that is asked anew', () => {
    const own = prompt('arrive', {
      kind: 'scale',
      choices: [...choices, { id: 'no', words: 'No' }],
      stopsOn: 'no',
      carries: 'arrive',
    });
    expect(bring(answers(said('arrive', 'hope', 'choice')), own).records).toEqual([]);
  });

  it('answer one question each', () => {
    const { records } = bring(
      answers(said('turn', 'Tea.')),
      prompt('a', { carries: 'turn' }),
      prompt('b', { carries: 'turn' }),
    );
    expect(records.map((record) => record.prompt)).toEqual(['a']);
  });
});

describe('the lists of words to watch for', () => {
  const from = answers(
    said('keep', 'Oak Street\nLou', 'list'),
    said('more-keep', 'the clinic', 'list'),
    said('names', 'survivor', 'list'),
  );

  it('are joined at the prompt that asks for them', () => {
    const { records } = bring(
      from,
      prompt('red', { kind: 'list', feeds: ['keep-private'] }),
      prompt('mine', { kind: 'list', feeds: ['own-words'] }),
    );
    expect(records.map(({ prompt: id, text }) => [id, text])).toEqual([
      ['red', 'Oak Street\nLou\nthe clinic'],
      ['mine', 'survivor'],
    ]);
  });

  it('are watched for also where the pack asks for no such list', () => {
    const { records } = bring(from, prompt('bit', { section: 'bit' }));
    expect(keepPrivateWords(records)).toEqual(['Oak Street', 'Lou', 'the clinic']);
    expect(ownWords(records)).toEqual(['survivor']);
    expect(records.every(({ prompt: id }) => id.startsWith('~'))).toBe(true);
  });
});
