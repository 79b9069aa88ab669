import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { loadColourBrushes } from '../../src/io/styles.ts';
import { createScreen, type TerminalScreen } from '../../src/io/terminal-screen.ts';
import type { Style } from '../../src/ports.ts';
import { type KeptStream, keptStream } from '../support/streams.ts';

const ESC = '\u001b';
const STYLES: readonly Style[] = [
  'question',
  'command',
  'saved',
  'thought',
  'title',
  'quote',
  'place',
  'quiet',
];
/** The only codes we ever send: bold, italic, green, yellow, cyan, and their ends. */
const OURS = new RegExp(`${ESC}\\[(?:1|22|3|23|32|33|36|39)m`, 'gu');

const BRUSHES = await loadColourBrushes();

const screenOn = (
  colour: boolean,
  look: Parameters<typeof keptStream>[0] = {},
  onLost: () => void = () => expect.fail('told that words were lost'),
): readonly [TerminalScreen, KeptStream, KeptStream] => {
  const stdout = keptStream(look);
  const stderr = keptStream();
  const brushes = colour ? BRUSHES : null;
  return [createScreen({ stdout, stderr, brushes, onLost }), stdout, stderr];
};

describe('the screen', () => {
  test('ends each text with a line end, and keeps notes apart', () => {
    const [screen, stdout, stderr] = screenOn(false);
    screen.write('one\ntwo');
    screen.warn('a note');
    screen.prompt('Type a number: ');
    expect(stdout.text()).toBe('one\ntwo\nType a number: ');
    expect(stderr.text()).toBe('a note\n');
  });

  test('turns styles into codes with colour, and leaves them out without', () => {
    const [colour, coloured] = screenOn(true);
    const [plain, uncoloured] = screenOn(false);
    for (const screen of [colour, plain])
      screen.write(`${screen.style('question', 'Where?')} ${screen.style('command', '/skip')}`);
    expect(coloured.text()).toBe(`${ESC}[1mWhere?${ESC}[22m ${ESC}[36m/skip${ESC}[39m\n`);
    expect(uncoloured.text()).toBe('Where? /skip\n');
  });

  test('styles inside styles, and over several lines', () => {
    const [screen, stdout] = screenOn(true);
    screen.write(screen.style('title', `one ${screen.style('saved', 'two')}\n\nthree`));
    const shown = stdout.text();
    expect(shown.replaceAll(OURS, '')).toBe('one two\n\nthree\n');
    expect(shown).toMatch(new RegExp(`${ESC}\\[1m.*\\n\\n${ESC}\\[1mthree${ESC}\\[22m\\n$`, 'u'));
  });

  test('has no red, and nothing dim', () => {
    const [screen, stdout] = screenOn(true);
    for (const style of STYLES) screen.write(screen.style(style, 'words'));
    expect(stdout.text().replaceAll(OURS, '')).toBe('words\n'.repeat(STYLES.length));
  });

  test('lets no text from outside drive the terminal or forge a style', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        ESC,
        `${ESC}[31m`,
        '\u009b',
        '\r',
        '\b',
        '\u0007',
        '\ufdd0',
        '\ufdd5',
        '\ufddf',
        '\ufdef',
        '\u202e',
        'a',
        '\n',
      ),
      fc.integer({ min: 0xfdd0, max: 0xfdef }).map((code) => String.fromCodePoint(code)),
    );
    const [screen, stdout] = screenOn(true);
    let seen = 0;
    fc.assert(
      fc.property(fc.array(unit), fc.constantFrom(...STYLES), (units, style) => {
        const outside = units.join('');
        screen.write(outside);
        const bare = stdout.text().slice(seen);
        seen += bare.length;
        expect(bare).not.toContain(ESC);
        screen.write(screen.style(style, outside));
        const styled = stdout.text().slice(seen);
        seen += styled.length;
        expect(styled.replaceAll(OURS, '')).toBe(bare);
      }),
    );
  });

  test('cannot be given a style of another screen', () => {
    const [one] = screenOn(true);
    const [other, stdout] = screenOn(true);
    other.write(one.style('title', 'words'));
    expect(stdout.text()).toBe('words\n');
  });

  test('leaves colour out while the plain form talks', () => {
    const [screen, stdout] = screenOn(true);
    screen.useColour(false);
    screen.write(screen.style('title', 'one'));
    screen.useColour(true);
    screen.write(screen.style('title', 'two'));
    expect(stdout.text()).toBe(`one\n${ESC}[1mtwo${ESC}[22m\n`);
  });

  test('passes data on as it is', () => {
    const [screen, stdout] = screenOn(false);
    screen.data('{"a":"\\u001b"}\n');
    expect(stdout.text()).toBe('{"a":"\\u001b"}\n');
  });

  test.each([
    [{ columns: 20 }, 40],
    [{ columns: 64 }, 64],
    [{ columns: 300 }, 100],
    [{}, 80],
    [{ columns: 0 }, 80],
  ])('of %j is %i wide', (look, width) => {
    expect(screenOn(false, look)[0].width).toBe(width);
  });

  test('can be told its width', () => {
    const screen = createScreen({
      stdout: keptStream({ columns: 120 }),
      stderr: keptStream(),
      brushes: null,
      width: 50,
      onLost: () => {},
    });
    expect(screen.width).toBe(50);
    expect(screen.textWidth).toBe(50);
  });

  test.each(['EPIPE', 'EIO', 'ERR_STREAM_DESTROYED'])('is quiet when nobody reads any more: %s', (code) => {
    const [screen, stdout] = screenOn(false);
    screen.write('one');
    stdout.breakWith(code);
    screen.write('two');
    expect(stdout.text()).toBe('one\n');
  });

  test('tells when words were lost, and writes no more', () => {
    const onLost = vi.fn();
    const [screen, stdout] = screenOn(false, {}, onLost);
    screen.write('one');
    stdout.breakWith('ENOSPC');
    screen.write('two');
    expect(onLost).toHaveBeenCalledOnce();
    expect(stdout.text()).toBe('one\n');
  });
});
