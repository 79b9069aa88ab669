import { SETTINGS } from '../core/setting.ts';
import type { Words } from '../core/words/words.ts';
import type { CommandLine, Flag, Given } from './command-line.ts';

/** Commands for people who write packs. */
export const packWriting = (words: Words): readonly CommandLine[] => [...beginning(words), ...trying(words)];

const beginning = ({ commands: { packWriting: says } }: Words): readonly CommandLine[] => {
  const about: readonly Flag[] = [
    ['--title <title>', says.about.title],
    ['--author <author>', says.about.author],
    ['--setting <setting>', says.about.setting],
    ['--plain', says.about.plain],
  ];
  return [
    {
      name: 'pack init',
      takes: '[folder]',
      says: says.init.says,
      more: says.init.more,
      flags: about,
      examples: says.init.examples,
      exits: ['stopped'],
      run: async (given, world) => {
        const { packInit } = await import('../commands/pack-init.ts');
        return packInit({ ...aboutIn(given), folder: given.word(0) }, world);
      },
    },
    {
      name: 'pack from-doc',
      takes: '<file>',
      says: says.fromDoc.says,
      more: says.fromDoc.more,
      flags: [
        ['--into <folder>', says.fromDoc.into],
        ['--language <language>', says.fromDoc.language],
        ...about,
      ],
      examples: says.fromDoc.examples,
      exits: ['stopped'],
      run: async (given, world) => {
        const { packFromDoc } = await import('../commands/pack-from-doc.ts');
        const file = given.word(0) ?? '';
        return packFromDoc(
          { ...aboutIn(given), file, into: given.text('into'), language: given.text('language') },
          world,
        );
      },
    },
  ];
};

const trying = ({ commands: { packWriting: says } }: Words): readonly CommandLine[] => [
  {
    name: 'pack preview',
    takes: '<pack>',
    says: says.preview.says,
    more: says.preview.more,
    flags: [['--plain', says.about.plain]],
    examples: says.preview.examples,
    exits: ['found', 'stopped'],
    run: async (given, world) => {
      const { packPreview } = await import('../commands/pack-preview.ts');
      return packPreview({ pack: given.word(0) ?? '', form: given.on('plain') ? 'plain' : null }, world);
    },
  },
  {
    name: 'pack handout',
    takes: '<pack>',
    says: says.handout.says,
    more: says.handout.more,
    flags: [
      ['--to <file>', says.handout.to],
      ['--force', says.handout.force],
    ],
    examples: says.handout.examples,
    exits: ['found'],
    run: async (given, world) => {
      const { packHandout } = await import('../commands/pack-handout.ts');
      return packHandout(
        { pack: given.word(0) ?? '', to: given.text('to'), force: given.on('force') },
        world,
      );
    },
  },
];

const aboutIn = (given: Given) => ({
  title: given.text('title'),
  author: given.text('author'),
  setting: given.oneOf('setting', SETTINGS),
  plain: given.on('plain'),
});
