import { nearest } from '../text/near.ts';
import { commandInSpanish, SPANISH_NAMES, withEnglishCommand } from './command-names.ts';
import { COMMANDS, type Command } from './reply.ts';

/** Commands that have a form of their own, for something may stand behind them. */
type WithMore = 'go' | 'change' | 'fix' | 'notes';

/** What one typed line is. */
export type TypedLine =
  | { readonly kind: 'command'; readonly command: Exclude<Command, WithMore> }
  /** `number` is null when it was left out. */
  | { readonly kind: 'go' | 'change'; readonly number: number | null }
  | { readonly kind: 'fix'; readonly wrong: string; readonly right: string }
  /** `on` is null when the teller only asks how it is. */
  | { readonly kind: 'notes'; readonly on: boolean | null }
  /** `meant`: the command it may have been meant for, or that it looks like one of no name we know; null for plain words. */
  | { readonly kind: 'story'; readonly meant: Command | 'unknown' | null };

const ALSO: { readonly [word: string]: Command | undefined } = {
  '?': 'help',
  save: 'pause',
  quit: 'pause',
  stop: 'pause',
  exit: 'pause',
  guardar: 'pause',
  salir: 'pause',
  parar: 'pause',
};

// A word alone on its line, behind a slash or a colon; a full stop behind it is the habit of a hand that writes.
const COMMAND = /^\s*[/:]([a-z]+|\?)[.,!]?\s*$/iu;
const WITH_NUMBER = /^\s*[/:](go|change)\s+(\d{1,3})[.,!]?\s*$/iu;
// "to" is no arrow: it stands in too many sentences.
const FIX = /^\s*[/:]fix\s+(?=\S)/iu;
const ARROW = /->|=>|→/u;
const NOTES = /^\s*[/:]notes\s+(on|off)[.,!]?\s*$/iu;

const UNKNOWN = /^\s*\/\s?([a-z]{2,12})[.,!]?\s*$/iu;
const ALMOST_FIX = /^\s*[/:]fix(?:\s|$)/iu;
/** Words that people type alone when they mean the command; others, such as "why", are as likely an answer. */
const BARE =
  /^\s*(skip|back|pause|stop|quit|exit|save|undo|done|help|saltar|volver|pausa|parar|salir|guardar|deshacer|ayuda)[.!]?\s*$/iu;

const commandNamed = (word: string): Command | undefined =>
  COMMANDS.find((command) => command === word) ?? ALSO[word] ?? commandInSpanish(word);

/** Only a known word in its own form, alone on its line, is a command. All else is story, so that no sentence can ever be swallowed. */
export const readTypedLine = (typed: string): TypedLine => {
  const line = withEnglishCommand(typed);
  const [, named = '', number = ''] = WITH_NUMBER.exec(line) ?? [];
  if (number !== '') return { kind: named.toLowerCase() === 'go' ? 'go' : 'change', number: Number(number) };
  const fix = fixIn(line);
  if (fix !== null) return fix;
  const notes = NOTES.exec(line)?.[1]?.toLowerCase();
  if (notes !== undefined) return { kind: 'notes', on: notes === 'on' };
  const command = commandNamed(COMMAND.exec(line)?.[1]?.toLowerCase() ?? '');
  if (command === undefined || command === 'fix') return { kind: 'story', meant: meantBy(line) };
  if (command === 'go' || command === 'change') return { kind: command, number: null };
  return command === 'notes' ? { kind: command, on: null } : { kind: 'command', command };
};

/** The words before an arrow for those behind it. No pattern for the whole of it: a line of blanks would be tried from each of them. */
const fixIn = (line: string): TypedLine | null => {
  const said = line.slice(FIX.exec(line)?.[0].length ?? line.length);
  const arrow = ARROW.exec(said.slice(1));
  if (arrow === null) return null;
  const at = arrow.index + 1;
  return {
    kind: 'fix',
    wrong: said.slice(0, at).trimEnd(),
    right: said.slice(at + arrow[0].length).trim(),
  };
};

/** For one quiet line beside the words, which stay words. */
const meantBy = (line: string): Command | 'unknown' | null => {
  if (ALMOST_FIX.test(line)) return 'fix';
  const bare = BARE.exec(line)?.[1];
  if (bare !== undefined) return commandNamed(bare.toLowerCase()) ?? null;
  const word = UNKNOWN.exec(line)?.[1]?.toLowerCase();
  if (word === undefined) return null;
  const near = nearest(word, [...COMMANDS, ...Object.keys(ALSO)]) ?? nearest(word, SPANISH_NAMES);
  return commandNamed(near ?? '') ?? 'unknown';
};
