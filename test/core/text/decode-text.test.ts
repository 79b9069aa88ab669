import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/core/text/decode-text.ts';

const TEXT = 'Café. “Yes”, she said.';
const wide = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'));
const turned = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());

describe('bytes of a text', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT), 'utf-8'],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 with its mark', wide(`\ufeff${TEXT}`), 'utf-16'],
    ['UTF-16 the other way round', turned(`\ufeff${TEXT}`), 'utf-16'],
    ['UTF-16 without a mark', wide(TEXT), 'utf-16'],
    ['UTF-16 the other way round without a mark', turned(TEXT), 'utf-16'],
    [
      'what older Windows wrote',
      Uint8Array.from(Buffer.from('Caf\xe9. \x93Yes\x94, she said.', 'latin1')),
      'windows-1252',
    ],
  ])('are read as %s', (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding });
  });

  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0, 0x0d)],
    ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0)],
    ['noise', Uint8Array.of(0xe9, 0x01, 0x02, 0x90, 0x81)],
  ])('that are %s are no text', (_name, bytes) => {
    expect(decodeText(bytes)).toBeNull();
  });
});
