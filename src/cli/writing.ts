import { FAIL_ON, FORMATS } from '../core/check/run.ts';
import { SETTINGS } from '../core/setting.ts';
import { type Settings, SPEEDS } from '../core/settings.ts';
import type { Words } from '../core/words/words.ts';
import type { CommandLine, Given } from './command-line.ts';

/** Letters on a line: what a braille line shows, and the most that an eye follows. The screen reads the flag by itself (world.ts). */
const NARROWEST = 40;
const WIDEST = 100;

/** `turn,now`, or with spaces between. */
const idsIn = (typed: string | null): readonly string[] | null =>
  typed === null ? null : typed.split(/[\s,]+/).filter((id) => id !== '');

/** The flags that beat a setting for one sitting. */
const flagsIn = (given: Given): Partial<Settings> => {
  const editor = given.text('editor');
  const speed = given.oneOf('speed', SPEEDS);
  return {
    ...(given.on('quiet-notes') ? { coachingNotes: false } : {}),
    ...(given.on('private-typing') ? { halfAnswers: false } : {}),
    ...(editor === null ? {} : { editor }),
    ...(speed === null ? {} : { speed }),
  };
};

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
      ['--resume [story]', says.draft.resume],
      ['--from <story>', says.draft.from],
      ['--only <questions>', says.draft.only],
      ['--after <story>', says.draft.after],
      ['--plain', says.draft.plain],
      ['--rich', says.draft.rich],
      ['--width <letters>', says.draft.width],
      ['--speed <speed>', says.draft.speed],
      ['--quiet-notes', says.draft.quietNotes],
      ['--private-typing', says.draft.privateTyping],
      ['--editor <command>', says.draft.editor],
      ['--answers <file>', says.draft.answers],
      ['--worksheet [file]', says.draft.worksheet],
      ['--with-private', says.draft.withPrivate],
      ['--json', says.draft.json],
      ['--out <file>', says.draft.out],
      ['--no-save', says.draft.noSave],
      ['--yes', says.draft.yes],
      ['--fail-on <level>', says.draft.failOn],
    ],
    examples: says.draft.examples,
    exits: ['found', 'stopped'],
    opens: (given) =>
      given.word(0) !== null ||
      ['resume', 'from', 'after'].some((flag) => given.on(flag) || given.text(flag) !== null),
    run: async (given, world) => {
      const { draft } = await import('../commands/draft.ts');
      given.between('width', NARROWEST, WIDEST);
      const options = {
        story: given.word(0) ?? given.text('resume'),
        pack: given.text('pack'),
        after: given.text('after'),
        setting: given.oneOf('setting', SETTINGS),
        minutes: given.whole('minutes'),
        title: given.text('title'),
        fresh: given.on('new'),
        resume: given.on('resume') || given.text('resume') !== null,
        from: given.text('from'),
        only: idsIn(given.text('only')),
        flags: flagsIn(given),
        form: given.on('plain') ? ('plain' as const) : given.on('rich') ? ('rich' as const) : null,
        answers: given.text('answers'),
        yes: given.on('yes'),
        worksheet: given.text('worksheet') ?? (given.on('worksheet') ? '' : null),
        withPrivate: given.on('with-private'),
        json: given.on('json'),
        out: given.text('out'),
        save: !given.on('no-save'),
        failOn: given.oneOf('fail-on', FAIL_ON) ?? ('look' as const),
      };
      return draft(options, world);
    },
  },
  {
    name: 'check',
    takes: '[paths...]',
    says: says.check.says,
    more: says.check.more,
    flags: [
      ['--setting <setting>', says.check.setting],
      ['--pack <name>', says.check.pack],
      ['--story <story>', says.check.story],
      ['--format <format>', says.check.format],
      ['--fail-on <level>', says.check.failOn],
      ['--all', says.check.all],
      ['--explain', says.check.explain],
    ],
    examples: says.check.examples,
    exits: ['found'],
    helpWhen: (given) => given.words.length === 0 && given.text('story') === null,
    pipedIn: says.check.pipedIn,
    opens: (given) => given.text('story') !== null,
    run: async (given, world) => {
      const { check } = await import('../commands/check.ts');
      const options = {
        paths: given.words,
        setting: given.oneOf('setting', SETTINGS),
        pack: given.text('pack'),
        story: given.text('story'),
        format: given.oneOf('format', FORMATS) ?? ('pretty' as const),
        failOn: given.oneOf('fail-on', FAIL_ON) ?? ('look' as const),
        all: given.on('all'),
        explain: given.on('explain'),
      };
      return check(options, world);
    },
  },
];
