import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerRecord } from '../../../src/core/interview/answer.ts';
import { FEEDS } from '../../../src/core/packs/pack.ts';
import {
  readJournal,
  recordLine,
  tornLines,
  withoutPrompt,
  withoutTorn,
} from '../../../src/core/store/journal-text.ts';

const text = fc.string({ unit: 'binary' });
const kinds = ['said', 'private', 'choice', 'list', 'skipped', 'reordered', 'taken-over', 'ended'] as const;
const records: fc.Arbitrary<AnswerRecord> = fc.record(
  {
    kind: fc.constantFrom(...kinds),
    prompt: fc.oneof(fc.constantFrom('then', 'now', ''), text),
    asked: text,
    text,
    at: fc.constantFrom('2026-11-20T05:48:11.000Z', '2026-11-20T05:48:12.000Z'),
    section: text,
    feeds: fc.subarray([...FEEDS]),
  },
  { requiredKeys: ['kind', 'prompt', 'asked', 'text', 'at'] },
);
const written = (all: readonly AnswerRecord[]): string => all.map(recordLine).join('');
const read = (journal: string): readonly AnswerRecord[] =>
  readJournal(journal).lines.map(({ record }) => record);

describe('a journal', () => {
  it('gives back every record, whatever was said', () => {
    fc.assert(
      fc.property(fc.array(records), (all) => {
        expect(read(written(all))).toEqual(all);
        expect(readJournal(written(all)).unread).toEqual([]);
      }),
    );
  });

  it('has one line for a record, with its keys in one order', () => {
    const record: AnswerRecord = {
      kind: 'said',
      prompt: 'then',
      asked: 'What?',
      text: 'a\nb',
      at: '2026-11-20T05:48:11Z',
    };
    expect(recordLine(record)).toBe(
      '{"kind":"said","prompt":"then","asked":"What?","text":"a\\nb","at":"2026-11-20T05:48:11Z"}\n',
    );
  });

  it('cut off anywhere keeps all records before the cut, and no half of one', () => {
    fc.assert(
      fc.property(fc.array(records, { minLength: 1 }), fc.nat(), (all, somewhere) => {
        const whole = written(all);
        const cut = whole.slice(0, somewhere % (whole.length + 1));
        const complete = cut.split('\n').length - 1;
        const found = read(cut);
        expect(all.slice(0, found.length)).toEqual(found);
        expect(found.length).toBeGreaterThanOrEqual(complete);
      }),
    );
  });

  it('says that its last line was cut off', () => {
    const { lines, unread } = readJournal(
      '{"kind":"said","prompt":"then","asked":"","text":"a","at":"x"}\n{"kind":"said","pro',
    );
    expect(lines).toHaveLength(1);
    expect(unread).toEqual(['{"kind":"said","pro']);
  });

  it('takes a last line whose line end alone is missing', () => {
    expect(read('{"kind":"said","prompt":"then","asked":"","text":"a","at":"x"}')).toHaveLength(1);
  });

  it('does not count a cut line that was saved whole later', () => {
    const line = '{"kind":"said","prompt":"then","asked":"","text":"a","at":"x"}';
    expect(readJournal(`${line.slice(0, 30)}\n${line}\n`)).toMatchObject({ lines: [{ line }], unread: [] });
  });

  it.each([
    'null',
    '[]',
    '7',
    '{}',
    '{"kind":"sung","prompt":"a","asked":"","text":"","at":""}',
    '{"kind":"said","prompt":1}',
  ])('leaves aside a line that is no record: %s', (line) => {
    expect(readJournal(`${line}\n`)).toEqual({ lines: [], unread: [line], newer: false });
  });

  it('says that a newer cps-story added to it, and that this was not cut off', () => {
    const line = '{"cps-story":2,"kind":"sung"}';
    expect(readJournal(`${line}\n`)).toEqual({ lines: [], unread: [], newer: true });
  });

  it('keeps of the feeds those it knows', () => {
    const line =
      '{"kind":"list","prompt":"keep","asked":"","text":"a","at":"x","feeds":["keep-private","radio"]}\n';
    expect(read(line)[0]?.feeds).toEqual(['keep-private']);
  });
});

describe('a journal without one prompt', () => {
  it('has everything else byte for byte, and nothing of that prompt', () => {
    fc.assert(
      fc.property(fc.array(records), (all) => {
        const rest = all.filter(({ prompt }) => prompt !== 'then');
        expect(withoutPrompt(written(all), 'then')).toBe(written(rest));
      }),
    );
  });

  it('loses a line of that prompt that was cut off in its words, and keeps other lines it cannot read', () => {
    const journal = '{"kind":"said","prompt":"then","asked":"","text":"my secr\nfrom another program\n';
    expect(withoutPrompt(journal, 'then')).toBe('from another program\n');
  });

  it('is not fooled by an answer that quotes the name of the prompt', () => {
    const record: AnswerRecord = { kind: 'said', prompt: 'now', asked: '', text: '"prompt":"then"', at: 'x' };
    expect(withoutPrompt(recordLine(record), 'then')).toBe(recordLine(record));
  });
});

describe('a journal without what was cut off', () => {
  it('has every line that is whole byte for byte, also those that only another program understands', () => {
    const whole = '{"kind":"said","prompt":"then","asked":"","text":"a","at":"x"}\n{"kind":"sung"}\n';
    const torn = `${whole}{"kind":"said","prompt":"now","asked":"","text":"my wor`;
    expect(withoutTorn(torn)).toBe(whole);
    expect(tornLines(torn)).toEqual(['{"kind":"said","prompt":"now","asked":"","text":"my wor']);
    expect(withoutTorn(whole)).toBe(whole);
  });
});
