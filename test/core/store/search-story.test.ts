import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchStory } from '../../../src/core/store/search-story.ts';
import { allIn, anyIn, wantedWords } from '../../../src/core/store/wanted-words.ts';
import { searchable } from '../../../src/core/text/searchable.ts';

const holds = (text: string, ...typed: readonly string[]): boolean => allIn([text], wantedWords(typed));

describe('looking for words', () => {
  it.each([
    ['Café', 'cafe'],
    ['cafe', 'CAFÉ'],
    ['I didn’t go', "didn't"],
    ['I didn’t go', 'didnt'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['two buses came', 'bus'],
    ['the bus, stop.', '"bus stop"'],
    ['我在公交车站等', '公交'],
  ])('finds, in %j, %j', (text, typed) => {
    expect(holds(text, typed)).toBe(true);
  });

  it.each([
    ['Columbus', 'bus'],
    ['the bus stops', 'bus stop'],
    ['stop the bus', '"bus stop"'],
    ['', 'bus'],
  ])('does not find, in %j, %j', (text, typed) => {
    expect(holds(text, typed)).toBe(false);
  });

  it('asks for every word, wherever it stands', () => {
    expect(holds('a bus came to the stop', 'stop', 'bus')).toBe(true);
    expect(holds('a bus came', 'stop', 'bus')).toBe(false);
  });

  it('counts each time', () => {
    expect(anyIn('Bus after bus after bus.', wantedWords(['bus', 'after']))).toBe(5);
  });

  it('finds every word of a text in it, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of text.split(/\s+/)) {
          const wanted = wantedWords([word.replace(/["“„”]/g, '')]);
          if (wanted.length > 0) expect(allIn([text.replace(/["“„”]/g, '')], wanted)).toBe(true);
        }
      }),
    );
  });

  it('folds once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchable(searchable(text))).toBe(searchable(text));
      }),
    );
  });
});

describe('the places', () => {
  const texts = {
    title: 'The bus',
    notes: ['for Sam'],
    versions: [
      { label: '2', body: 'A tram came.\n\nIt was\nlate.' },
      { label: '1', body: 'A tram came. A bus came, in the rain.' },
    ],
    answers: () => ['I missed the ferry.'],
  };
  const places = (...typed: readonly string[]) =>
    searchStory(texts, wantedWords(typed)).map(({ where, times }) => [where, times]);

  it('are the title, the notes, and the newest version that has all of the words', () => {
    expect(places('tram', 'sam')).toEqual([
      [{ kind: 'notes' }, 1],
      [{ kind: 'version', label: '2' }, 1],
    ]);
    expect(places('bus', 'rain')).toEqual([
      [{ kind: 'title' }, 1],
      [{ kind: 'version', label: '1' }, 2],
    ]);
  });

  it('are the answers when no version has them, and none when nothing has', () => {
    expect(places('ferry')).toEqual([[{ kind: 'answers' }, 1]]);
    expect(places('ferry', 'zebra')).toEqual([]);
  });

  it('come with their sentences, or the paragraph of a phrase that goes over the end of one', () => {
    expect(searchStory(texts, wantedWords(['tram']))[0]?.lines).toEqual(['A tram came.']);
    expect(searchStory(texts, wantedWords(['was late']))[0]?.lines).toEqual(['It was late.']);
  });
});
