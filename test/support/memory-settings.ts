import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings.ts';
import type { SettingsStore } from '../../src/ports.ts';

/** Settings that live as long as the test. */
export const memorySettings = (set: Partial<Settings> = {}): SettingsStore => {
  let settings: Settings = { ...DEFAULT_SETTINGS, ...set };
  return {
    path: '/home/settings',
    read: () => ({ settings, damaged: false }),
    write: async (wanted) => {
      settings = wanted;
    },
  };
};
