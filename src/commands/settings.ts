import { Trouble } from '../core/errors.ts';
import {
  DEFAULT_SETTINGS,
  isSettingKey,
  SETTING_CHOICES,
  SETTING_KEYS,
  type SettingKey,
  type Settings,
  settingText,
  withSetting,
} from '../core/settings.ts';
import { countryOf } from '../core/support/care-lines.ts';
import { nearest, nearOnes } from '../core/text/near.ts';
import { wrap } from '../core/text/wrap.ts';
import { absolute } from '../core/typed-path.ts';
import type { World } from '../ports.ts';

/** `key` alone shows one setting, with `value` it is changed; neither lists them all. An empty value goes back to the usual. */
export type SettingsOptions = { readonly key: string | null; readonly value: string | null };

type SettingsWorld = Pick<World, 'screen' | 'settings' | 'words' | 'places'>;

export const settings = async ({ key, value }: SettingsOptions, world: SettingsWorld): Promise<number> => {
  if (key === null) return listAll(world);
  const known = keyOf(key, world);
  if (value === null) return showOne(known, world);
  const now = world.settings.read().settings;
  const changed = changedBy(now, known, value, world);
  await world.settings.write(changed);
  sayChanged(changed, known, world);
  return 0;
};

const listAll = ({ screen, settings: file, words }: SettingsWorld): number => {
  const { settings: now } = file.read();
  screen.write(screen.style('title', words.settings.heading));
  for (const key of SETTING_KEYS) {
    screen.write('');
    screen.write(`${screen.style('command', key)}: ${settingText(now, key) || words.settings.unset(key)}`);
    screen.write(wrap(words.settings.about(key), screen.width, '  '));
  }
  screen.write('');
  for (const [sentence, line] of [
    [words.settings.howToChange, words.settings.changeExample],
    [words.settings.howToClear, words.settings.clearExample],
    [words.settings.where, file.path],
  ] as const) {
    screen.write(wrap(sentence, screen.width));
    screen.write(`  ${line}`);
  }
  return 0;
};

const showOne = (key: SettingKey, { screen, settings: file, words }: SettingsWorld): number => {
  screen.write(
    `${screen.style('command', key)}: ${settingText(file.read().settings, key) || words.settings.unset(key)}`,
  );
  screen.write(wrap(words.settings.about(key), screen.width, '  '));
  return 0;
};

const keyOf = (typed: string, { words }: SettingsWorld): SettingKey => {
  const key = typed.toLowerCase();
  if (isSettingKey(key)) return key;
  const near = nearOnes(key, SETTING_KEYS);
  const hint =
    near.length > 0 ? `${words.settings.closeTo(near)}. ${words.settings.seeAll}` : words.settings.seeAll;
  throw new Trouble('usage', words.settings.unknownKey(typed), hint);
};

const changedBy = (
  now: Settings,
  key: SettingKey,
  value: string,
  { words, places }: SettingsWorld,
): Settings => {
  const usual = value.trim() === '';
  const changed = withSetting(
    now,
    key,
    usual ? settingText(DEFAULT_SETTINGS, key) : meantBy(key, value, places.here),
  );
  if (changed !== null) return changed;
  const near = nearest(value, SETTING_CHOICES[key]);
  throw new Trouble(
    'usage',
    words.settings.unknownValue(key, value),
    near === null ? '' : words.settings.closeTo([near]),
  );
};

const SWITCH_WORDS: ReadonlyMap<string, string> = new Map([
  ['yes', 'on'],
  ['true', 'on'],
  ['no', 'off'],
  ['false', 'off'],
]);
const SWITCHES: readonly SettingKey[] = ['coaching-notes', 'words-on-return', 'half-answers'];

/** A country may be named in words, a folder from the working folder, and "no" means off. */
const meantBy = (key: SettingKey, value: string, here: string): string => {
  if (SWITCHES.includes(key)) return SWITCH_WORDS.get(value.trim().toLowerCase()) ?? value;
  if (key === 'country') return countryOf(value)?.code ?? value;
  if (key === 'save-folder') return absolute(here, value.trim());
  return value;
};

const sayChanged = (changed: Settings, key: SettingKey, { screen, words }: SettingsWorld): void => {
  screen.write(screen.style('saved', words.settings.saved(key, settingText(changed, key))));
  if (key === 'save-folder') screen.write(words.settings.storiesStay);
  if (key === 'country' && countryOf(changed.country) === null)
    screen.write(words.settings.noLinesFor(changed.country));
};
