/**
 * Words that were typed where none were asked for: at a menu, at a key, on a screen that only waits for Enter. They are kept, and stand
 * at the next question that takes words, to go on with.
 */
export type Beside = {
  /** True when they are on the disk; before there is a story they are only here. */
  readonly put: (text: string) => boolean;
  /** What is being typed where only Enter is waited for. True when it is on the disk. */
  readonly typing: (text: string) => boolean;
  readonly text: () => string;
  /** Hands the words over; then there are none. */
  readonly take: () => string;
  /** From now on `save` is told what to hold on the disk, as half of an answer; it says whether it could. */
  readonly heldBy: (save: (typed: string) => boolean) => void;
};

export const createBeside = (): Beside => {
  let words = '';
  let save = (_: string): boolean => false;
  return {
    put: (text) => {
      words = joined(words, text);
      return save('');
    },
    typing: (text) => save(text),
    text: () => words,
    take: () => {
      const taken = words;
      words = '';
      return taken;
    },
    heldBy: (saves) => {
      save = saves;
    },
  };
};

/** One under the other; what is empty leaves no line. */
export const joined = (...texts: readonly string[]): string =>
  texts.filter((text) => text.trim() !== '').join('\n');
