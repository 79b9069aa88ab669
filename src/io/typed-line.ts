import type { KeyPress } from './typed.ts';

/** The line that is being typed, and its echo. How it looks and what can be changed in it depends on the form. */
export type TypedLine = {
  readonly text: string;
  /** Whether a cursor moves in it; then Up on an empty line also takes the last line back into this one. */
  readonly canMove: boolean;
  /** Opens a line behind a prompt, with text to go on with. */
  begin(prompt: string, text: string): void;
  /** Adds letters without line ends where the cursor is. */
  insert(text: string): void;
  /** A key that may move the cursor or take letters away. */
  press(key: KeyPress): void;
  /** Takes away what stands behind the cursor, so that several lines can be put in before it. */
  cutTail(): string;
  /** Ends the line: the cursor stands at the beginning of a new one. */
  end(): string;
  /** Ends the line on screen only, lets lines of ours be written, and shows the line again where the form does that. */
  aside(say: () => void): void;
  close(): void;
};
