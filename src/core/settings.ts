import { SCREEN_LANGUAGES, type ScreenLanguage } from './words/screen-language.ts';

/** What `cps-story settings` knows. Flat, so that `check` can read it without a library. Never a word of a story. */
export type Settings = {
  /** How draft talks: null until the first question about it was answered. */
  readonly form: 'rich' | 'plain' | null;
  /** Command that `/edit` opens; '' for $VISUAL, $EDITOR, or what is there. */
  readonly editor: string;
  readonly coachingNotes: boolean;
  /** brief: a question of a pack comes with its place and its choices, and without help and hints. */
  readonly speed: (typeof SPEEDS)[number];
  /** Title and last words of a waiting story are shown on coming back. Somebody may look over a shoulder, so nobody is asked. */
  readonly wordsOnReturn: boolean;
  /** Keep the half of an answer while it is being typed. */
  readonly halfAnswers: boolean;
  /** What the screen speaks: auto is what the computer is set to. */
  readonly language: 'auto' | ScreenLanguage;
  /** ISO 3166 code of the country whose help lines are shown. */
  readonly country: string;
  /** Words a minute when told aloud, 100 to 160. Source: domain.md 5. */
  readonly rate: number;
  /** Labels the teller has chosen for themself. */
  readonly ownWords: readonly string[];
  /** Folder for the store; '' for the usual place. */
  readonly folder: string;
  /** Whole days that a story stays in the trash. */
  readonly trashDays: number;
};
export const DEFAULT_SETTINGS: Settings = {
  form: null,
  editor: '',
  coachingNotes: true,
  speed: 'normal',
  wordsOnReturn: false,
  halfAnswers: true,
  language: 'auto',
  country: 'US',
  rate: 130,
  ownWords: [],
  folder: '',
  trashDays: 30,
};

export const SPEEDS = ['normal', 'brief'] as const;

/** The names of the settings, in the order in which they are listed. They are also the keys of the settings file. */
export const SETTING_KEYS = [
  'form',
  'editor',
  'coaching-notes',
  'speed',
  'words-on-return',
  'half-answers',
  'language',
  'country',
  'speaking-rate',
  'own-words',
  'save-folder',
  'trash-days',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];
export const isSettingKey = (word: string): word is SettingKey => SETTING_KEYS.some((key) => key === word);

/** The values that can be named beforehand; empty where anything may be said. */
export const SETTING_CHOICES: { readonly [key in SettingKey]: readonly string[] } = {
  form: ['rich', 'plain'],
  editor: [],
  'coaching-notes': ['on', 'off'],
  speed: [...SPEEDS],
  'words-on-return': ['on', 'off'],
  'half-answers': ['on', 'off'],
  language: ['auto', ...SCREEN_LANGUAGES],
  country: [],
  'speaking-rate': [],
  'own-words': [],
  'save-folder': [],
  'trash-days': [],
};

const SLOWEST_RATE = 100;
const FASTEST_RATE = 160;

/** One line each: a settings file must stay one `key: value` a line, whatever is typed. */
const CONTROL = /\p{Cc}/u;

const onOff = (value: boolean): string => (value ? 'on' : 'off');

/** The value of one setting as a person types it; '' when it is unset. */
export const settingText = (settings: Settings, key: SettingKey): string => {
  const texts: { readonly [key in SettingKey]: string } = {
    form: settings.form ?? '',
    editor: settings.editor,
    'coaching-notes': onOff(settings.coachingNotes),
    speed: settings.speed,
    'words-on-return': onOff(settings.wordsOnReturn),
    'half-answers': onOff(settings.halfAnswers),
    language: settings.language,
    country: settings.country,
    'speaking-rate': String(settings.rate),
    'own-words': settings.ownWords.join(', '),
    'save-folder': settings.folder,
    'trash-days': String(settings.trashDays),
  };
  return texts[key];
};

const readForm = (text: string): Partial<Settings> | null => {
  if (text === '') return { form: null };
  return text === 'rich' || text === 'plain' ? { form: text } : null;
};

const readSpeed = (text: string): Partial<Settings> | null => {
  const speed = SPEEDS.find((known) => known === text);
  return speed === undefined ? null : { speed };
};

const readLanguage = (text: string): Partial<Settings> | null => {
  const language = (['auto', ...SCREEN_LANGUAGES] as const).find((known) => known === text);
  return language === undefined ? null : { language };
};

const readSwitch = (text: string): boolean | null => (text === 'on' ? true : text === 'off' ? false : null);

const readRate = (text: string): Partial<Settings> | null => {
  const rate = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return rate >= SLOWEST_RATE && rate <= FASTEST_RATE ? { rate } : null;
};

const readWords = (text: string): Partial<Settings> => {
  const words = text.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
  return { ownWords: [...new Set(words.filter((word) => word !== ''))] };
};

const readOne = (key: SettingKey, text: string): Partial<Settings> | null => {
  const lower = text.toLowerCase();
  const on = readSwitch(lower);
  const readers: { readonly [key in SettingKey]: () => Partial<Settings> | null } = {
    form: () => readForm(lower),
    editor: () => ({ editor: text }),
    'coaching-notes': () => (on === null ? null : { coachingNotes: on }),
    speed: () => readSpeed(lower),
    'words-on-return': () => (on === null ? null : { wordsOnReturn: on }),
    'half-answers': () => (on === null ? null : { halfAnswers: on }),
    language: () => readLanguage(lower),
    country: () => (/^[a-z]{2}$/.test(lower) ? { country: lower.toUpperCase() } : null),
    'speaking-rate': () => readRate(text),
    'own-words': () => readWords(text),
    'save-folder': () => ({ folder: text }),
    'trash-days': () => (/^[1-9]\d{0,3}$/.test(text) ? { trashDays: Number(text) } : null),
  };
  return readers[key]();
};

/** The settings with one of them changed; null when the text is not a value of that setting. */
export const withSetting = (settings: Settings, key: SettingKey, text: string): Settings | null => {
  if (CONTROL.test(text)) return null;
  const change = readOne(key, text.trim());
  return change === null ? null : { ...settings, ...change };
};
