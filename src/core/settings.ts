/** What `cps-story settings` knows. Flat, so that `check` can read it without a library. Never a word of a story. */
export type Settings = {
  /** How draft talks: null until the first question about it was answered. */
  readonly form: 'rich' | 'plain' | null;
  /** Command that `/edit` opens; '' for $VISUAL, $EDITOR, or what is there. */
  readonly editor: string;
  readonly coachingNotes: boolean;
  /** Keep the half of an answer while it is being typed. */
  readonly halfAnswers: boolean;
  /** ISO 3166 code of the country whose help lines are shown. */
  readonly country: string;
  /** Words a minute when told aloud, 100 to 160. Source: domain.md 5. */
  readonly rate: number;
  /** Labels the teller has chosen for themself. */
  readonly ownWords: readonly string[];
  /** Folder for the store; '' for the usual place. */
  readonly folder: string;
};
export const DEFAULT_SETTINGS: Settings = {
  form: null,
  editor: '',
  coachingNotes: true,
  halfAnswers: true,
  country: 'US',
  rate: 130,
  ownWords: [],
  folder: '',
};
