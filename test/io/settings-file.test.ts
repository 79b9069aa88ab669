import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { settingsFile } from '../../src/io/settings-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cps-story-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => settingsFile(realDisk, folder);
const put = (text: string | Uint8Array): void => writeFileSync(join(folder, 'settings'), text);
const there = (): readonly string[] => readdirSync(folder).sort();

const full: Settings = {
  form: 'plain',
  editor: 'code --wait "my file"',
  coachingNotes: false,
  speed: 'brief',
  wordsOnReturn: true,
  halfAnswers: false,
  language: 'es',
  country: 'GB',
  rate: 120,
  ownWords: ['survivor', 'café-goer', 'crazy: and proud'],
  folder: '/media/stick/my stories',
  trashDays: 7,
};

describe('the settings file', () => {
  it('gives the usual settings, and makes nothing, when nothing was set', () => {
    expect(file().read()).toEqual({ settings: DEFAULT_SETTINGS, damaged: false });
    expect(there()).toEqual([]);
  });

  it('reads back what conf wrote', async () => {
    await file().write(full);
    expect(file().read()).toEqual({ settings: full, damaged: false });
    await file().write({ ...full, country: 'NZ', editor: '' });
    expect(file().read().settings).toEqual({ ...full, country: 'NZ', editor: '' });
  });

  it('is one key and value a line, so that it can be read without any library', async () => {
    await file().write({ ...DEFAULT_SETTINGS, country: 'GB', rate: 110 });
    expect(readFileSync(join(folder, 'settings'), 'utf8')).toBe('country: GB\nspeaking-rate: 110\n');
  });

  it('is for the owner alone, and so is a folder it had to make', async () => {
    const deep = join(folder, 'new', 'cps-story');
    await settingsFile(realDisk, deep).write(full);
    expect(statSync(deep).mode & 0o777).toBe(0o700);
    expect(statSync(join(deep, 'settings')).mode & 0o777).toBe(0o600);
  });

  it('becomes owner-only again when somebody had opened it up', async () => {
    await file().write(full);
    chmodSync(join(folder, 'settings'), 0o644);
    await file().write({ ...full, rate: 100 });
    expect(statSync(join(folder, 'settings')).mode & 0o777).toBe(0o600);
  });

  it('leaves nothing beside itself', async () => {
    await file().write(full);
    expect(there()).toEqual(['settings']);
  });

  it('keeps what a newer cps-story wrote into it', async () => {
    put('dream: big\ncountry: GB\n');
    await file().write({ ...file().read().settings, rate: 140 });
    expect(readFileSync(join(folder, 'settings'), 'utf8')).toBe(
      'dream: big\ncountry: GB\nspeaking-rate: 140\n',
    );
  });
});

describe('a settings file that makes no sense', () => {
  it.each<[string, string | Uint8Array]>([
    ['JSON', '{"country":"GB"}'],
    ['half a file of something else', 'country: GB\n\u0000\u0000\u0000'],
    ['bytes that are no text', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8)],
    ['a value out of range', 'speaking-rate: 900\n'],
  ])('(%s) is set aside whole, and the usual settings serve', (_what, content) => {
    put(content);
    expect(file().read()).toEqual({ settings: DEFAULT_SETTINGS, damaged: true });
    expect(there()).toEqual(['settings.broken']);
    expect(readFileSync(join(folder, 'settings.broken'))).toEqual(Buffer.from(content));
    expect(file().read().damaged).toBe(false);
  });

  it('never takes the place of one that was set aside before', () => {
    for (const text of ['first', 'second', 'third']) {
      put(text);
      file().read();
    }
    expect(there()).toEqual(['settings.broken', 'settings.broken-2', 'settings.broken-3']);
    expect(readFileSync(join(folder, 'settings.broken'), 'utf8')).toBe('first');
  });

  it('is set aside before new settings are written', async () => {
    put('no settings at all');
    await file().write({ ...DEFAULT_SETTINGS, country: 'IE' });
    expect(there()).toEqual(['settings', 'settings.broken']);
    expect(file().read().settings.country).toBe('IE');
  });
});

describe('settings that cannot be saved', () => {
  it('say where, and that they are as they were', async () => {
    writeFileSync(join(folder, 'in-the-way'), '');
    const blocked = settingsFile(realDisk, join(folder, 'in-the-way', 'cps-story'));
    await expect(blocked.write(full)).rejects.toMatchObject({
      code: 'not-saved',
      message: expect.stringContaining(join(folder, 'in-the-way', 'cps-story', 'settings')),
    });
  });
});
