/** Where a story is told. `one-to-one` is what a text without a setting counts as. */
export const SETTINGS = ['one-to-one', 'group', 'public', 'written'] as const;
export type Setting = (typeof SETTINGS)[number];
export const DEFAULT_SETTING: Setting = 'one-to-one';
export const isSetting = (value: unknown): value is Setting => SETTINGS.includes(value as Setting);
