import type { Words } from '../core/words/words.ts';
import type { CommandLine } from './command-line.ts';

/** Commands about packs: the sets of questions that a trainer can write. */
export const packs = ({ commands: { pack: says } }: Words): readonly CommandLine[] => [
  {
    name: 'pack list',
    ...says.list,
    run: async (_given, world) => {
      const { packList } = await import('../commands/pack-list.ts');
      return packList({}, world);
    },
  },
  {
    name: 'pack show',
    takes: '<name>',
    ...says.show,
    flags: [['--notes', says.show.notes]],
    run: async (given, world) => {
      const { packShow } = await import('../commands/pack-show.ts');
      return packShow({ name: given.word(0) ?? '', notes: given.on('notes') }, world);
    },
  },
  {
    name: 'pack validate',
    takes: '<folder>',
    ...says.validate,
    exits: ['found'],
    run: async (given, world) => {
      const { packValidate } = await import('../commands/pack-validate.ts');
      return packValidate({ folder: given.word(0) ?? '' }, world);
    },
  },
  {
    name: 'pack test',
    takes: '<folder>',
    ...says.test,
    exits: ['found'],
    run: async (given, world) => {
      const { packTest } = await import('../commands/pack-test.ts');
      return packTest({ name: given.word(0) ?? '' }, world);
    },
  },
];
