import { join } from 'node:path';
import { Trouble } from '../core/errors.ts';
import { DEFAULT_SETTINGS, isSettingKey, type Settings } from '../core/settings.ts';
import { type Flat, flatSettings, readFlat, readSettings, writeFlat } from '../core/settings-text.ts';
import type { Disk, SettingsStore } from '../ports.ts';

const OWNER_ONLY_FOLDER = 0o700;
const OWNER_ONLY_FILE = 0o600;

type Reading = { readonly settings: Settings; readonly damaged: boolean };

/**
 * The settings file, `settings` in the folder given. Read by our own flat reader at every start, and written by conf, which is
 * loaded only then. A file that makes no sense is moved aside and kept, never overwritten.
 */
export const settingsFile = (disk: Disk, folder: string): SettingsStore => {
  const path = join(folder, 'settings');
  const textOf = (): string | null =>
    disk.lookThrough(path) === null
      ? null
      : new TextDecoder('utf-8', { fatal: true }).decode(disk.read(path));

  const read = (): Reading => {
    try {
      const text = textOf();
      const settings = text === null ? DEFAULT_SETTINGS : readSettings(text);
      if (settings !== null) return { settings, damaged: false };
    } catch {
      // Not UTF-8, or not to be opened: told in the same words as a file that makes no sense.
    }
    setAside(disk, path);
    return { settings: DEFAULT_SETTINGS, damaged: true };
  };

  const write = async (settings: Settings): Promise<void> => {
    read(); // moves a damaged file aside, so that conf never meets one
    try {
      const wanted = { ...unknownTo(readFlat(textOf() ?? '') ?? {}), ...flatSettings(settings) };
      disk.makeFolder(folder, OWNER_ONLY_FOLDER);
      await writeWithConf(folder, wanted);
      // conf does not look whether the whole text reached the disk.
      if (textOf() !== writeFlat(wanted)) throw new Error('the settings file is not what was written');
    } catch (cause) {
      throw new Trouble('not-saved', ({ settings: says }) => [says.notSaved(path), says.notSavedHint], '', {
        cause,
      });
    }
  };

  return { path, read, write };
};

const unknownTo = (flat: Flat): Flat =>
  Object.fromEntries(Object.entries(flat).filter(([key]) => !isSettingKey(key)));

const writeWithConf = async (folder: string, flat: Flat): Promise<void> => {
  const { default: Conf } = await import('conf');
  const conf = new Conf<{ [key: string]: string }>({
    cwd: folder,
    configName: 'settings',
    fileExtension: '',
    projectSuffix: '',
    configFileMode: OWNER_ONLY_FILE,
    accessPropertiesByDotNotation: false,
    serialize: writeFlat,
    deserialize: (text) => ({ ...readFlat(text) }),
  });
  conf.store = { ...flat };
};

/** `settings.broken`, or the first name after it that is free. Quiet where the disk refuses: the file then stays as it is. */
const setAside = (disk: Disk, path: string): void => {
  try {
    let aside = `${path}.broken`;
    for (let copy = 2; disk.look(aside) !== null; copy++) aside = `${path}.broken-${copy}`;
    disk.rename(path, aside);
  } catch {
    // Nothing was lost: the usual settings serve, and the file is read again next time.
  }
};
