/** What comes from a keyboard, or from lines that stand in for one. */
export type KeyPress = {
  readonly kind: 'key';
  readonly name: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly shift: boolean;
  readonly at: number;
};

export type Typed =
  | KeyPress
  /** Letters, without line ends; several when they came at once. */
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  /** What the terminal marked as pasted; may hold line ends. */
  | { readonly kind: 'paste'; readonly text: string; readonly at: number }
  /** The program slept and is awake again: what is on screen has to be shown again. */
  | { readonly kind: 'wake' }
  /** No more input will come. */
  | { readonly kind: 'gone' };

/** One reader at a time; what is typed between two readers waits for the next one. */
export type TypedSource = {
  /** Whether text may arrive faster than hands can type without being marked as pasted. Lines from a pipe are never pasted. */
  readonly mayPaste: boolean;
  /** Whether a line that is open can be changed here; where whole lines are read, what stands there can only be added to. */
  readonly canEdit: boolean;
  /** Bytes of a line at which the system may have cut it; 0 where it does not. */
  readonly cutsAt: number;
  listen(handle: (typed: Typed) => void): () => void;
  /** Gives the terminal back. */
  close(): void;
};
