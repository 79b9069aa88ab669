import { SETTINGS } from '../core/setting.ts';
import type { Words } from '../core/words/words.ts';
import type { CommandLine } from './command-line.ts';

/** Commands that change what is known of a story, or do away with it. No version is ever edited. */
export const tending = ({ commands: says }: Words): readonly CommandLine[] => [
  {
    name: 'rename',
    takes: '<story> <title...>',
    ...says.rename,
    opens: () => true,
    run: async (given, world) => {
      const { rename } = await import('../commands/rename.ts');
      const [story = '', ...title] = given.words;
      return rename({ story, title: title.join(' ') }, world);
    },
  },
  {
    name: 'note',
    takes: '<story> <note...>',
    ...says.note,
    opens: () => true,
    run: async (given, world) => {
      const { note } = await import('../commands/note.ts');
      const [story = '', ...words] = given.words;
      return note({ story, words }, world);
    },
  },
  {
    name: 'tell',
    takes: '<story> [version]',
    says: says.tell.says,
    more: says.tell.more,
    flags: [
      ['--on <day>', says.tell.on],
      ['--setting <setting>', says.tell.setting],
      ['--note <note>', says.tell.note],
      ['--undo', says.tell.undo],
    ],
    examples: says.tell.examples,
    opens: () => true,
    run: async (given, world) => {
      const { tell } = await import('../commands/tell.ts');
      const options = {
        story: given.word(0) ?? '',
        version: given.word(1),
        on: given.text('on'),
        setting: given.oneOf('setting', SETTINGS),
        note: given.text('note'),
        undo: given.on('undo'),
      };
      return tell(options, world);
    },
  },
  {
    name: 'delete',
    takes: '[story]',
    says: says.delete.says,
    more: says.delete.more,
    flags: [
      ['--undo', says.delete.undo],
      ['--now', says.delete.now],
      ['--plain', says.delete.plain],
    ],
    examples: says.delete.examples,
    helpWhen: (given) => given.words.length === 0 && !given.on('undo'),
    exits: ['stopped'],
    opens: () => true,
    run: async (given, world) => {
      const { deleteStory } = await import('../commands/delete.ts');
      const options = {
        story: given.word(0) ?? '',
        now: given.on('now'),
        undo: given.on('undo'),
        plain: given.on('plain'),
      };
      return deleteStory(options, world);
    },
  },
];
