import { describe, expect, it } from 'vitest';
import { careLines, countryOf, violenceLines } from '../../../src/core/support/care-lines.ts';
import { ELSEWHERE, HELP_LINES } from '../../../src/core/support/help-lines.ts';
import { english } from '../../../src/core/words/words.ts';

describe('help lines', () => {
  it('name 988 for the United States, with the keys for veterans and for Spanish', () => {
    const lines = careLines('US', english.support).join('\n');
    expect(lines).toContain('call 988, or text 988, or chat at 988lifeline.org');
    expect(lines).toMatch(/Veterans: press 1/);
    expect(lines).toMatch(/Spanish: press 2/);
    expect(lines).toContain('911 or your local number');
  });

  it.each([
    ['CA', '988', '911'],
    ['GB', '116 123', '999'],
    ['IE', '116 123', '112'],
    ['AU', '13 11 14', '000'],
    ['NZ', '1737', '111'],
    ['IN', '14416', '112'],
  ])('of %s name %s and the emergency number %s', (country, number, emergency) => {
    const lines = careLines(country, english.support).join('\n');
    expect(lines).toContain(number);
    expect(lines).toContain(`call ${emergency}`);
  });

  it('never show the numbers of one country in another', () => {
    const lines = careLines('FR', english.support).join('\n');
    expect(lines).toContain(ELSEWHERE.site);
    expect(lines).toContain('local emergency number');
    expect(lines).not.toMatch(/\d/);
  });

  it('always give a way for somebody who is somewhere else', () => {
    for (const { code } of HELP_LINES)
      expect(careLines(code, english.support).join('\n')).toContain(ELSEWHERE.site);
  });

  it('for danger from another person are those of the country, and none where none was looked up', () => {
    expect(violenceLines('US', english.support).join()).toContain(
      'National Domestic Violence Hotline: call 1-800-799-7233, or text START to 88788, or chat at thehotline.org',
    );
    expect(violenceLines('GB', english.support).join()).toContain('0808 2000 247');
    expect(violenceLines('CA', english.support)).toEqual([]);
    expect(violenceLines('FR', english.support)).toEqual([]);
  });

  it('are found by code and by name, in any case', () => {
    expect(countryOf('gb')?.code).toBe('GB');
    expect(countryOf(' uk ')?.code).toBe('GB');
    expect(countryOf('new zealand')?.code).toBe('NZ');
    expect(countryOf('Atlantis')).toBeNull();
  });

  it('each say where they were looked up and when, and how to reach somebody', () => {
    for (const line of [
      ...HELP_LINES.flatMap(({ lines, violence }) => [...lines, ...violence]),
      { ...ELSEWHERE, call: ELSEWHERE.site },
    ]) {
      expect(line.source).toMatch(/^https:\/\//);
      expect(line.checked).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
      expect(line.call ?? ('text' in line ? line.text : undefined)).toBeTruthy();
    }
  });
});
