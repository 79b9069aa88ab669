import { clean } from '../../src/core/text/clean.ts';
import type { TerminalScreen } from '../../src/io/terminal-screen.ts';

/** A screen in memory. What was printed can be read as text, split by where it would have gone. */
export type FakeScreen = TerminalScreen & {
  /** Standard output: what `write`, `prompt`, `page` and `data` gave, in order. */
  readonly out: () => string;
  /** Standard error. */
  readonly err: () => string;
  readonly clear: () => void;
};

export type FakeScreenLook = {
  readonly width?: number;
  readonly isTerminal?: boolean;
  /** Writes a style as <style>...</style>, for tests that are about styles. */
  readonly tags?: boolean;
};

export const fakeScreen = ({
  width = 80,
  isTerminal = false,
  tags = false,
}: FakeScreenLook = {}): FakeScreen => {
  let out = '';
  let err = '';
  return {
    isTerminal,
    width,
    textWidth: Math.min(76, width),
    style: (style, text) => (tags ? `<${style}>${text}</${style}>` : text),
    paint: (text) => clean(text),
    write: (text) => {
      out += `${clean(text)}\n`;
    },
    prompt: (text) => {
      out += clean(text);
    },
    useColour: () => {},
    data: (content) => {
      out += typeof content === 'string' ? content : new TextDecoder('latin1').decode(content);
    },
    warn: (text) => {
      err += `${clean(text)}\n`;
    },
    progress: (text) => {
      if (isTerminal) err += `${clean(text)}\n`;
    },
    page: async (markdown) => {
      out += `${clean(markdown)}\n`;
    },
    out: () => out,
    err: () => err,
    clear: () => {
      out = '';
      err = '';
    },
  };
};
