import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  SETTING_KEYS,
  type SettingKey,
  type Settings,
  settingText,
  withSetting,
} from '../../src/core/settings.ts';
import { flatSettings, readFlat, readSettings, writeFlat } from '../../src/core/settings-text.ts';

const typed: { readonly [key in SettingKey]: fc.Arbitrary<string> } = {
  form: fc.constantFrom('rich', 'plain', ''),
  editor: fc.string(),
  'coaching-notes': fc.constantFrom('on', 'off'),
  speed: fc.constantFrom('normal', 'brief'),
  'words-on-return': fc.constantFrom('on', 'off'),
  'half-answers': fc.constantFrom('on', 'off'),
  language: fc.constantFrom('auto', 'en', 'es'),
  country: fc.string({ unit: fc.constantFrom(...'abcXYZ'), minLength: 2, maxLength: 2 }),
  'speaking-rate': fc.integer({ min: 100, max: 160 }).map(String),
  'own-words': fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }).map((words) => words.join(',')),
  'save-folder': fc.string({ unit: 'grapheme' }),
  'trash-days': fc.integer({ min: 1, max: 9999 }).map(String),
};

/** Any settings that a person can come to by typing values. */
const anySettings: fc.Arbitrary<Settings> = fc
  .record(typed)
  .map((values) =>
    SETTING_KEYS.reduce<Settings>((all, key) => withSetting(all, key, values[key]) ?? all, DEFAULT_SETTINGS),
  );

describe('one setting', () => {
  it.each<[SettingKey, string, Partial<Settings>]>([
    ['form', 'Plain', { form: 'plain' }],
    ['editor', 'code --wait', { editor: 'code --wait' }],
    ['coaching-notes', 'off', { coachingNotes: false }],
    ['half-answers', 'OFF', { halfAnswers: false }],
    ['country', 'gb', { country: 'GB' }],
    ['speaking-rate', '100', { rate: 100 }],
    ['speaking-rate', '160', { rate: 160 }],
    ['trash-days', '7', { trashDays: 7 }],
    ['own-words', ' survivor ,  voice   hearer, survivor,', { ownWords: ['survivor', 'voice hearer'] }],
    ['save-folder', '/media/stick', { folder: '/media/stick' }],
  ])('%s takes %s', (key, text, change) => {
    expect(withSetting(DEFAULT_SETTINGS, key, text)).toEqual({ ...DEFAULT_SETTINGS, ...change });
  });

  it.each<[SettingKey, string]>([
    ['form', 'fancy'],
    ['coaching-notes', 'maybe'],
    ['half-answers', ''],
    ['country', 'Atlantis'],
    ['speaking-rate', '99'],
    ['speaking-rate', '161'],
    ['speaking-rate', '1e2'],
    ['editor', 'nano\nrm -r /'],
    ['save-folder', '/home/\u0000'],
    ['own-words', 'one\ntwo'],
  ])('%s does not take %j', (key, text) => {
    expect(withSetting(DEFAULT_SETTINGS, key, text)).toBeNull();
  });

  it('reads back what it shows', () => {
    fc.assert(
      fc.property(anySettings, fc.constantFrom(...SETTING_KEYS), (settings, key) => {
        const shown = settingText(settings, key);
        const read = withSetting(DEFAULT_SETTINGS, key, shown);
        expect(read === null ? null : settingText(read, key)).toBe(shown);
      }),
    );
  });
});

describe('the settings file', () => {
  it('gives back all settings that were written', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readSettings(writeFlat(flatSettings(settings)))).toEqual(settings);
      }),
    );
  });

  it('holds only what differs from the usual', () => {
    expect(writeFlat(flatSettings(DEFAULT_SETTINGS))).toBe('');
    expect(writeFlat(flatSettings({ ...DEFAULT_SETTINGS, country: 'GB' }))).toBe('country: GB\n');
  });

  it('may be edited by hand, on any system', () => {
    const text = '\u{feff}# mine\r\n\r\ncountry: GB\r\nown-words: survivor, crazy: and proud\r\n';
    expect(readSettings(text)).toEqual({
      ...DEFAULT_SETTINGS,
      country: 'GB',
      ownWords: ['survivor', 'crazy: and proud'],
    });
  });

  it('leaves the keys of a newer cps-story alone', () => {
    expect(readSettings('dream: big\ncountry: NZ\n')?.country).toBe('NZ');
  });

  it.each([
    '{ "country": "GB" }',
    'country GB',
    'speaking-rate: 900\n',
    'form: loud\n',
    '\u0000\u0001',
    ': GB',
  ])('is not trusted when it says %j', (text) => {
    expect(readSettings(text)).toBeNull();
  });

  it('reads any text without falling over', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readFlat(text);
        readSettings(text);
      }),
    );
  });
});
