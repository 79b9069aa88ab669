import { describe, expect, it } from 'vitest';
import { packValidate } from '../../src/commands/pack-validate.ts';
import type { FakeWorld } from '../support/fake-world.ts';
import { changed, PACK_FILES } from '../support/pack-files.ts';
import { packWorld } from '../support/pack-world.ts';

type Changes = { readonly [path: string]: string | null };

/** What a trainer reads about a folder with the small pack in it, changed as given; one line a problem. */
const told = async (changes: Changes, prepare: (world: FakeWorld) => void = () => {}): Promise<string> => {
  const world = packWorld({ '/desk/p': changes });
  prepare(world);
  await packValidate({ folder: 'p' }, world);
  return world.screen.out();
};
const problems = (out: string): readonly string[] => out.split('\n').filter((line) => line.startsWith('p/'));
const moved = (from: string, to: string): Changes => ({ [from]: null, [to]: PACK_FILES[from] ?? '' });

describe('one slip is told once, and nothing is called missing because of it', () => {
  it.each([
    ['prompts/then.md', 'prompts/then.MD', 'ends in .md, in small letters'],
    ['prompts/then.md', 'prompts/then.md.txt', 'ends in .md, in small letters'],
    ['prompts/then.md', 'then.md', 'A question lies in the folder prompts'],
    ['sample.md', 'Sample.md', 'Did you mean "sample.md"?'],
  ])('%s became %s', async (from, to, hint) => {
    const out = await told(moved(from, to));
    expect(problems(out)).toEqual([`p/${to}:1: This file has no place in a pack.`]);
    expect(out).toContain(hint);
  });

  it('the folder of the questions has a capital', async () => {
    const names = Object.keys(PACK_FILES).filter((path) => path.startsWith('prompts/'));
    const out = await told(
      Object.assign({}, ...names.map((path) => moved(path, path.replace('prompts', 'Prompts')))),
    );
    expect(problems(out)).toEqual(['p/Prompts:1: This folder has no place in a pack.']);
    expect(out).toContain('Did you mean "prompts"?');
  });

  it('a question is saved in another encoding', async () => {
    const out = await told({}, ({ disk }) =>
      disk.put('/desk/p/prompts/then.md', new Uint8Array([0xff, 0xfe, 0x2d])),
    );
    expect(problems(out)).toEqual(['p/prompts/then.md:1: This file is not plain text.']);
  });

  it('a question has a blank in its name', async () => {
    const out = await told(moved('prompts/then.md', 'prompts/02 then.md'));
    expect(problems(out)).toHaveLength(1);
  });

  it('the order is written without brackets: its words are still looked at', async () => {
    const out = await told(
      changed('pack.yaml', '[purpose, keep, then, back, leave]', 'purpose, keep, then, back, leaf'),
    );
    expect(problems(out).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      '"order" takes a list.',
      'No prompt file has the id "leaf".',
      'The prompt "leave" is not in the order of pack.yaml, so it would never be asked.',
    ]);
  });

  it('the folder holds the pack in a folder, as an unpacked archive does', async () => {
    const world = packWorld({ '/desk/p/my-pack': {} });
    await packValidate({ folder: 'p' }, world);
    expect(problems(world.screen.out())).toHaveLength(2);
    expect(world.screen.out()).toContain('There is a pack.yaml in it. Is that folder the pack?');
  });

  it('the folder is far too large: nothing is said about what was read before', async () => {
    const many = Object.fromEntries([...Array(501).keys()].map((at) => [`prompts/p${at}.md`, 'x']));
    const out = await told(many);
    expect(out).toMatch(/^p: There are more than 500 files here\./);
    expect(out).toContain('One thing to mend.');
  });
});

describe('a slip is met with what to write instead', () => {
  it.each([
    ['id: riverbend.first-story', 'id: My First Pack', 'Your own name, a dot, and the name of the pack'],
    ['title: Your first story', 'title: “First: a story”', 'straight "double quotes"'],
  ])('%s became %s', async (from, to, hint) => {
    expect(await told(changed('pack.yaml', from, to))).toContain(hint);
  });

  it('a choice with a blank in its id is shown the id', async () => {
    const out = await told(changed('prompts/leave.md', '- stirred: Stirred', '- Not today: Not today'));
    expect(out).toContain('"Not today" cannot be used as a name here.');
  });

  it('an id that stands twice is offered once', async () => {
    const out = await told(changed('prompts/then.md', 'id: then', 'id: back'));
    expect(out).toContain('What can stand here: "back", "keep", "leave", "purpose".');
  });
});

describe('what editors and file managers leave on a stick is passed over', () => {
  it.each(['.DS_Store', 'Thumbs.db', 'desktop.ini', 'pack.yaml~', '~$README.md', 'prompts/._then.md'])(
    '%s',
    async (name) => {
      expect(await told({ [name]: 'x' })).toContain('holds together');
    },
  );
});

describe('a sign that would act on a terminal', () => {
  it.each([
    ['pack.yaml', 'title: Your first story', 'title: "\\e[31mYour story"', 4],
    ['pack.yaml', 'authors: [Riverbend Peer Training]', 'authors: ["River\\u202Ebend"]', 8],
    ['pack.yaml', '    joiner: One question.', '    joiner: "One\\x07 question."', 17],
  ])('is found in %s also when it is spelled out in quotes', async (file, from, to, line) => {
    expect(problems(await told(changed(file, from, to)))[0]).toMatch(
      new RegExp(`^p/${file}:${line}: A hidden sign \\(U\\+`),
    );
  });

  it('in the name of a file cannot begin a line of its own', async () => {
    const out = await told({ 'prompts/a\n"p" holds together.md': 'x' });
    expect(out).not.toMatch(/^"p" holds/m);
  });
});
