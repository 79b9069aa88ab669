import type { Words } from '../core/words/words.ts';
import type { CommandLine } from './command-line.ts';

/** Commands to learn and to set up. */
export const learning = ({ commands: says }: Words): readonly CommandLine[] => [
  {
    name: 'rules',
    takes: '[id]',
    says: says.rules.says,
    more: says.rules.more,
    flags: [
      ['--language <code>', says.rules.language],
      ['--pack <name>', says.rules.pack],
    ],
    examples: says.rules.examples,
    run: async (given, world) => {
      const { rules } = await import('../commands/rules.ts');
      return rules({ id: given.word(0), language: given.text('language'), pack: given.text('pack') }, world);
    },
  },
  {
    name: 'support',
    takes: '[country...]',
    says: says.support.says,
    more: says.support.more,
    flags: [['--country <country>', says.support.country]],
    examples: says.support.examples,
    run: async (given, world) => {
      const { support } = await import('../commands/support.ts');
      return support({ country: given.text('country') ?? (given.words.join(' ') || null) }, world);
    },
  },
  {
    name: 'settings',
    takes: '[key] [value...]',
    ...says.settings,
    run: async (given, world) => {
      const { settings } = await import('../commands/settings.ts');
      const value = given.words.length > 1 ? given.words.slice(1).join(' ') : null;
      return settings({ key: given.word(0), value }, world);
    },
  },
];
