import { nearOnes } from '../core/text/near.ts';
import type { Words } from '../core/words/words.ts';

/** What was typed where: enough to say in one line what was not understood, and what was probably meant. */
export type Misunderstood = {
  /** commander's code for it. */
  readonly code: string;
  /** The flag or argument in question. */
  readonly name: string;
  /** Full name of the command, '' for the program itself. */
  readonly command: string;
  readonly typed: readonly string[];
  readonly flags: readonly string[];
  readonly commands: readonly string[];
};

export const usageSentence = (given: Misunderstood, says: Words['help']): string => {
  const seeHelp = given.command === '' ? says.seeAll : says.seeHelp(given.command);
  switch (given.code) {
    case 'commander.unknownCommand':
      return unknownCommand(given, says);
    case 'commander.unknownOption':
      return `${says.unknownFlag(given.name)} ${nearOr(given.name, given.flags, seeHelp, says, meantBy(given))}`;
    case 'commander.optionMissingArgument':
      return `${says.needsValue(given.name)} ${seeHelp}`;
    case 'commander.missingArgument':
      return `${says.needsArgument(given.name)} ${seeHelp}`;
    default:
      return `${says.tooMany(given.typed.at(-1) ?? '')} ${says.nameWithSpaces} ${seeHelp}`;
  }
};

const unknownCommand = (given: Misunderstood, says: Words['help']): string => {
  const typed = given.typed[0] ?? '';
  const looksLikeAFile = /[./\\]/.test(typed) && given.command === '';
  const otherwise = looksLikeAFile
    ? says.checkAFile(typed)
    : given.command === ''
      ? says.seeAll
      : says.seeHelp(given.command);
  const flag = given.flags.filter((known) => known === `--${typed}`);
  return `${says.unknownCommand(`${given.command} ${typed}`.trim())} ${nearOr(typed, given.commands, otherwise, says, flag)}`;
};

/** `-v` may be any flag that begins so. */
const meantBy = ({ name, flags }: Misunderstood): readonly string[] =>
  /^-[a-z]$/i.test(name) ? flags.filter((known) => known.startsWith(`-${name.toLowerCase()}`)) : [];

const nearOr = (
  typed: string,
  known: readonly string[],
  otherwise: string,
  says: Words['help'],
  surely: readonly string[] = [],
): string => {
  const near = surely.length > 0 ? surely : nearOnes(typed, known);
  return near.length > 0 ? says.closeTo(near) : otherwise;
};
