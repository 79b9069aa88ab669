import type { Rule } from '../rules/rule.ts';
import type { Setting } from '../setting.ts';
import type { Dial } from '../story-rules/dials.ts';

export type AnswerKind = 'story' | 'private' | 'choice' | 'list' | 'scale' | 'date';
export const ANSWER_KINDS: readonly AnswerKind[] = ['story', 'private', 'choice', 'list', 'scale', 'date'];

/** What an answer is handed on to. */
export type Feed = 'keep-private' | 'own-words' | 'purpose' | 'length';
export const FEEDS: readonly Feed[] = ['keep-private', 'own-words', 'purpose', 'length'];

export type Choice = {
  readonly id: string;
  readonly words: string;
  /** What can be heard about it when somebody asks: two lines at most. Only in menus of the tool itself. */
  readonly more?: string;
};

/** One condition of `show-if`. */
export type Condition =
  | { readonly kind: 'chosen'; readonly prompt: string; readonly choice: string }
  | { readonly kind: 'answered'; readonly prompt: string }
  | { readonly kind: 'story-names'; readonly topic: 'suicide' | 'overdose' | 'self-harm' };

export type ShowIf = { readonly match: 'all' | 'any'; readonly conditions: readonly Condition[] };

/** A limit in words: one number, or one for each choice of the prompt that feeds `length`. */
export type WordLimit = number | { readonly [choice: string]: number };

/** One prompt: a Markdown file under `prompts/` of its pack. contracts.md 5. */
export type Prompt = {
  readonly id: string;
  readonly kind: AnswerKind;
  /** For `story` prompts: the section its words go to. */
  readonly section: string | null;
  readonly optional: boolean;
  readonly limit: WordLimit | null;
  readonly lines: 'one' | 'many';
  readonly showIf: ShowIf | null;
  /** A choice that ends the sitting kindly ("not today"). */
  readonly stopsOn: string | null;
  readonly feeds: readonly Feed[];
  /** A key shared between packs, so that an answer can be carried from one to another. */
  readonly carries: string | null;
  readonly question: string;
  readonly help: string;
  readonly choices: readonly Choice[];
  readonly why: string;
  readonly example: string;
  /** One of the hardest prompts of its pack: never first, never last; `draft` offers a moment to look up after it. */
  readonly tender: boolean;
  /** Text shown after the answer, such as "listen first"; empty when there is none. `Card: <choice>` ties it to a choice. */
  readonly cards: readonly { readonly choice: string | null; readonly text: string }[];
};

export type Section = {
  readonly id: string;
  /** Words put before the section, which the teller sees and can delete; '' for none. */
  readonly joiner: string;
  /** The teller may move this section among the others that may be moved. */
  readonly reorder: boolean;
  /** Goes on in the paragraph of the section before it; otherwise a section is a paragraph of its own. */
  readonly runsOn: boolean;
};

export type Makes = 'story' | 'page' | 'notes';

export type Limits = {
  /** Words, or minutes turned to words at 130 a minute. For a pack with a `length` choice, one for each choice. */
  readonly soft: WordLimit | null;
  readonly hard: WordLimit | null;
  /** The shortest piece it is made for, in words; left out where a pack says nothing. */
  readonly least?: number;
};

/** Numbers of whole-story rules that a pack sets, by what the rules call them. */
export type PackThresholds = { readonly [key in Dial['key']]?: number };

/** A phrase that excuses a rule in its sentence, and why. */
export type Silencer = { readonly phrase: string; readonly rule: string; readonly why: string };

/** What a pack listens for beside the rules of the program, what it took over from another pack included. */
export type PackChecks = {
  /** Ids have the id of their pack before them: `riverbend.first-story/words`. Several may have one id and say different things. */
  readonly rules: readonly Rule[];
  readonly silencers: readonly Silencer[];
};

/** What a class usually has; the teller's own settings count for more. */
export type PackDefaults = { readonly rate?: number; readonly country?: string };

/** One more finished piece, made up. */
export type Piece = {
  /** The name of its file, without the ending. */
  readonly name: string;
  /** Who tells it, in the words of its first heading; '' where it has none. */
  readonly title: string;
  readonly answers: { readonly [prompt: string]: string };
};

export type Pack = {
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly licence: string;
  readonly authors: readonly string[];
  readonly setting: Setting | null;
  readonly makes: Makes;
  readonly limits: Limits;
  readonly prompts: readonly Prompt[];
  readonly sections: readonly Section[];
  /** Help lines by country code. */
  readonly resources: { readonly [country: string]: readonly string[] };
  readonly rules: {
    readonly off: readonly string[];
    readonly on: readonly string[];
    readonly thresholds: PackThresholds;
  };
  /** Names that the class gives itself, as it writes them. */
  readonly ownWords: readonly string[];
  readonly defaults: PackDefaults;
  /** Who it is for and what for, one line each; '' where the pack does not say. */
  readonly audience: string;
  readonly purpose: string;
  /** `id@version` of the pack that this one was made from; '' for none. What that one holds is in here too. */
  readonly extends: string;
  readonly checks: PackChecks;
  /** `h1:` and the base64 SHA-256 over the sorted file hashes: the same for a folder and an unpacked copy. */
  readonly hash: string;
  /** The trainer's sample answers, by prompt id: they are assembled and checked in a test, and show a finished piece. */
  readonly sample: { readonly [prompt: string]: string };
  /** More pieces like that, by other people. */
  readonly samples: readonly Piece[];
  /** What the author says to trainers; '' where there is nothing. */
  readonly notes: string;
  /** What README.md says to people who look at the pack; '' when there is none. */
  readonly readme: string;
};

/** A problem in a pack, in the words of the person who wrote it: which file, which line, what was expected. */
export type PackProblem = {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly hint: string;
};
