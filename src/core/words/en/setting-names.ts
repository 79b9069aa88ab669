import type { Setting } from '../../setting.ts';

/** Where a piece is told, in the words that every screen uses for it. */
export const SETTING_NAMES: { readonly [setting in Setting]: string } = {
  'one-to-one': 'for one person',
  group: 'for a group',
  public: 'for a public talk',
  written: 'for people who read it',
};
