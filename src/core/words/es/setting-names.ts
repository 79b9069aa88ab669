import type { Setting } from '../../setting.ts';

export const SETTING_NAMES: { readonly [setting in Setting]: string } = {
  'one-to-one': 'para una persona',
  group: 'para un grupo',
  public: 'para una charla en público',
  written: 'para quien la lee',
};

/** The same in help: the words to type stay the same in every language. */
export const WHERE_TOLD: string =
  'one-to-one (una persona), group (un grupo), public (en público) o written (por escrito)';
