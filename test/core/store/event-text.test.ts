import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  eventText,
  keptWordsKey,
  latestEvent,
  readEvent,
  type StoryEvent,
} from '../../../src/core/store/event-text.ts';
import { parseVersionId } from '../../../src/core/store/ids.ts';

const AT = '2026-11-20T05:48:11.000Z';
const found = parseVersionId('0001-8f3k2m9qzt-0123456789abcdef');
if (found === null) throw new Error('this is meant to be the name of a version');
const version = found;
const at = fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
const text = fc.string({ unit: 'grapheme' });

const anyEvent: fc.Arbitrary<StoryEvent> = fc.oneof(
  fc.record({ kind: fc.constant('renamed' as const), at, title: text }),
  fc.record({ kind: fc.constant('noted' as const), at, version: fc.constant(version), note: text }),
  fc.record({
    kind: fc.constant('told' as const),
    at,
    version: fc.constant(version),
    day: fc.constant('2026-11-20'),
    setting: fc.constantFrom('one-to-one', 'group', 'public', 'written'),
    note: text,
  }),
  fc.record({
    kind: fc.constant('not-told' as const),
    at,
    version: fc.constant(version),
    day: fc.constant('2026-11-20'),
  }),
  fc.record({ kind: fc.constant('finding-kept' as const), at, rule: text, words: text, why: text }),
  fc.record({ kind: fc.constant('brought-up' as const), at, rule: text, words: text }),
  fc.record({ kind: fc.constantFrom('past' as const, 'trashed' as const, 'taken-back' as const), at }),
);

describe('the file of an event', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(readEvent(eventText(event))).toEqual(event);
      }),
    );
  });

  it.each([
    ['no object', 'null'],
    ['a kind that another program knows', '{"cps-story":1,"kind":"sung","at":"2026-11-20T05:48:11.000Z"}'],
    ['no format', '{"kind":"past","at":"2026-11-20T05:48:11.000Z"}'],
    ['no time', '{"cps-story":1,"kind":"past"}'],
    ['no title', '{"cps-story":1,"kind":"renamed","at":"2026-11-20T05:48:11.000Z","title":7}'],
    [
      'a telling without a day',
      `{"cps-story":1,"kind":"told","at":"${AT}","version":"${version}","day":"soon","setting":"group","note":""}`,
    ],
    ['no words that were brought up', `{"cps-story":1,"kind":"brought-up","at":"${AT}","rule":"directive"}`],
    ['a note on no version', `{"cps-story":1,"kind":"noted","at":"${AT}","version":"../x","note":""}`],
  ])('with %s is none', (_, bytes) => {
    expect(readEvent(bytes)).toBe('unknown');
  });

  it('that was written in a newer format says so, whatever else it holds', () => {
    expect(readEvent('{"cps-story":2,"kind":"past","at":"2026-11-20T05:48:11.000Z"}')).toBe('newer');
    expect(readEvent('{"cps-story":7}')).toBe('newer');
  });

  it('that was cut off cannot be read', () => {
    expect(readEvent('{"cps-story":1,"kind":"pa')).toBe('unreadable');
    expect(readEvent('')).toBe('unreadable');
  });

  it('is none whatever else it holds, and never stops the program', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (bytes) => {
        expect(readEvent(bytes)).toBeTypeOf('string');
      }),
    );
  });
});

describe('the latest event of a kind', () => {
  it('is the one of the latest time, and of two at one time the later in the list', () => {
    const renamed = (title: string, when: string): StoryEvent => ({ kind: 'renamed', at: when, title });
    const late = '2026-11-21T05:48:11.000Z';
    const events = [
      renamed('a', late),
      renamed('b', AT),
      renamed('c', late),
      { kind: 'past', at: AT } as const,
    ];
    expect(latestEvent(events, 'renamed')).toEqual(renamed('c', late));
    expect(latestEvent(events, 'trashed')).toBeNull();
  });
});

describe('words that were kept', () => {
  it('are known again in other letters, with other quotes and line ends, and only for their rule', () => {
    const key = keptWordsKey('yardstick', "if I can't, who can");
    expect(keptWordsKey('yardstick', 'If I can’t,\n  who can ')).toBe(key);
    expect(keptWordsKey('promise', "if I can't, who can")).not.toBe(key);
    expect(keptWordsKey('yardstick', "if I can't, you can")).not.toBe(key);
  });
});
