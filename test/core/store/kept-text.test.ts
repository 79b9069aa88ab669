import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKeptText } from '../../../src/core/store/kept-text.ts';

describe('a text that is to be kept', () => {
  it('gives title and setting from its front matter to the header', () => {
    expect(readKeptText('---\ntitle: "The bus: a start"\nsetting: group\n---\n\nI slept.\n')).toEqual({
      title: 'The bus: a start',
      setting: 'group',
      heading: null,
      body: 'I slept.\n',
    });
  });

  it('keeps what else stands in its front matter', () => {
    const { body, setting } = readKeptText(
      '---\nsetting: public\nmarks: full-version\nkeep-private: Oak Street\n---\nI slept.\n',
    );
    expect(setting).toBe('public');
    expect(body).toBe('---\nmarks: full-version\nkeep-private: Oak Street\n---\nI slept.\n');
  });

  it('is as it was when it has no front matter, but for its line ends', () => {
    expect(readKeptText('\ufeffOne.\r\nTwo.\r')).toEqual({
      title: null,
      setting: null,
      heading: null,
      body: 'One.\nTwo.\n',
    });
  });

  it('offers its first heading for a title and leaves it in place', () => {
    const { heading, body } = readKeptText('Before.\n\n## The bus stop ##\n\nI slept.\n');
    expect(heading).toBe('The bus stop');
    expect(body).toContain('## The bus stop ##');
  });

  it('loses no word, even when a story only looks like front matter', () => {
    const line = fc.constantFrom(
      '---',
      'title: A',
      'setting: group',
      'Remember: it was cold.',
      'I slept.',
      '',
      '# Head',
      '...',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { title, setting, body } = readKeptText(lines.join('\n'));
        for (const word of ['Remember', 'slept', 'Head'])
          expect(body.includes(word)).toBe(lines.join(' ').includes(word));
        if (lines.includes('title: A')) expect(`${title} ${body}`).toContain('A');
        if (lines.includes('setting: group')) expect(`${setting} ${body}`).toContain('group');
      }),
      { numRuns: 500 },
    );
  });
});
