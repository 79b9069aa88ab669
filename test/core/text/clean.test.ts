import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, withoutControls } from '../../../src/core/text/clean.ts';

const ESC = '\u001b';
const BEL = '\u0007';

/** Controls, characters that turn text around, and the marks of our own styles. */
const DRIVES = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef]/u;

/** Ways a text can drive a terminal, each around the word "story". */
const PAYLOADS: readonly (readonly [string, string])[] = [
  ['colour', `${ESC}[31mstory${ESC}[0m`],
  ['colour as one C1 character', '\u009b31mstory\u009b0m'],
  ['colour with colons', `${ESC}[38:2::255:0:0mstory`],
  ['cursor moved up and the line erased', `${ESC}[2A${ESC}[2Kstory`],
  ['screen cleared', `${ESC}[2J${ESC}[Hstory`],
  ['terminal reset', `${ESC}cstory`],
  ['window title', `${ESC}]0;stolen${BEL}story`],
  ['window title ended by ST', `${ESC}]2;stolen${ESC}\\story`],
  ['window title as C1', '\u009d0;stolen\u009cstory'],
  ['clipboard', `${ESC}]52;c;c3RvbGVu${BEL}story`],
  ['link with a hidden address', `${ESC}]8;;https://example.org${BEL}story${ESC}]8;;${BEL}`],
  ['device control', `${ESC}P+q544e${ESC}\\story`],
  ['application command', `${ESC}_stolen${ESC}\\story`],
  ['privacy message', `${ESC}^stolen${ESC}\\story`],
  ['start of string', `${ESC}Xstolen${ESC}\\story`],
  ['question to the terminal', `${ESC}[6nstory`],
  ['paste mode', `${ESC}[?2004hstory`],
  ['alternate screen', `${ESC}[?1049hstory`],
  ['character set', `${ESC}(0story`],
  ['save and restore', `${ESC}7story${ESC}8`],
  ['bell', `story${BEL}`],
  ['null', 'st\u0000ory'],
  ['backspace', 'st\bory'],
  ['delete', 'st\u007fory'],
  ['shift out', 'st\u000eory'],
  ['escape inside an escape', `${ESC}${ESC}[31mstory`],
];

describe('clean', () => {
  test.each(PAYLOADS)('takes away: %s', (_, payload) => {
    expect(clean(payload).replaceAll('[31m', '')).toBe('story');
  });

  test('shows what a carriage return would have overwritten', () => {
    expect(clean('good\rbad')).toBe('good\nbad');
  });

  test('does not swallow a story behind a command that is never closed', () => {
    expect(clean(`${ESC}]0;I slept in the bus station.\nThat winter.`)).toContain('That winter.');
    expect(clean(`${ESC}]0;I slept in the bus station.`)).toContain('I slept in the bus station.');
  });

  test('leaves no control character in 20,000 random texts, and needs no second time', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        ESC,
        '\u009b',
        '\u009d',
        `${ESC}]`,
        `${ESC}[`,
        `${ESC}\\`,
        BEL,
        '\u202e',
        '\ufdd0',
        '\ud800',
        ';',
        'm',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 24 }), (units) => {
        const cleaned = clean(units.join(''));
        expect(cleaned).not.toMatch(DRIVES);
        expect(cleaned).not.toMatch(/\p{Surrogate}/u);
        expect(clean(cleaned)).toBe(cleaned);
      }),
      { numRuns: 20_000 },
    );
  });

  test('shows characters that turn text around', () => {
    expect(clean('user\u202egnp.exe')).toBe('user<U+202E>gnp.exe');
    expect(clean('a\u2066b\u2069c')).toBe('a<U+2066>b<U+2069>c');
  });

  test('shows a text hidden in tag characters as one mark', () => {
    expect(clean('hello\u{e0048}\u{e0049}')).toBe('hello<U+E0048..U+E0049>');
  });

  test('shows a text hidden in variation selectors as one mark', () => {
    expect(clean('a\ufe01\ufe02\u{e0101}')).toBe('a<U+FE01..U+E0101>');
  });

  test.each([
    ['Arabic with a mark of direction', 'قلت لها\u200f: شكرا'],
    ['Hebrew', 'הייתי לבד'],
    ['a family emoji', '👨‍👩‍👧‍👦'],
    ['an emoji with its form', '❤️ 1️⃣'],
    ['the flag of Scotland', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['an accent of its own', 'cafe\u0301'],
    ['Hindi', 'मैं अकेला था'],
    ['Japanese with a form selector', '葛󠄀城'],
    ['a soft hyphen and a joiner', 'Donau\u00addampf\u200cschiff'],
    ['line ends', 'one\n\ntwo'],
  ])('leaves alone: %s', (_, text) => {
    expect(clean(text)).toBe(text);
  });

  test('turns tabs into spaces and every line end into one', () => {
    expect(clean('a\tb\r\nc\rd\u2028e')).toBe('a  b\nc\nd\ne');
  });
});

describe('withoutControls', () => {
  test('keeps what was written, also characters that clean would show', () => {
    expect(withoutControls(`a\u202eb${ESC}[31mc`)).toBe('a\u202ebc');
  });
});
