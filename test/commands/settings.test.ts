import { describe, expect, it } from 'vitest';
import { settings } from '../../src/commands/settings.ts';
import { SETTING_KEYS } from '../../src/core/settings.ts';
import { english } from '../../src/core/words/words.ts';
import { fakeScreen } from '../support/fake-screen.ts';
import { memorySettings } from '../support/memory-settings.ts';

const world = (set: Parameters<typeof memorySettings>[0] = {}) => ({
  screen: fakeScreen(),
  settings: memorySettings(set),
  words: english,
  places: {
    here: '/desk',
    store: '/home',
    home: '/home',
    settings: '/home',
    shippedPacks: '/packs',
    pages: '/pages',
  },
});

describe('settings', () => {
  it('lists every setting with its value and a line about it, and says how to change one', async () => {
    const here = world({ country: 'GB', ownWords: ['survivor', 'voice hearer'] });
    expect(await settings({ key: null, value: null }, here)).toBe(0);
    const out = here.screen.out();
    for (const key of SETTING_KEYS) {
      expect(out).toContain(`${key}: `);
      expect(out.replace(/\s+/g, ' ')).toContain(english.settings.about(key));
    }
    expect(out).toContain('country: GB');
    expect(out).toContain('own-words: survivor, voice hearer');
    expect(out).toContain('form: (you will be asked)');
    expect(out).toContain('cps-story settings form plain');
    expect(out).toContain('/home/settings');
  });

  it('shows one', async () => {
    const here = world({ rate: 120 });
    expect(await settings({ key: 'Speaking-Rate', value: null }, here)).toBe(0);
    expect(here.screen.out()).toContain('speaking-rate: 120');
    expect(here.screen.out()).not.toContain('country');
  });

  it('changes one, says so, and leaves the others alone', async () => {
    const here = world({ country: 'GB' });
    expect(await settings({ key: 'form', value: 'plain' }, here)).toBe(0);
    expect(here.settings.read().settings).toMatchObject({ form: 'plain', country: 'GB' });
    expect(here.screen.out()).toContain('Saved. form is now plain');
  });

  it('goes back to the usual when it is given nothing', async () => {
    const here = world({ country: 'GB', form: 'plain' });
    await settings({ key: 'country', value: '' }, here);
    await settings({ key: 'form', value: ' ' }, here);
    expect(here.settings.read().settings).toMatchObject({ country: 'US', form: null });
  });

  it('knows countries by name, and says when it holds no lines for one', async () => {
    const here = world();
    await settings({ key: 'country', value: 'new zealand' }, here);
    expect(here.settings.read().settings.country).toBe('NZ');
    await settings({ key: 'country', value: 'fr' }, here);
    expect(here.settings.read().settings.country).toBe('FR');
    expect(here.screen.out()).toContain('no help lines for FR');
  });

  it('takes a folder as seen from where the person is', async () => {
    const here = world();
    await settings({ key: 'save-folder', value: 'stories' }, here);
    expect(here.settings.read().settings.folder).toBe('/desk/stories');
    await settings({ key: 'save-folder', value: '/media/stick' }, here);
    expect(here.settings.read().settings.folder).toBe('/media/stick');
  });

  it('understands yes and no where it asks for on and off', async () => {
    const here = world();
    await settings({ key: 'half-answers', value: 'no' }, here);
    await settings({ key: 'coaching-notes', value: 'False' }, here);
    expect(here.settings.read().settings).toMatchObject({ halfAnswers: false, coachingNotes: false });
    await settings({ key: 'half-answers', value: 'Yes' }, here);
    expect(here.settings.read().settings.halfAnswers).toBe(true);
    expect(here.screen.out()).toContain('Saved. half-answers is now off');
  });

  it('suggests the setting that was probably meant', async () => {
    await expect(settings({ key: 'contry', value: null }, world())).rejects.toMatchObject({
      code: 'usage',
      message: 'I do not know a setting called "contry".',
      hint: expect.stringContaining('Close to it: country'),
    });
  });

  it('suggests the value that was probably meant, and changes nothing', async () => {
    const here = world();
    await expect(settings({ key: 'form', value: 'plian' }, here)).rejects.toMatchObject({
      code: 'usage',
      hint: 'Close to it: plain',
    });
    await expect(settings({ key: 'speaking-rate', value: '200' }, here)).rejects.toMatchObject({
      message: expect.stringContaining('from 100 to 160'),
    });
    expect(here.settings.read().settings).toEqual(memorySettings().read().settings);
  });
});
