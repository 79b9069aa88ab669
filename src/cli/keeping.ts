import { SETTINGS } from '../core/setting.ts';
import type { Words } from '../core/words/words.ts';
import type { CommandLine } from './command-line.ts';

/** Commands for what was kept. */
export const keeping = ({ commands: says }: Words): readonly CommandLine[] => [
  {
    name: 'stories',
    takes: '[words...]',
    says: says.stories.says,
    more: says.stories.more,
    flags: [
      ['--since <day>', says.stories.since],
      ['--until <day>', says.stories.until],
      ['--setting <setting>', says.stories.setting],
      ['--unfinished', says.stories.unfinished],
      ['--told', says.stories.told],
      ['--trash', says.stories.trash],
      ['--show', says.stories.show],
      ['--all', says.stories.all],
    ],
    examples: says.stories.examples,
    opens: () => true,
    run: async (given, world) => {
      const { stories } = await import('../commands/stories.ts');
      const options = {
        words: given.words,
        since: given.text('since'),
        until: given.text('until'),
        setting: given.oneOf('setting', SETTINGS),
        unfinished: given.on('unfinished'),
        told: given.on('told'),
        trash: given.on('trash'),
        show: given.on('show'),
        all: given.on('all'),
      };
      return stories(options, world);
    },
  },
  {
    name: 'show',
    takes: '[story] [version]',
    says: says.show.says,
    more: says.show.more,
    flags: [['--card', says.show.card]],
    examples: says.show.examples,
    opens: () => true,
    run: async (given, world) => {
      const { show } = await import('../commands/show.ts');
      return show({ story: given.word(0), version: given.word(1), card: given.on('card') }, world);
    },
  },
  {
    name: 'history',
    takes: '[story]',
    says: says.history.says,
    more: says.history.more,
    flags: [['--changes', says.history.changes]],
    examples: says.history.examples,
    opens: () => true,
    run: async (given, world) => {
      const { history } = await import('../commands/history.ts');
      return history({ story: given.word(0), changes: given.on('changes') }, world);
    },
  },
  {
    name: 'diff',
    takes: '[story] [from] [to]',
    ...says.diff,
    opens: () => true,
    run: async (given, world) => {
      const { diff } = await import('../commands/diff.ts');
      return diff({ story: given.word(0), from: given.word(1), to: given.word(2) }, world);
    },
  },
  {
    name: 'restore',
    takes: '<story> <version>',
    ...says.restore,
    opens: () => true,
    run: async (given, world) => {
      const { restore } = await import('../commands/restore.ts');
      return restore({ story: given.word(0) ?? '', version: given.word(1) ?? '' }, world);
    },
  },
  {
    name: 'keep',
    takes: '<file>',
    says: says.keep.says,
    more: says.keep.more,
    flags: [
      ['--story <story>', says.keep.story],
      ['--title <title>', says.keep.title],
      ['--note <note>', says.keep.note],
      ['--setting <setting>', says.keep.setting],
    ],
    examples: says.keep.examples,
    opens: (given) => given.text('story') !== null,
    run: async (given, world) => {
      const { keep } = await import('../commands/keep.ts');
      const options = {
        file: given.word(0) ?? '',
        story: given.text('story'),
        title: given.text('title'),
        note: given.text('note'),
        setting: given.text('setting'),
      };
      return keep(options, world);
    },
  },
  {
    name: 'verify',
    ...says.verify,
    exits: ['found'],
    run: async (_given, world) => {
      const { verify } = await import('../commands/verify.ts');
      return verify({}, world);
    },
  },
  {
    name: 'doctor',
    says: says.doctor.says,
    more: says.doctor.more,
    flags: [
      ['--yes', says.doctor.yes],
      ['--plain', says.doctor.plain],
    ],
    examples: says.doctor.examples,
    exits: ['found', 'stopped'],
    opens: () => true,
    run: async (given, world) => {
      const { doctor } = await import('../commands/doctor.ts');
      return doctor({ yes: given.on('yes'), plain: given.on('plain') }, world);
    },
  },
  {
    name: 'where',
    ...says.where,
    run: async (_given, world) => {
      const { where } = await import('../commands/where.ts');
      return where({}, world);
    },
  },
];
