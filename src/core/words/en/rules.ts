import type { Level, Principle } from '../../check/report.ts';

/** What the tool says to people: the rules and their pages. */
const principles: { readonly [key in Principle]: { readonly name: string; readonly asks: string } } = {
  'client-centered': {
    name: 'The other person leads',
    asks: 'They know their own life best. Your story serves them.',
  },
  humble: { name: 'Humble', asks: 'Your way is one way. You are a person beside them, not above them.' },
  'not-comparative': { name: 'No comparing', asks: 'Nobody has it worse or better. Pain is not a contest.' },
  'no-overshadowing': { name: 'Room for them', asks: 'Your story is short and leads back to them.' },
  respect: { name: 'Respect', asks: 'Words that keep people whole and safe.' },
};

const levels: { readonly [key in Level]: string } = {
  pause: 'Please look at this before you share it. Someone could be hurt.',
  look: 'Worth a look before you share it.',
  consider: 'A thought. Take it or leave it.',
};

export const ruleWords = {
  heading: 'What the check listens for',
  principle: (principle: Principle): string => `${principles[principle].name}. ${principles[principle].asks}`,
  level: (level: Level): string => levels[level],
  toReadOne: (id: string): string => `To read about one: cps-story rules ${id}`,
  yours: 'It is your story. You decide what stays.',
  why: 'Why',
  source: (source: string): string => `Where this comes from: ${source}`,
  said: 'What you will read',
  heard: 'The check hears these',
  passes: 'The check leaves these alone',
  unknown: (typed: string): string => `I do not know a rule called "${typed}".`,
  closeTo: (ids: readonly string[]): string => `Close to it: ${ids.join(', ')}. To see all: cps-story rules`,
  noLanguage: (typed: string): string => `There are no rules for a language called "${typed}".`,
  languages: (codes: readonly string[]): string => `There are rules for these: ${codes.join(', ')}`,
  seeAll: 'To see all: cps-story rules',
} as const;
