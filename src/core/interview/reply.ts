import type { Choice } from '../packs/pack.ts';

/** One question as a prompter shows it. Everything in it is ready to be read; a prompter decides nothing. */
export type Step = {
  readonly id: string;
  /** words: free text; choice: one of `choices`; list: one item a line. */
  readonly kind: 'words' | 'choice' | 'list';
  readonly lines: 'one' | 'many';
  /** Where we are, in words: "One person you support. Question 6, about 8 more." Empty when there is no place. */
  readonly place: string;
  /** "Only for you. Never in the story." or ''. */
  readonly privacy: string;
  readonly question: string;
  readonly help: string;
  /** How long, in words: "About two lines." or ''. */
  readonly length: string;
  readonly choices: readonly Choice[];
  /** A menu of the tool's own (start, what next): the rich form draws it with arrow keys however short it is. */
  readonly menu?: boolean;
  /** A passphrase: what is typed is not shown, is never a command, and is kept nowhere; Ctrl-C leaves at once. */
  readonly hidden?: boolean;
  /** Shown with its place and its choices, without help and hints. */
  readonly brief?: boolean;
  /** Choice id, or text, that Enter alone takes; null when Enter alone repeats the question. */
  readonly fallback: string | null;
  /** Commands that make sense here; the prompter lists them in its hint and understands only these. */
  readonly commands: readonly Command[];
};

/** What can be typed on a line of its own after `/` or `:`; `/help` tells them in this order. Anything else is story. */
export const COMMANDS = [
  'skip',
  'back',
  'private',
  'why',
  'example',
  'edit',
  'read',
  'change',
  'fix',
  'clear',
  'undo',
  'list',
  'story',
  'go',
  'pause',
  'done',
  'notes',
  'forget',
  'support',
  'hide',
  'help',
] as const;
export type Command = (typeof COMMANDS)[number];

export type Asked = 'why' | 'example' | 'read' | 'list' | 'story' | 'support' | 'hide' | 'help';

/** What a person can do at a question. Pausing, skipping and going back are answers, not failures. Each carries the half answer. */
export type Reply =
  /** At a choice: its id, or a sentence that fits none of them, so that it can be kept. */
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'skipped'; readonly half: string }
  | { readonly kind: 'back'; readonly half: string }
  | { readonly kind: 'went-to'; readonly number: number; readonly half: string }
  | { readonly kind: 'made-private'; readonly half: string }
  | { readonly kind: 'asked'; readonly what: Asked; readonly half: string }
  | { readonly kind: 'edit'; readonly half: string }
  /** "/notes on", "/notes off"; null asks how it is. */
  | { readonly kind: 'notes'; readonly on: boolean | null; readonly half: string }
  | { readonly kind: 'forget'; readonly half: string }
  /** `how`: by word, second Ctrl-C, end of input; the command maps it to an exit code. */
  | { readonly kind: 'paused'; readonly half: string; readonly how: 'word' | 'interrupt' | 'end-of-input' }
  /** "/done": to the review now. */
  | { readonly kind: 'ended'; readonly half: string };
