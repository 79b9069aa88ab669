import { LEVELS } from '../check/report.ts';
import { SETTINGS } from '../setting.ts';
import type { Program, Spot } from './image.ts';

/**
 * Numbers as text, with blanks between. The rule image is made of these: a text costs next to nothing to read from JSON, and is taken
 * apart only when it is needed, which most never are in one check.
 */
export const writeNumbers = (numbers: readonly number[]): string => numbers.join(' ');
export const readNumbers = (text: string): readonly number[] =>
  text === '' ? [] : text.split(' ').map(Number);

/** A program as text: its head, what follows each spot, and the spots, three numbers each; parted by semicolons. */
export const writeProgram = (program: Program): string => {
  const settings = SETTINGS.reduce(
    (bits, setting, bit) => (program.settings.includes(setting) ? bits | (1 << bit) : bits),
    0,
  );
  const head = [
    program.rule,
    LEVELS.indexOf(program.level),
    program.unless,
    program.command ? 1 : 0,
    program.clauseStart ? 1 : 0,
    settings,
    program.first,
    program.last,
    program.needs,
  ];
  return [head, program.follow, program.spots.flat()].map(writeNumbers).join(';');
};

/** The program that `writeProgram` wrote. */
export const readProgram = (text: string): Program => {
  const [head = [], follow = [], flat = []] = text.split(';').map(readNumbers);
  const [
    rule = 0,
    level = 0,
    unless = 0,
    command = 0,
    clauseStart = 0,
    settings = 0,
    first = 0,
    last = 0,
    needs = -1,
  ] = head;
  return {
    rule,
    level: LEVELS[level] ?? 'consider',
    unless,
    command: command === 1,
    settings: SETTINGS.filter((_, bit) => settings & (1 << bit)),
    clauseStart: clauseStart === 1,
    first,
    last,
    needs,
    follow,
    spots: Array.from(
      { length: flat.length / 3 },
      (_, spot): Spot => [flat[spot * 3] ?? -1, flat[spot * 3 + 1] ?? 0, flat[spot * 3 + 2] ?? 0],
    ),
  };
};
