import { LEVELS } from '../core/check/report.ts';
import { SETTINGS } from '../core/setting.ts';
import type { Words } from '../core/words/words.ts';
import type { CommandLine } from './command-line.ts';

const FAIL_ON = [...LEVELS, 'never'] as const;

/** Commands to write and to check. */
export const writing = ({ commands: says }: Words): readonly CommandLine[] => [
  {
    name: 'draft',
    takes: '[story]',
    says: says.draft.says,
    more: says.draft.more,
    flags: [
      ['--pack <name>', says.draft.pack],
      ['--setting <setting>', says.draft.setting],
      ['--minutes <number>', says.draft.minutes],
      ['--title <title>', says.draft.title],
      ['--new', says.draft.fresh],
      ['--plain', says.draft.plain],
      ['--rich', says.draft.rich],
      ['--answers <file>', says.draft.answers],
      ['--json', says.draft.json],
      ['--out <file>', says.draft.out],
      ['--no-save', says.draft.noSave],
      ['--fail-on <level>', says.draft.failOn],
    ],
    examples: says.draft.examples,
    exits: ['found', 'stopped'],
    run: async (given, world) => {
      const { draft } = await import('../commands/draft.ts');
      const options = {
        story: given.word(0),
        pack: given.text('pack'),
        setting: given.oneOf('setting', SETTINGS),
        minutes: given.whole('minutes'),
        title: given.text('title'),
        fresh: given.on('new'),
        form: given.on('plain') ? ('plain' as const) : given.on('rich') ? ('rich' as const) : null,
        answers: given.text('answers'),
        json: given.on('json'),
        out: given.text('out'),
        save: !given.on('no-save'),
        failOn: given.oneOf('fail-on', FAIL_ON) ?? ('look' as const),
      };
      return draft(options, world);
    },
  },
];
