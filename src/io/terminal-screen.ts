import type { Screen } from '../ports.ts';
import { type Brushes, createStylist, type Stylist } from './stylist.ts';

const LEAST = 40;
const MOST = 100;
const USUAL = 80;
/** Our lines are never wider than this, unless somebody asks: longer ones are hard to read, and to listen to. */
const TEXT_WIDTH = 76;

/** What the screen needs of a stream; `process.stdout` has it. */
export type OutStream = {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(content: string | Uint8Array): boolean;
  on(event: 'error', listener: (trouble: NodeJS.ErrnoException) => void): unknown;
};

export type ScreenParts = {
  readonly stdout: OutStream;
  readonly stderr: OutStream;
  /** null leaves out all colour. */
  readonly brushes: Brushes | null;
  /** Columns to wrap at; null follows the terminal. */
  readonly width?: number | null;
  /** Called when words could not be written: the disk under a file of output is full. Never for a reader that left. */
  readonly onLost: () => void;
};

/** A screen on which a question can stand: `prompt` writes without ending the line, so that the cursor stays behind it. */
export type TerminalScreen = Screen & {
  prompt(text: string): void;
  /** What `write` would send, for a menu that draws itself. */
  paint(text: string): string;
  /** Off for the plain form. On brings back what `brushes` allow. */
  useColour(on: boolean): void;
};

// The reader of a pipe may leave when it has seen enough, and a window may be closed; neither is a trouble to report.
const GONE = new Set(['EPIPE', 'EIO', 'ERR_STREAM_DESTROYED']);

const quietWriter = (stream: OutStream, onLost: () => void): ((content: string | Uint8Array) => void) => {
  let gone = false;
  stream.on('error', (trouble) => {
    gone = true;
    if (!GONE.has(trouble.code ?? '')) onLost();
  });
  return (content) => {
    if (!gone) stream.write(content);
  };
};

const columnsOf = (stream: OutStream, wish: number | null): number =>
  Math.min(MOST, Math.max(LEAST, wish ?? (stream.columns || USUAL)));

/** The only place that prints: everything but `data` is cleaned here, and styles become codes here. */
export const createScreen = ({
  stdout,
  stderr,
  brushes,
  width = null,
  onLost,
}: ScreenParts): TerminalScreen => {
  let coloured = true;
  const stylist: Stylist = createStylist(
    () => (coloured ? brushes : null),
    // No secret: a text from outside comes without such characters, and this is only in case one got by. node:crypto is slow to load.
    (below) => Math.floor(Math.random() * below),
  );
  const out = quietWriter(stdout, onLost);
  const warning = quietWriter(stderr, onLost);
  const screen: TerminalScreen = {
    isTerminal: stdout.isTTY === true,
    get width() {
      return columnsOf(stdout, width);
    },
    get textWidth() {
      return width === null ? Math.min(TEXT_WIDTH, screen.width) : screen.width;
    },
    style: stylist.style,
    paint: stylist.paint,
    write: (text) => out(`${stylist.paint(text)}\n`),
    prompt: (text) => out(stylist.paint(text)),
    useColour: (on) => {
      coloured = on;
    },
    data: out,
    warn: (text) => warning(`${stylist.paint(text)}\n`),
    progress: (text) => {
      if (stderr.isTTY === true) screen.warn(text);
    },
    page: async (markdown) => {
      const { drawPage } = await import('./markdown-page.ts');
      screen.write(await drawPage(markdown, { width: screen.width, style: screen.style }));
    },
  };
  return screen;
};
