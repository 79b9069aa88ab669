/** Why something expected could not be done. A closed list: callers compare codes, never messages. */
export type TroubleCode =
  | 'usage' // a flag or an argument that makes no sense
  | 'not-found' // no such file, story, version, pack, rule
  | 'unreadable' // there, but it cannot be read as text
  | 'not-saved' // the disk refused; the words are still in memory
  | 'place' // a folder that cannot be used
  | 'locked' // it takes a passphrase that was not given
  | 'newer-format' // written by a newer cps-story
  | 'pack' // a pack that does not hold together
  | 'rules' // a rule that does not hold together
  | 'no-keyboard'; // questions to ask and nobody to ask

/**
 * Something expected went wrong outside. The message says what happened and where, in the teller's words;
 * the hint says what to do next. Neither ever holds a word of a story.
 */
export class Trouble extends Error {
  readonly code: TroubleCode;
  readonly hint: string;
  constructor(code: TroubleCode, message: string, hint = '', options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'Trouble';
    this.code = code;
    this.hint = hint;
  }
}

/** For the end of a `switch` over a union: the compiler proves that nothing is left. */
export const unreachable = (value: never): never => {
  throw new Error(`not a case that exists: ${String(value)}`);
};
