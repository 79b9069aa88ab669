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
    opens: () => true,
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
  {
    name: 'import',
    takes: '<files...>',
    says: says.import.says,
    more: says.import.more,
    flags: [
      ['--story <story>', says.import.story],
      ['--title <title>', says.import.title],
      ['--setting <setting>', says.import.setting],
    ],
    examples: says.import.examples,
    opens: () => true,
    run: async (given, world) => {
      const { importStories } = await import('../commands/import.ts');
      const options = {
        files: given.words,
        story: given.text('story'),
        title: given.text('title'),
        setting: given.text('setting'),
      };
      return importStories(options, world);
    },
  },
  {
    name: 'backup',
    takes: '<file>',
    ...says.backup,
    run: async (given, world) => {
      const { backup } = await import('../commands/backup.ts');
      return backup({ file: given.word(0) ?? '' }, world);
    },
  },
  {
    name: 'restore-backup',
    takes: '<file>',
    says: says.restoreBackup.says,
    more: says.restoreBackup.more,
    flags: [
      ['--take-whole', says.restoreBackup.takeWhole],
      ['--plain', says.lock.all.plain],
    ],
    examples: says.restoreBackup.examples,
    opens: () => true,
    run: async (given, world) => {
      const { restoreBackup } = await import('../commands/restore-backup.ts');
      const options = {
        file: given.word(0) ?? '',
        takeWhole: given.on('take-whole'),
        passphraseFile: given.text('passphrase-file'),
        plain: given.on('plain'),
      };
      return restoreBackup(options, world);
    },
  },
];
