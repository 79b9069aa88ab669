import { EXPORT_FORMATS } from '../core/export/copy-format.ts';
import type { Words } from '../core/words/words.ts';
import type { CommandLine } from './command-line.ts';

/** Commands that carry words out of the store, and into it. */
export const carrying = ({ commands: says }: Words): readonly CommandLine[] => [
  {
    name: 'export',
    takes: '<story> [version]',
    says: says.export.says,
    more: says.export.more,
    flags: [
      ['--to <file>', says.export.to],
      ['--format <format>', says.export.format],
      ['--with-private', says.export.withPrivate],
      ['--force', says.export.force],
    ],
    examples: says.export.examples,
    run: async (given, world) => {
      const { exportStory } = await import('../commands/export.ts');
      const options = {
        story: given.word(0) ?? '',
        version: given.word(1),
        to: given.text('to'),
        format: given.oneOf('format', EXPORT_FORMATS),
        withPrivate: given.on('with-private'),
        force: given.on('force'),
      };
      return exportStory(options, world);
    },
  },
];
