import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

/** How long a text may take to appear. Generous: the machine may be busy. */
const PATIENCE = 30_000;
const LOOK_EVERY = 15;

export type TerminalLook = {
  readonly cols?: number;
  readonly rows?: number;
  readonly env?: { readonly [name: string]: string };
  readonly cwd?: string;
  /** What to start instead of node. */
  readonly program?: string;
};

/** A stretch of a row in one colour: one of the sixteen by its number, or null for the terminal's own. */
export type Painted = { readonly text: string; readonly colour: number | null; readonly bold: boolean };
export type PaintedRow = readonly Painted[];

/** A program in a real terminal, and the screen it would show. */
export type OpenTerminal = {
  readonly pid: number;
  /** All bytes the program wrote. */
  raw(): string;
  /** The screen and what scrolled off it, as text. */
  text(): Promise<string>;
  /** The same with its colours, row by row. */
  painted(): Promise<readonly PaintedRow[]>;
  /** Waits until the pattern is on screen; gives the screen. */
  until(pattern: RegExp): Promise<string>;
  /** Waits until the bytes written hold this; gives them all. */
  untilRaw(pattern: RegExp): Promise<string>;
  /** Waits until the test holds; `missing` tells what was seen instead. */
  untilTrue(test: () => boolean, missing: () => string): Promise<void>;
  type(keys: string): void;
  resize(cols: number, rows: number): void;
  kill(signal: string): void;
  hasEnded(): boolean;
  /** Exit code, or the signal's number. */
  ended(): Promise<{ readonly exitCode: number; readonly signal?: number }>;
  /** Closes the window with the program still running in it. */
  closeWindow(): void;
  close(): void;
};

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const within = async <Found>(
  look: () => Promise<Found | null>,
  missing: () => Promise<string>,
): Promise<Found> => {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(await missing());
    await wait(LOOK_EVERY);
  }
};

/** The text of the rows; a row that goes on in the next one is joined with it. */
const readScreen = (screen: xterm.Terminal): string => {
  const rows: string[] = [];
  const { active } = screen.buffer;
  for (let row = 0; row < active.length; row += 1) {
    const line = active.getLine(row);
    if (line === undefined) continue;
    if (line.isWrapped) rows.push((rows.pop() ?? '') + line.translateToString(true));
    else rows.push(line.translateToString(true));
  }
  return rows.join('\n').trimEnd();
};

const paintedRow = (line: xterm.IBufferLine): PaintedRow => {
  const row: Painted[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const cell = line.getCell(at);
    if (cell === undefined || cell.getWidth() === 0) continue;
    const colour = cell.isFgPalette() ? cell.getFgColor() : null;
    const bold = cell.isBold() !== 0;
    const text = cell.getChars() || ' ';
    const last = row.at(-1);
    if (last?.colour === colour && last.bold === bold)
      row[row.length - 1] = { ...last, text: last.text + text };
    else row.push({ text, colour, bold });
  }
  return row;
};

const paintedScreen = ({ buffer: { active } }: xterm.Terminal): readonly PaintedRow[] =>
  Array.from({ length: active.length }, (_, at) => active.getLine(at)).map((line) =>
    line === undefined ? [] : paintedRow(line),
  );

/** Opens a program, by default node, in a terminal of its own. `env` is all the program sees besides PATH and TERM. */
export const openTerminal = (args: readonly string[], look: TerminalLook = {}): OpenTerminal => {
  const { cols = 80, rows = 24, env = {}, cwd, program = process.execPath } = look;
  const { PATH = '' } = process.env;
  const screen = new xterm.Terminal({ cols, rows, scrollback: 5000, allowProposedApi: true });
  const child = spawn(program, [...args], {
    cols,
    rows,
    // node-pty puts this name into TERM.
    name: env['TERM'] ?? 'xterm-256color',
    ...(cwd === undefined ? {} : { cwd }),
    env: { PATH, LANG: 'C.UTF-8', ...env },
  });
  let raw = '';
  let over: { exitCode: number; signal?: number } | null = null;
  child.onData((data) => {
    raw += data;
    screen.write(data);
  });
  child.onExit((end) => {
    over = end;
  });
  const text = (): Promise<string> =>
    new Promise((done) => {
      screen.write('', () => done(readScreen(screen)));
    });
  return {
    pid: child.pid,
    painted: () =>
      new Promise((done) => {
        screen.write('', () => done(paintedScreen(screen)));
      }),
    raw: () => raw,
    text,
    until: (pattern) =>
      within(
        async () => {
          const now = await text();
          return pattern.test(now) ? now : null;
        },
        async () => `never on screen: ${pattern}\n${await text()}`,
      ),
    untilRaw: (pattern) =>
      within(
        async () => (pattern.test(raw) ? raw : null),
        async () => `never written: ${pattern}\n${JSON.stringify(raw)}`,
      ),
    untilTrue: async (test, missing) => {
      await within(
        async () => test() || null,
        async () => missing(),
      );
    },
    type: (keys) => child.write(keys),
    resize: (newCols, newRows) => {
      screen.resize(newCols, newRows);
      child.resize(newCols, newRows);
    },
    kill: (signal) => child.kill(signal),
    hasEnded: () => over !== null,
    ended: () =>
      within(
        async () => over,
        async () => `never ended\n${await text()}`,
      ),
    closeWindow: () => {
      // Not in the types of node-pty; every kind of its terminals has it.
      if ('destroy' in child && typeof child.destroy === 'function') child.destroy();
    },
    close: () => {
      if (over === null) child.kill('SIGKILL');
      screen.dispose();
    },
  };
};
