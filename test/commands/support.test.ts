import { describe, expect, it } from 'vitest';
import { support } from '../../src/commands/support.ts';
import type { Settings } from '../../src/core/settings.ts';
import { HELP_LINES } from '../../src/core/support/help-lines.ts';
import { english } from '../../src/core/words/words.ts';
import { fakeScreen } from '../support/fake-screen.ts';
import { memorySettings } from '../support/memory-settings.ts';

const world = (set: Partial<Settings> = {}) => ({
  screen: fakeScreen(),
  settings: memorySettings(set),
  words: english,
});

describe('support', () => {
  it('shows the lines of the United States when nothing was set', () => {
    const here = world();
    expect(support({ country: null }, here)).toBe(0);
    expect(here.screen.out()).toContain('United States');
    expect(here.screen.out()).toContain('call 988');
  });

  it('says plainly that it is no crisis service and can call nobody', () => {
    const here = world();
    support({ country: null }, here);
    expect(here.screen.out()).toContain('not a crisis service');
    expect(here.screen.out().replace(/\s+/g, ' ')).toContain('cannot call anyone');
  });

  it('names who knows about danger from another person, where such a line is known', () => {
    const here = world();
    support({ country: null }, here);
    expect(here.screen.out()).toContain('If somebody may hurt you:');
    expect(here.screen.out()).toContain('1-800-799-7233');
    const elsewhere = world({ country: 'CA' });
    support({ country: null }, elsewhere);
    expect(elsewhere.screen.out()).not.toContain('may hurt you');
  });

  it('follows the country of the settings', () => {
    const here = world({ country: 'IE' });
    support({ country: null }, here);
    expect(here.screen.out()).toContain('116 123');
    expect(here.screen.out()).not.toContain('988');
  });

  it('shows another country for this once, by code or by name', () => {
    for (const country of ['au', 'Australia']) {
      const here = world();
      support({ country }, here);
      expect(here.screen.out()).toContain('13 11 14');
      expect(here.settings.read().settings.country).toBe('US');
    }
  });

  it('points to a site with lines for most countries where it holds none', () => {
    const here = world();
    expect(support({ country: 'fr' }, here)).toBe(0);
    expect(here.screen.out()).toContain('findahelpline.com');
    expect(here.screen.out()).not.toContain('988');
  });

  it('sends nobody away: a country it does not know by name is pointed to that site too', () => {
    const here = world();
    expect(support({ country: 'Germany' }, here)).toBe(0);
    expect(here.screen.out()).toContain('I hold no help lines for Germany.');
    expect(here.screen.out()).toContain('findahelpline.com');
  });

  it('lists the countries it holds lines for', () => {
    const here = world();
    support({ country: 'list' }, here);
    for (const { code, name } of HELP_LINES) expect(here.screen.out()).toContain(`${code}  ${name}`);
  });

  it('suggests the country that was probably meant', () => {
    expect(() => support({ country: 'Austalia' }, world())).toThrow(
      expect.objectContaining({ code: 'usage', hint: expect.stringContaining('Australia') }),
    );
  });
});
