import {
  DEFAULT_SETTINGS,
  isSettingKey,
  SETTING_KEYS,
  type Settings,
  settingText,
  withSetting,
} from './settings.ts';

/** A flat file: one `key: value` a line. Blank lines and lines that begin with `#` say nothing. */
export type Flat = { readonly [key: string]: string };

const LINE = /^([a-z][a-z0-9-]*):(?:[ \t]+(.*))?$/;

/** Null when a line is neither `key: value` nor blank nor a remark: then the whole file is not to be trusted. */
export const readFlat = (text: string): Flat | null => {
  const flat: { [key: string]: string } = Object.create(null) as { [key: string]: string };
  for (const line of text.replace(/^\u{feff}/u, '').split(/\r\n?|\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const parts = LINE.exec(line);
    if (parts?.[1] === undefined) return null;
    flat[parts[1]] = (parts[2] ?? '').trim();
  }
  return flat;
};

export const writeFlat = (flat: Flat): string =>
  Object.entries(flat)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

/** Settings that differ from the defaults, as a flat file holds them. */
export const flatSettings = (settings: Settings): Flat => {
  const changed = SETTING_KEYS.filter(
    (key) => settingText(settings, key) !== settingText(DEFAULT_SETTINGS, key),
  );
  return Object.fromEntries(changed.map((key) => [key, settingText(settings, key)]));
};

/**
 * What a settings file says, over the defaults. Keys that are not ours are left alone: a newer cps-story may have written them.
 * Null when the text is no flat file, or a value of ours makes no sense.
 */
export const readSettings = (text: string): Settings | null => {
  const flat = readFlat(text);
  if (flat === null) return null;
  let settings: Settings | null = DEFAULT_SETTINGS;
  for (const [key, value] of Object.entries(flat)) {
    if (settings !== null && isSettingKey(key)) settings = withSetting(settings, key, value);
  }
  return settings;
};
