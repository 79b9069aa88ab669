import { describe, expect, it } from 'vitest';
import { screenLanguage } from '../../../src/core/words/screen-language.ts';

describe('the language of the screen', () => {
  it.each([
    ['es_MX.UTF-8', 'es'],
    ['es', 'es'],
    ['ES_ar@euro', 'es'],
    ['es-419', 'es'],
    ['en_US.UTF-8', 'en'],
    ['C.UTF-8', 'en'],
    ['POSIX', 'en'],
    ['de_DE.UTF-8', 'en'],
    ['est_EE', 'en'],
    ['', 'en'],
  ] as const)('is, for a computer set to "%s", %s', (LANG, language) => {
    expect(screenLanguage('auto', { LANG })).toBe(language);
  });

  it('is told by the strongest variable that says something', () => {
    expect(screenLanguage('auto', { LC_ALL: 'es_MX', LC_MESSAGES: 'en_US', LANG: 'en_US' })).toBe('es');
    expect(screenLanguage('auto', { LC_ALL: '', LC_MESSAGES: 'es_MX', LANG: 'en_US' })).toBe('es');
    expect(screenLanguage('auto', { LC_ALL: 'C', LANG: 'es_MX' })).toBe('en');
  });

  it('is what the settings say, whatever the computer says', () => {
    expect(screenLanguage('en', { LANG: 'es_MX' })).toBe('en');
    expect(screenLanguage('es', {})).toBe('es');
  });
});
