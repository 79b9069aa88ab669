import type { Words } from '../core/words/words.ts';
import type { Screen } from '../ports.ts';
import type { CommandLine } from './command-line.ts';

type Says = Words['help'];

/** commander's own titles in our words; a group's title is ours already. */
export const titleFor = (title: string, { titles }: Says): string => {
  const ours: { readonly [theirs: string]: string } = {
    'Usage:': titles.usage,
    'Arguments:': titles.arguments,
    'Options:': titles.options,
    'Commands:': titles.commands,
  };
  return ours[title] ?? title;
};

const block = (screen: Screen, title: string, lines: readonly string[]): string =>
  ['', screen.style('title', title), ...lines.map((line) => `  ${line}`)].join('\n');

/** What stands below the flags of one command: more about it, examples, exit codes. */
export const helpAfter = (line: CommandLine, screen: Screen, says: Says): string => {
  const exits = [
    says.exits.done,
    ...(line.exits ?? []).map((exit) => says.exits[exit]),
    says.exits.asked,
    says.exits.fault,
  ];
  const more = line.more === undefined ? '' : `\n${line.more}\n`;
  return `${more}${block(screen, says.titles.examples, line.examples)}\n${block(screen, says.titles.exits, exits)}`;
};

/** What stands below the list of all commands. */
export const helpAfterAll = (screen: Screen, says: Says): string => {
  const widest = Math.max(...says.pages.topics.map(([name]) => name.length));
  const topics = says.pages.topics.map(([name, about]) => `${name.padEnd(widest + 2)}${about}`);
  const exits = Object.values(says.exits);
  return [
    block(screen, says.pages.title, topics),
    block(screen, says.titles.exits, exits),
    '',
    says.pages.toRead,
  ].join('\n');
};
