import { Trouble } from '../core/errors.ts';
import { nearest } from '../core/text/near.ts';
import type { Words } from '../core/words/words.ts';
import type { World } from '../ports.ts';

/** How a flag is typed, such as `--setting <setting>`, and what it does. */
export type Flag = readonly [typed: string, says: string];

/** One command as it is typed. The table of these is all there is to know about the command line. */
export type CommandLine = {
  /** One word, or two for a command under another: `pack list`. */
  readonly name: string;
  /** The words after the name: `[paths...]`. */
  readonly takes?: string;
  readonly says: string;
  readonly more?: string;
  readonly flags?: readonly Flag[];
  readonly examples: readonly string[];
  /** The exit codes beside 0, 2 and 70 that scripts may meet. */
  readonly exits?: readonly ('found' | 'stopped')[];
  /** When what was typed asks for nothing yet: the help is shown, as trouble with exit code 2. */
  readonly helpWhen?: (given: Given) => boolean;
  /** Said below that help when something is piped in. */
  readonly pipedIn?: string;
  /** Whether it reads what is kept, so that a locked store is opened first. */
  readonly opens?: (given: Given) => boolean;
  /** Tidies what was typed, imports the command, calls it. */
  readonly run: (given: Given, world: World) => Promise<number>;
};

/** What was typed for one command. A value that does not fit is a `usage` trouble that names what would. */
export type Given = {
  readonly words: readonly string[];
  /** The word at this place, from 0; null when it was not typed. */
  word(place: number): string | null;
  /** The value of a flag, by its name without dashes; null when it was not given. */
  text(flag: string): string | null;
  on(flag: string): boolean;
  oneOf<T extends string>(flag: string, values: readonly T[]): T | null;
  whole(flag: string): number | null;
  between(flag: string, least: number, most: number): number | null;
};

/** Flags arrive as commander names them: `--fail-on` is `failOn`, and `--no-save` sets `save` to false. */
const keyOf = (flag: string): string =>
  flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const givenFrom = (
  words: readonly string[],
  flags: { readonly [key: string]: unknown },
  says: Words['help'],
): Given => {
  const text = (flag: string): string | null => {
    const value = flags[keyOf(flag)];
    return typeof value === 'string' ? value : null;
  };
  const whole = (flag: string): number | null => {
    const typed = text(flag);
    if (typed === null) return null;
    if (/^\d{1,6}$/.test(typed)) return Number(typed);
    throw new Trouble('usage', `${says.unknownValue(`--${flag}`, typed)} ${says.wholeNumber}`);
  };
  return {
    words,
    word: (place) => words[place] ?? null,
    text,
    on: (flag) =>
      flag.startsWith('no-') ? flags[keyOf(flag.slice(3))] === false : flags[keyOf(flag)] === true,
    oneOf: (flag, values) => {
      const typed = text(flag);
      const value = values.find((one) => one === typed?.toLowerCase());
      if (typed === null || value !== undefined) return value ?? null;
      const near = nearest(typed, values);
      const could = near === null ? says.canBe(values) : says.closeTo([near]);
      throw new Trouble('usage', `${says.unknownValue(`--${flag}`, typed)} ${could}`);
    },
    whole,
    between: (flag, least, most) => {
      const value = whole(flag);
      if (value === null || (value >= least && value <= most)) return value;
      throw new Trouble(
        'usage',
        `${says.unknownValue(`--${flag}`, String(value))} ${says.numberBetween(least, most)}`,
      );
    },
  };
};
