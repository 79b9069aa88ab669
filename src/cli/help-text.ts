import { wrap } from '../core/text/wrap.ts';
import type { Words } from '../core/words/words.ts';
import type { Screen } from '../ports.ts';
import type { CommandLine } from './command-line.ts';
import { everyGroup } from './every-command.ts';

type Look = Pick<Screen, 'width' | 'style'>;
type Row = readonly [typed: string, says: string];

/** Below this, what is typed and what it does stand on lines of their own. */
const ROOM_FOR_TWO_COLUMNS = 64;

/** The help of the whole program: all commands by group, pages, exit codes. */
export const helpForAll = (words: Words, look: Look): string => {
  const { help: says } = words;
  const groups = everyGroup(words).map(({ title, lines }) =>
    block(title, rows(lines.map(shortRow), look), look),
  );
  return [
    usage('COMMAND ...', words, look),
    wrap(says.about, look.width),
    ...groups,
    block(
      says.titles.everywhere,
      rows([['-V, --version', says.flags.version], ...everyday(words)], look),
      look,
    ),
    block(says.pages.title, rows(says.pages.topics, look), look),
    block(says.titles.exits, rows(Object.values(says.exits), look), look),
    wrap(says.pages.toRead, look.width),
  ].join('\n\n');
};

/** The help of a word that has commands under it. */
export const helpForGroup = (name: string, words: Words, look: Look): string => {
  const lines = everyGroup(words).flatMap((group) =>
    group.lines.filter((line) => line.name.startsWith(`${name} `)),
  );
  return [
    usage(`${name} COMMAND ...`, words, look),
    block(words.help.titles.commands, rows(lines.map(shortRow), look), look),
    block(words.help.titles.everywhere, rows(everyday(words), look), look),
  ].join('\n\n');
};

/** The help of one command: what it does, its flags, examples, exit codes. */
export const helpForOne = (line: CommandLine, words: Words, look: Look): string => {
  const { exits, titles } = words.help;
  const may = (exit: 'found' | 'stopped'): readonly Row[] =>
    line.exits?.includes(exit) ? [exits[exit]] : [];
  const codes = [exits.done, ...may('found'), exits.asked, exits.fault, ...may('stopped')];
  const flags = line.flags ?? [];
  return [
    usage(`${line.name} ${flags.length > 0 ? '[--flags] ' : ''}${line.takes ?? ''}`.trim(), words, look),
    wrap(sentence(line.says), look.width),
    ...(line.more === undefined ? [] : [wrap(line.more, look.width)]),
    ...(flags.length === 0 ? [] : [block(titles.options, rows(flags, look), look)]),
    block(titles.everywhere, rows(everyday(words), look), look),
    block(titles.examples, line.examples.map((example) => `  ${example}`).join('\n'), look),
    block(titles.exits, rows(codes, look), look),
  ].join('\n\n');
};

const usage = (typed: string, { help }: Words, look: Look): string =>
  `${look.style('title', help.titles.usage)}\n  cps-story ${typed}`;

const everyday = ({ help: { flags } }: Words): readonly Row[] => [
  ['-h, --help', flags.help],
  ['--no-color', flags.noColour],
  ['--passphrase-file <file>', flags.passphraseFile],
  ['--debug', flags.debug],
];

const shortRow = ({ name, takes = '', says }: CommandLine): Row => [`${name} ${takes}`.trim(), says];

const block = (title: string, content: string, look: Look): string =>
  `${look.style('title', title)}\n${content}`;

const rows = (all: readonly Row[], look: Look): string => {
  if (look.width < ROOM_FOR_TWO_COLUMNS) {
    return all.map(([typed, says]) => `  ${typed}\n${wrap(says, look.width, '      ')}`).join('\n');
  }
  const column = Math.max(...all.map(([typed]) => typed.length)) + 4;
  return all
    .map(([typed, says]) => wrap(says, look.width, `  ${typed}`.padEnd(column), ' '.repeat(column)))
    .join('\n');
};

const sentence = (line: string): string => `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
