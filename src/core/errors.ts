import { english, type Words } from './words/words.ts';

/** What happened, and what to do next. It becomes sentences where it is told: only there it is known in which language. */
export type Saying = (words: Words) => readonly [message: string, hint?: string];

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
 * Something expected went wrong outside. What is told says what happened and where, in the teller's words; the hint says what to
 * do next. Neither ever holds a word of a story. `message` and `hint` are in English, for who reads a stack: a person is told
 * what `told` gives.
 */
export class Trouble extends Error {
  readonly code: TroubleCode;
  readonly hint: string;
  readonly #says: Saying;
  /** Words that are at hand already, or a saying for code that knows no language. */
  constructor(code: TroubleCode, says: string | Saying, hint = '', options?: { cause?: unknown }) {
    const saying: Saying = typeof says === 'string' ? () => [says, hint] : says;
    const [message, next = ''] = saying(english);
    super(message, options);
    this.name = 'Trouble';
    this.code = code;
    this.hint = next;
    this.#says = saying;
  }

  told(words: Words): { readonly message: string; readonly hint: string } {
    const [message, hint = ''] = this.#says(words);
    return { message, hint };
  }
}

/** For the end of a `switch` over a union: the compiler proves that nothing is left. */
export const unreachable = (value: never): never => {
  throw new Error(`not a case that exists: ${String(value)}`);
};
