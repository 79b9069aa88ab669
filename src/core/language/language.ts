import type { Danger } from '../check/care.ts';
import type { StrengthId } from '../check/strengths.ts';
import type { StanceJudges, StanceTable } from '../stance/stance-table.ts';
import type { StoryPages } from '../story-rules/story-rule.ts';
import type { RawTokens } from '../text/raw-tokens.ts';
import type { TokensRead } from '../text/sentences.ts';
import type { TokenTable } from '../text/token-table.ts';

/**
 * All that the engine must know of one language, in one value: whoever reads, judges or tells about a text takes it from here. There is one
 * folder a language beside this file, and `languages.ts` names them all.
 */
export type Language = {
  /** As front matter and packs write it: `en`, `es`. */
  readonly code: string;
  readonly spelling: Spelling;
  readonly grammar: Grammar;
  readonly stops: Stops;
  readonly names: NameSigns;
  readonly stances: StanceJudges;
  readonly excuses: Excuses;
  readonly story: StorySigns;
  readonly says: CheckTexts;
  /** How surely a text that was read as this language is in it. */
  readonly likely: (table: TokenTable) => Likely;
};

/** `perhaps`: only when no other language is sure. */
export type Likely = 'no' | 'perhaps' | 'surely';

/** How words are written, and what people type instead. All words are in lower case with straight apostrophes. */
export type Spelling = {
  /** The words that one typed word stands for, as patterns write them: two for a contraction, none for a word of nothing. */
  readonly partsOf: (typed: string) => readonly string[];
  /** What a word of a pattern is in a text: one part for each of its words, and in each part all that stand for it there. */
  readonly writtenFor: (word: string) => readonly (readonly string[])[];
  /** Whether a word that begins or ends with an apostrophe is known as it is: "'cause". */
  readonly knows: (word: string) => boolean;
  /** Puts right what only the neighbours of a word tell. `text` is what the offsets point into. */
  readonly repair: (raw: RawTokens, text: string) => RawTokens;
};

export type Grammar = {
  /** Bits of CLASS for a word as patterns write it. */
  readonly classOf: (word: string) => number;
  /** The classes that a pattern may name, `<adv>`, with their bits. */
  readonly classes: { readonly [name: string]: number };
  /** The classes that hold a sentence together and are in no name of a person. */
  readonly inNoName: number;
  /** Word lists that every pattern may name as `<list>`. */
  readonly lists: { readonly [name: string]: readonly string[] };
  /** All forms that `~word` stands for in a pattern. */
  readonly inflect: (base: string) => readonly string[];
};

export type Stops = {
  /** Whether the full stop at a place ends no sentence: after a title, an initial, the number of a list. */
  readonly endsNothing: (text: string, tokens: TokensRead, at: number) => boolean;
  /** A word in small letters that may still open a sentence. */
  readonly opensSmall: (word: string) => boolean;
};

/** What a capital says. */
export type NameSigns = {
  /** Written with a capital without being the name of a person. */
  readonly isNoName: (word: string) => boolean;
  /** Two words that look like a full name and expose nobody, joined by a blank. */
  readonly isPublic: (two: string) => boolean;
  /** What ends like this owns the next word, which is a thing. */
  readonly owner: RegExp | null;
};

/** What excuses a match beside the stances. */
export type Excuses = {
  /** Whether a command can begin at this token; `commandSeen`: one was found earlier in this sentence. */
  readonly beginsClause: (table: StanceTable, from: number, at: number, commandSeen: boolean) => boolean;
  /** Whether the match that begins here holds its own condition, so that it is a claim. */
  readonly opensItself: (table: StanceTable, from: number) => boolean;
  /** Why a command is none, in the words of the stances, or ''. */
  readonly notACommand: (table: StanceTable, from: number) => string;
  /** A name that the teller gives themself; `to` exclusive. */
  readonly isOwnLabel: (table: StanceTable, from: number, to: number) => boolean;
  /** A name that is somebody else's. */
  readonly isOfSomebody: (table: StanceTable, from: number) => boolean;
};

/** What whole-story rules and strengths look for beside cues. */
export type StorySigns = {
  /** A word in which the listener, or both together, come in. */
  readonly turnsBack: (word: string) => boolean;
  /** A question that one word answers; its words, marks of quotation left out. */
  readonly isClosed: (words: readonly string[]) => boolean;
  /** A word that opens an open question. */
  readonly asksOpenly: (word: string) => boolean;
  /** Whether a sentence is about the teller. */
  readonly isOfOneself: (words: readonly string[]) => boolean;
  readonly ownWay: RegExp;
  readonly setback: RegExp;
  /** School years that a text asks for, by a formula made for this language. */
  readonly readingGrade: (words: readonly string[], sentences: number) => number;
};

/** What the check says by itself; what the rules say stands in their files. */
export type CheckTexts = {
  readonly strengths: { readonly [id in StrengthId]: string };
  readonly care: {
    readonly message: (danger: Danger) => string;
    readonly closing: (danger: Danger, isSaved: boolean) => string;
  };
  readonly pages: StoryPages;
  /** What stands in `{places}` of their messages where no text is told of. */
  readonly sample: { readonly [place: string]: string };
  /** A time in words, from seconds. */
  readonly amount: (seconds: number) => string;
};
