import type { Settings } from '../../core/settings.ts';
import type { SettingsStore, World } from '../../ports.ts';
import type { SittingFlags } from './options.ts';

/** The world of one sitting: whoever asks it for the settings hears what the flags say of today. */
export const worldToday = (world: World, flags: SittingFlags): World => ({
  ...world,
  settings: settingsToday(world.settings, flags),
});

/**
 * The settings with the flags over them. What a flag says is never written down; a setting that is changed in the middle of the sitting
 * is, and from then on it holds.
 */
const settingsToday = (file: SettingsStore, given: SittingFlags): SettingsStore => {
  let flags: Partial<Settings> = given;
  return {
    path: file.path,
    read: () => {
      const { settings, damaged } = file.read();
      return { settings: { ...settings, ...flags }, damaged };
    },
    write: async (wanted) => {
      const still = Object.entries(flags).filter(([key, value]) => saidOf(wanted, key) === value);
      const under = file.read().settings;
      await file.write({
        ...wanted,
        ...Object.fromEntries(still.map(([key]) => [key, saidOf(under, key)])),
      });
      flags = Object.fromEntries(still);
    },
  };
};

const saidOf = (settings: Settings, key: string): unknown =>
  Object.entries(settings).find(([name]) => name === key)?.[1];
