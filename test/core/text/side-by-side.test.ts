import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../src/core/text/side-by-side.ts';

const columns = { left: 10, gap: 2, right: 12 };

describe('two columns', () => {
  it('wrap each by itself, and begin the right one at the same place in each line', () => {
    expect(sideBySide('8. Where were you then?', 'On a bench.\nUntil it got light.', columns)).toBe(
      ['8. Where    On a bench.', 'were you    Until it got', 'then?       light.'].join('\n'),
    );
  });

  it('go on in the longer one, and count wide letters as two', () => {
    expect(sideBySide('朝', 'one two three four', columns)).toBe(
      '朝          one two\n            three four',
    );
    expect(sideBySide('one two three', 'x', columns)).toBe('one two     x\nthree');
  });
});
