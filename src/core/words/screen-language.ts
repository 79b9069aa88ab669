/** Languages that the screen speaks. Each is a folder beside this file. */
export const SCREEN_LANGUAGES = ['en', 'es'] as const;
export type ScreenLanguage = (typeof SCREEN_LANGUAGES)[number];

/** The variables that say which language a person reads, the strongest first, as POSIX has it. */
type Locale = { readonly [name in 'LC_ALL' | 'LC_MESSAGES' | 'LANG']?: string | undefined };

/**
 * The language of the screen: the one that was chosen, else the one that the computer is set to (`es_MX.UTF-8`), else English. A variable that is
 * empty says nothing, and lets the next one speak.
 */
export const screenLanguage = (chosen: 'auto' | ScreenLanguage, locale: Locale): ScreenLanguage => {
  if (chosen !== 'auto') return chosen;
  const told = locale.LC_ALL || locale.LC_MESSAGES || locale.LANG || '';
  const [code = ''] = told.toLowerCase().split(/[_.@-]/);
  return SCREEN_LANGUAGES.find((known) => known === code) ?? 'en';
};
