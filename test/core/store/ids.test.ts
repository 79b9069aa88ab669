import { describe, expect, it } from 'vitest';
import {
  parseSittingId,
  parseStoryId,
  parseVersionId,
  shortName,
  versionId,
  versionName,
} from '../../../src/core/store/ids.ts';

describe('ids', () => {
  it('are taken only when they are safe as a name', () => {
    expect(parseStoryId('s-k7m2q9xw')).toBe('s-k7m2q9xw');
    for (const text of [
      '',
      's-',
      's-..',
      's-a/b',
      'S-k7m2q9xw',
      's-k7m2q9xw.md',
      'j-k7m2q9xw',
      ' s-k7m2q9xw',
      's-k7m2q9xw\n',
    ]) {
      expect(parseStoryId(text)).toBeNull();
    }
    expect(parseSittingId('j-k7m2q9xw')).toBe('j-k7m2q9xw');
    expect(parseSittingId('j-../../x')).toBeNull();
    expect(parseVersionId('0001-8f3k2m9qzt-0123456789abcdef')).not.toBeNull();
    for (const text of [
      '1-8f3k2m9qzt-0123456789abcdef',
      '0001-8f3k2m9qzt',
      '0001-8f3k2m9qzt-0123456789ABCDEF',
      '0001-8f3k2m9qzt-0123456789abcdef (conflicted copy)',
    ]) {
      expect(parseVersionId(text)).toBeNull();
    }
  });

  it('of a version are its number, chance, and the first 16 letters of the hash', () => {
    const id = versionId({ number: 7, random: '8f3k2m9qzt', hash: '0123456789abcdef'.repeat(4) });
    expect(id).toBe('0007-8f3k2m9qzt-0123456789abcdef');
    expect(versionName(id)).toEqual({ number: 7, random: '8f3k2m9qzt', hash: '0123456789abcdef' });
    expect(shortName(id)).toBe('0007-8f3k2m9qzt');
  });

  it('of a version go on after 9999', () => {
    const id = versionId({ number: 12_345, random: '8f3k2m9qzt', hash: '0123456789abcdef' });
    expect(parseVersionId(id)).toBe(id);
    expect(versionName(id).number).toBe(12_345);
  });
});
