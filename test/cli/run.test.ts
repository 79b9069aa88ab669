import { describe, expect, it } from 'vitest';
import { everyCommand } from '../../src/cli/every-command.ts';
import { DiskError } from '../../src/core/disk-error.ts';
import { english } from '../../src/core/words/words.ts';
import { run } from '../../src/main.ts';
import { type FakeWorldParts, fakeWorld } from '../support/fake-world.ts';

/** Runs a command line in this process and gives back all that a person or a script would see. */
const type = async (line: string, parts: FakeWorldParts = {}) => {
  const world = fakeWorld(parts);
  world.disk.put('/pages/privacy.md', '# Where your words are\n');
  const code = await run(
    line.split(' ').filter((word) => word !== ''),
    world,
  );
  return { code, out: world.screen.out(), err: world.screen.err(), world };
};

const COMMANDS = everyCommand(english);

describe('cps-story alone', () => {
  it('says hello, names the first things to do, and is content', async () => {
    const { code, out, err } = await type('');
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const word of ['draft', 'check', 'stories', 'support']) expect(out).toContain(`cps-story ${word}`);
    expect(out.split('\n').length).toBeLessThan(16);
  });
});

describe('help', () => {
  it.each(['--help', '-h', 'help'])(
    '%s lists every command with a line about it, the pages and the exit codes',
    async (line) => {
      const { code, out } = await type(line);
      expect(code).toBe(0);
      for (const { name, says } of COMMANDS.filter((command) => !command.name.includes(' '))) {
        expect(out).toContain(name);
        expect(out.replace(/\s+/g, ' ')).toContain(says);
      }
      expect(out).toContain('privacy');
      expect(out).toContain('129, 130, 143');
    },
  );

  it.each(COMMANDS.map(({ name }) => name))(
    'of %s is the same by --help and by help, with examples and exit codes',
    async (name) => {
      const byFlag = await type(`${name} --help`);
      const byWord = await type(`help ${name}`);
      expect(byFlag.code).toBe(0);
      expect(byFlag.out).toBe(byWord.out);
      expect(byFlag.out).toContain(english.help.titles.examples);
      expect(byFlag.out).toContain(english.help.exits.asked[1]);
      const command = COMMANDS.find((one) => one.name === name);
      for (const example of command?.examples ?? []) expect(byFlag.out).toContain(example);
      for (const [flag] of command?.flags ?? []) expect(byFlag.out).toContain(flag);
    },
  );

  it('names the exit codes in their order', async () => {
    const { out } = await type('draft --help');
    const codes = [...out.matchAll(/^ {2}(0|1|2|70|129, 130, 143) {2}/gm)].map(([, code]) => code);
    expect(codes).toEqual(['0', '1', '2', '70', '129, 130, 143']);
  });

  it('shows a page', async () => {
    expect((await type('help privacy')).out).toContain('Where your words are');
  });

  it.each(['--help', 'help check', 'help draft', 'help pack'])(
    '(%s) fits a window of 40 columns, but for examples',
    async (line) => {
      const { out } = await type(line, { look: { width: 40 } });
      expect(out.split('\n').filter((said) => said.length > 40 && !/^ {2}.*cps-story/.test(said))).toEqual(
        [],
      );
    },
  );

  it('comes when check is given nothing to check, and counts as not done', async () => {
    const { code, out, err } = await type('check --format json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('cps-story check my-story.md');
  });

  it('says how to check what is piped in, when something is', async () => {
    const told = 'To read what is piped in, put a - at the end: cps-story check -';
    expect(await type('check', { piped: 'You should go.' })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(told),
    });
    const input = { isTerminal: true, readAll: async () => new Uint8Array() };
    expect((await type('check', { input })).err).not.toContain(told);
  });

  it('of a group of commands comes when the group is typed alone, and counts as not understood', async () => {
    const { code, err } = await type('pack');
    expect(code).toBe(2);
    expect(err).toContain('validate');
  });
});

describe('the version', () => {
  it.each(['--version', '-V'])('comes with %s', async (line) => {
    expect(await type(line)).toMatchObject({ code: 0, out: '0.1.0\n' });
  });
});

