import type { SettingKey } from '../../settings.ts';

/** What the tool says to people: settings. */
const about: { readonly [key in SettingKey]: string } = {
  form: 'How draft talks: rich has colour and menus, plain has text only. Plain suits screen readers.',
  editor: 'The program that /edit opens.',
  'coaching-notes': 'A short note after an answer, when there is one: on or off.',
  speed: 'normal says all, brief leaves out help and hints at the questions of a pack.',
  'words-on-return':
    'Show the title and your last words when you come back to a story: on or off. Someone may look over your shoulder.',
  'half-answers': 'Keep the half of an answer while you type it: on or off.',
  language: 'What language the screen speaks: en, es, or auto for that of your computer.',
  country: 'Whose help lines to show, as two letters: US, CA, GB, IE, AU, NZ, IN, or another.',
  'speaking-rate': 'How many words you say in a minute: 100 to 160.',
  'own-words': 'Words you choose for yourself. The check leaves them alone. Put a comma between them.',
  'save-folder': 'The folder for your stories.',
  'trash-days': 'How many days a story stays in the trash before it is gone for good.',
};

const unset: { readonly [key in SettingKey]: string } = {
  form: '(you will be asked)',
  editor: '(the usual one)',
  'coaching-notes': '',
  speed: '',
  'words-on-return': '',
  'half-answers': '',
  language: '',
  country: '',
  'speaking-rate': '',
  'own-words': '(none)',
  'save-folder': '(the usual place)',
  'trash-days': '',
};

const expected: { readonly [key in SettingKey]: string } = {
  form: 'It can be rich or plain.',
  editor: 'It is one line: the name of a program.',
  'coaching-notes': 'It can be on or off.',
  speed: 'It can be normal or brief.',
  'words-on-return': 'It can be on or off.',
  'half-answers': 'It can be on or off.',
  language: 'It can be auto, en or es.',
  country:
    'It is two letters, such as US or GB. To see the countries I have lines for: cps-story support --country list',
  'speaking-rate': 'It is a number from 100 to 160.',
  'own-words': 'It is one line, with a comma between the words.',
  'save-folder': 'It is one line: a folder.',
  'trash-days': 'It is a number from 1 to 9999.',
};

export const settingsWords = {
  about: (key: SettingKey): string => about[key],
  unset: (key: SettingKey): string => unset[key],
  heading: 'Your settings',
  howToChange: 'To change one, say which and to what:',
  changeExample: 'cps-story settings form plain',
  howToClear: 'To go back to the usual, give it nothing:',
  clearExample: 'cps-story settings editor ""',
  where: 'They are kept in this file:',
  saved: (key: SettingKey, value: string): string =>
    `Saved. ${key} is now ${value === '' ? unset[key] : value}`,
  unknownKey: (typed: string): string => `I do not know a setting called "${typed}".`,
  unknownValue: (key: SettingKey, typed: string): string =>
    `"${typed}" does not fit ${key}. ${expected[key]}`,
  closeTo: (names: readonly string[]): string => `Close to it: ${names.join(', ')}`,
  seeAll: 'To see all: cps-story settings',
  noLinesFor: (country: string): string =>
    `I hold no help lines for ${country} yet, so I will point to a site with lines for most countries.`,
  storiesStay:
    'Stories that you kept before stay in the old folder. cps-story where shows the folder in use.',
  setAside:
    'Your settings file could not be read. I set it aside as settings.broken and use the usual settings. Your stories are not in it.',
  notSaved: (path: string): string => `I could not save your settings in ${path}. They are as they were.`,
  notSavedHint: 'Is there room on the disk, and may you write in that folder?',
} as const;
