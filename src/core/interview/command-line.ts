import { COMMANDS, type Command } from './reply.ts';

/** What one typed line is. */
export type TypedLine =
  | { readonly kind: 'command'; readonly command: Exclude<Command, 'go'> }
  /** `number` is null when it was left out. */
  | { readonly kind: 'go'; readonly number: number | null }
  /** `likeCommand`: a short word behind a slash that is no command of ours, such as "/shrug". */
  | { readonly kind: 'story'; readonly likeCommand: boolean };

const ALSO: { readonly [word: string]: Command | undefined } = {
  '?': 'help',
  save: 'pause',
  quit: 'pause',
  stop: 'pause',
};

// A word alone on its line, behind a slash or a colon; "/go 4" is the only command with something behind it.
const COMMAND = /^\s*[/:]([a-z]+|\?)\s*$/iu;
const GO = /^\s*[/:]go\s+(\d{1,3})\s*$/iu;
const UNKNOWN = /^\s*\/[a-z]{2,12}\s*$/iu;

const commandNamed = (word: string): Command | undefined =>
  COMMANDS.find((command) => command === word) ?? ALSO[word];

/** Only a known word alone on its line is a command. All else is story, so that no sentence can ever be swallowed. */
export const readTypedLine = (line: string): TypedLine => {
  const number = GO.exec(line)?.[1];
  if (number !== undefined) return { kind: 'go', number: Number(number) };
  const command = commandNamed(COMMAND.exec(line)?.[1]?.toLowerCase() ?? '');
  if (command === 'go') return { kind: 'go', number: null };
  if (command !== undefined) return { kind: 'command', command };
  return { kind: 'story', likeCommand: UNKNOWN.test(line) };
};