describe('a slip of the finger', () => {
  it.each([
    ['darft', 'I do not know a command called "darft". Close to it: draft'],
    ['pack lst', 'I do not know a command called "pack lst". Close to it: list'],
    ['help rulse', 'I have no page or command called "rulse".'],
    ['support --contry GB', 'I do not know --contry here. Close to it: --country'],
    ['--hlep', 'I do not know --hlep here. Close to it: --help'],
    ['check --hlep', 'I do not know --hlep here. Close to it: --help'],
    ['-v', 'I do not know -v here. Close to it: --version'],
    ['check -f json a.md', 'I do not know -f here. Close to it: --format, --fail-on'],
    ['version', 'I do not know a command called "version". Close to it: --version'],
    ['support --country', '--country <country> needs something after it. To see how: cps-story help support'],
    ['banana', 'I do not know a command called "banana". To see all: cps-story --help'],
    [
      'my-story.md',
      'I do not know a command called "my-story.md". To check a file: cps-story check my-story.md',
    ],
    ['check a.md --setting grup', '"grup" does not fit --setting. Close to it: group'],
    ['check a.md --fail-on high', '"high" does not fit --fail-on. It can be pause, look, consider, never.'],
    [
      'check a.md --format xml',
      '"xml" does not fit --format. It can be pretty, json, ndjson, sarif, github,',
    ],
    ['draft --minutes two', '"two" does not fit --minutes. It is a whole number, such as 2.'],
    ['draft --width 20', '"20" does not fit --width. It is a number from 40 to 100.'],
    ['draft --speed quick', '"quick" does not fit --speed. It can be normal, brief.'],
    ['draft --resume --new', '--resume and --new do not go together.'],
    ['rules one two', 'I do not know what to do with "two" here.'],
    ['pack show', 'Something is missing: name. To see how: cps-story help pack show'],
  ])('%s is met with what was probably meant', async (line, sentence) => {
    const { code, out, err } = await type(line);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/error|invalid|at .*:\d+/i);
  });
});

describe('people to reach', () => {
  it.each(['support gb', 'support --country gb', 'support United Kingdom'])('%s', async (line) => {
    const { code, out } = await type(line);
    expect(code).toBe(0);
    expect(out).toContain('116 123');
  });
});

describe('what goes wrong', () => {
  it('outside is told in words, with what to do next, and ends with 2', async () => {
    const { code, err } = await type('settings contry');
    expect(code).toBe(2);
    expect(err).toBe(
      'I do not know a setting called "contry".\nClose to it: country. To see all: cps-story settings\n',
    );
  });

  it('with the disk is told in words and ends with 2', async () => {
    const settings = {
      path: '/home/settings',
      read: (): never => {
        throw new DiskError('denied', '/home/settings');
      },
      write: async () => {},
    };
    const { code, err } = await type('settings', { settings });
    expect(code).toBe(2);
    expect(err).toBe('This computer does not let me use /home/settings.\n');
  });

  const ofOurs = {
    rulePages: (): never => {
      throw new Error('a secret sentence of a story in /home/dana');
    },
  };

  it('with us is one plain sentence that holds no word of what went wrong, and ends with 70', async () => {
    const { code, out, err } = await type('rules', ofOurs);
    expect(code).toBe(70);
    expect(out).toBe('');
    expect(err).toContain('not in what you did');
    expect(err).not.toMatch(/secret|dana|\n\s+at /);
  });

  it.each(['rules --debug', '--debug rules'])('with us is told in full after %s', async (line) => {
    const { code, err } = await type(line, ofOurs);
    expect(code).toBe(70);
    expect(err).toContain('a secret sentence');
    expect(err).toMatch(/at .*run\.test\.ts/);
  });

  it('is told in full only when --debug stands before the end of the flags', async () => {
    expect((await type('rules -- --debug', ofOurs)).err).not.toContain('secret');
  });
});

describe('the table of commands', () => {
  it('holds all that were promised', () => {
    expect(COMMANDS.map(({ name }) => name).sort()).toEqual(
      [
        ['draft', 'check', 'rules', 'stories', 'show', 'history', 'diff', 'restore', 'keep', 'where'],
        ['rename', 'note', 'tell', 'delete'],
        ['export', 'import', 'backup', 'restore-backup'],
        ['verify', 'doctor'],
        ['lock on', 'lock off', 'lock passphrase', 'lock recover', 'lock status'],
        ['support', 'settings', 'pack list', 'pack show', 'pack validate', 'pack test', 'pack add'],
        ['pack build', 'pack keygen', 'pack sign', 'pack verify', 'pack update', 'pack remove'],
        ['pack init', 'pack from-doc', 'pack preview', 'pack handout'],
      ]
        .flat()
        .sort(),
    );
  });

  it('has an example for each command, and each begins as it is typed', () => {
    for (const { name, examples } of COMMANDS) {
      expect(examples.length, name).toBeGreaterThan(0);
      expect(
        examples.some((example) => example.includes(`cps-story ${name}`)),
        name,
      ).toBe(true);
    }
  });
});
