import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CheckOptions, check } from '../../src/commands/check.ts';
import { Trouble } from '../../src/core/errors.ts';
import type { RuleImage } from '../../src/core/rules/image.ts';
import type { Settings } from '../../src/core/settings.ts';
import { loadGlob } from '../../src/io/glob-match.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import type { World } from '../../src/ports.ts';
import { builtInRules } from '../support/built-in-rules.ts';
import type { FakeScreenLook } from '../support/fake-screen.ts';
import { fakeWorld } from '../support/fake-world.ts';

const SLIP = 'You should really call her.\n';
const FINE = 'I called my sister, and she came.\n';

let rules: RuleImage;
let here: string;
beforeAll(async () => {
  rules = (await builtInRules()).image;
});
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'cps-check-'));
});
afterEach(() => {
  rmSync(here, { recursive: true, force: true });
});

const put = (name: string, content: string | Uint8Array): void => {
  mkdirSync(join(here, name, '..'), { recursive: true });
  writeFileSync(join(here, name), content);
};
const usual: CheckOptions = {
  paths: [],
  setting: null,
  pack: null,
  story: null,
  format: 'pretty',
  failOn: 'look',
  all: false,
  explain: false,
};

type Ran = { readonly code: number; readonly out: string; readonly err: string };
type Given = { readonly piped?: string; readonly set?: Partial<Settings>; readonly look?: FakeScreenLook };
const run = async (options: Partial<CheckOptions>, given: Given = {}): Promise<Ran> => {
  const fake = fakeWorld(given);
  const world: World = {
    ...fake,
    disk: realDisk,
    rules: () => rules,
    glob: loadGlob,
    places: { ...fake.places, here },
  };
  const code = await check({ ...usual, ...options }, world);
  return { code, out: fake.screen.out(), err: fake.screen.err() };
};
type Document = {
  readonly files: readonly {
    readonly path: string;
    readonly setting: string;
    readonly findings: readonly { readonly rule: string }[];
    readonly care: unknown;
  }[];
  readonly problems: readonly { readonly path: string; readonly code: string }[];
  readonly summary: { readonly files: number; readonly problems: number };
};
const json = async (
  options: Partial<CheckOptions>,
  given: Given = {},
): Promise<Document & { readonly code: number }> => {
  const { code, out } = await run({ ...options, format: 'json' }, given);
  return { ...(JSON.parse(out) as Document), code };
};
const paths = (document: Document): readonly string[] => document.files.map((file) => file.path);

describe('what is checked', () => {
  test('files as they are named, each once', async () => {
    put('a.md', FINE);
    put('b.text', FINE);
    expect(paths(await json({ paths: ['b.text', 'a.md', 'a.md'] }))).toEqual(['b.text', 'a.md']);
  });

  test('a folder means its texts, sorted, without hidden folders, node_modules and other files', async () => {
    for (const name of [
      'd/b.txt',
      'd/a.MD',
      'd/deep/c.markdown',
      'd/.git/x.md',
      'd/node_modules/y.md',
      'd/z.html',
    ])
      put(name, FINE);
    expect(paths(await json({ paths: ['d/'] }))).toEqual(['d/a.MD', 'd/b.txt', 'd/deep/c.markdown']);
  });

  test('a link that leads back to its own folder does not go round for ever', async () => {
    put('d/a.md', FINE);
    symlinkSync(join(here, 'd'), join(here, 'd', 'again'));
    expect(paths(await json({ paths: ['d'] }))).toEqual(['d/a.md']);
  });

  test('a pattern means what fits it', async () => {
    for (const name of ['d/a.md', 'd/b.txt', 'd/deep/c.md']) put(name, FINE);
    expect(paths(await json({ paths: ['d/**/*.md'] }))).toEqual(['d/a.md', 'd/deep/c.md']);
    expect(paths(await json({ paths: ['./d/*.{md,txt}'] })).length).toBe(2);
  });

  test('a name that looks like a pattern and is there is a file', async () => {
    put('what[1].md', FINE);
    expect(paths(await json({ paths: ['what[1].md'] }))).toEqual(['what[1].md']);
  });

  test('- is what is sent in', async () => {
    const document = await json({ paths: ['-'] }, { piped: SLIP });
    expect(paths(document)).toEqual(['-']);
    expect(document.files[0]?.findings[0]?.rule).toBe('directive');
  });

  test('standard input is not opened for those who do not read it', async () => {
    put('a.md', FINE);
    const input = vi.fn(() => {
      throw new Error('opened');
    });
    const world = { ...fakeWorld(), disk: realDisk, rules: () => rules };
    const places = { ...world.places, here };
    Object.defineProperty(world, 'input', { get: input });
    expect(await check({ ...usual, paths: ['a.md'] }, Object.assign(world, { places }))).toBe(0);
    expect(input).not.toHaveBeenCalled();
  });

  test('nothing named is a question back, not a silence', async () => {
    await expect(run({})).rejects.toThrow(Trouble);
  });
});

describe('the exit code', () => {
  test('is 0 for a quiet text, 1 for a finding, and follows --fail-on', async () => {
    put('fine.md', FINE);
    put('slip.md', SLIP);
    expect((await run({ paths: ['fine.md'] })).code).toBe(0);
    expect((await run({ paths: ['slip.md'] })).code).toBe(1);
    expect((await run({ paths: ['slip.md'], failOn: 'never' })).code).toBe(0);
    expect((await run({ paths: ['slip.md'], failOn: 'pause' })).code).toBe(0);
  });

  test('2 for what could not be read beats 1, and the other files are still checked', async () => {
    put('slip.md', SLIP);
    const document = await json({ paths: ['gone.md', 'slip.md'] });
    expect(document.code).toBe(2);
    expect(paths(document)).toEqual(['slip.md']);
    expect(document.problems).toEqual([expect.objectContaining({ path: 'gone.md', code: 'missing' })]);
  });

  test('the care note leaves it as it is without', async () => {
    put('care.md', 'I want to die.');
    const document = await json({ paths: ['care.md'] });
    expect(document.files[0]?.care).not.toBeNull();
    expect(document.code).toBe(0);
  });
});

describe('what cannot be read is said in a sentence', () => {
  test.each([
    ['empty folder', 'd', 'empty'],
    ['pattern without a match', '*.nothing', 'no-match'],
    ['missing file', 'gone.md', 'missing'],
    ['name that is empty, as of a variable that is not set', '', 'missing'],
  ])('%s', async (_, path, code) => {
    mkdirSync(join(here, 'd'));
    const document = await json({ paths: [path] });
    expect(document).toMatchObject({ code: 2, files: [], problems: [{ path, code }] });
  });

  test('a binary file', async () => {
    put('x.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]));
    expect((await run({ paths: ['x.md'] })).err).toMatch(/x\.md is not a text file/);
  });

  test('a file in another encoding, with the place of the first byte that makes no sense', async () => {
    put('x.md', new Uint8Array([...new TextEncoder().encode('caf'), 0xe9, 0x20, 0x6f, 0x6b]));
    expect((await run({ paths: ['x.md'] })).err).toMatch(/x\.md is not saved as UTF-8: the byte at place 3/);
  });

  test('a file one may not read', () => {
    put('x.md', FINE);
    chmodSync(here, 0o755);
    chmodSync(join(here, 'x.md'), 0);
    const driver = fileURLToPath(new URL('../support/drivers/check-as-somebody-else.ts', import.meta.url));
    const ran = spawnSync(process.execPath, ['--import', 'tsx', driver, here, 'x.md'], { encoding: 'utf8' });
    expect(ran.status, ran.stderr).toBe(2);
    expect(JSON.parse(ran.stdout).problems).toMatchObject([{ path: 'x.md', code: 'denied' }]);
  });

  test('a folder one may not read, while the others are still checked', () => {
    for (const name of ['d/a.md', 'd/shut/b.md', 'd/z.md']) put(name, SLIP);
    chmodSync(here, 0o755);
    chmodSync(join(here, 'd', 'shut'), 0);
    const driver = fileURLToPath(new URL('../support/drivers/check-as-somebody-else.ts', import.meta.url));
    const asSomebodyElse = (path: string): Document & { readonly code: number | null } => {
      const ran = spawnSync(process.execPath, ['--import', 'tsx', driver, here, path], { encoding: 'utf8' });
      return { ...(JSON.parse(ran.stdout) as Document), code: ran.status };
    };
    try {
      const folder = asSomebodyElse('d');
      expect(folder).toMatchObject({ code: 2, problems: [{ path: 'd/shut', code: 'denied' }] });
      expect(paths(folder)).toEqual(['d/a.md', 'd/z.md']);
      const pattern = asSomebodyElse('d/shut/*.md');
      expect(pattern).toMatchObject({ code: 2, files: [], problems: [{ path: 'd/shut', code: 'denied' }] });
    } finally {
      chmodSync(join(here, 'd', 'shut'), 0o755);
    }
  });

  test('a name with a line end in it stays on its line', async () => {
    const { err } = await run({ paths: ['gone\n2 texts read.md'] });
    expect(err).toBe('I found no file or folder called gone 2 texts read.md.\n');
  });

  test('a folder that is read as a file by a link to nowhere', async () => {
    symlinkSync(join(here, 'nowhere'), join(here, 'x.md'));
    expect(await json({ paths: ['x.md'] })).toMatchObject({ code: 2, problems: [{ code: 'missing' }] });
  });
});

describe('encodings', () => {
  test('UTF-16 with its mark is read', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...[...SLIP].flatMap((sign) => [sign.charCodeAt(0), 0])]);
    put('wide.md', bytes);
    expect((await json({ paths: ['wide.md'] })).files[0]?.findings[0]?.rule).toBe('directive');
  });

  test('an empty file is a text without words', async () => {
    put('empty.md', '');
    expect(await json({ paths: ['empty.md'] })).toMatchObject({ code: 0, files: [{ findings: [] }] });
  });
});

describe('what is known of a text', () => {
  test('a flag stands over the front matter, the front matter over the default', async () => {
    put('a.md', `---\nsetting: public\n---\n${FINE}`);
    expect((await json({ paths: ['a.md'] })).files[0]?.setting).toBe('public');
    expect((await json({ paths: ['a.md'], setting: 'group' })).files[0]?.setting).toBe('group');
  });

  test('what its head says and nobody knows is noted, and changes no exit code', async () => {
    put('a.md', `---\nsetting: groop\nmarks: [past, ful-version, x]\ntitle: mine\n---\n${FINE}`);
    const { code, err } = await run({ paths: ['a.md'], format: 'json' });
    expect(code).toBe(0);
    expect(err.trimEnd().split('\n')).toEqual([
      'a.md says "setting: groop", and I do not know that. Close to it: group',
      'a.md says "marks: ful-version", and I do not know that. Close to it: full-version',
      'a.md says "marks: x", and I do not know that. It can be not-a-hope-story, full-version, for-services, past.',
    ]);
  });

  test.each(['keep_private: Oak Street', 'Keep-Private: Oak Street', 'KEEP_PRIVATE: Oak Street'])(
    'private words are found under %s',
    async (field) => {
      put('a.md', `---\n${field}\n---\nI lived on Oak Street.\n`);
      const { files } = await json({ paths: ['a.md'] });
      expect(files[0]?.findings.map((one) => one.rule)).toContain('keep-private');
      expect((await run({ paths: ['a.md'] })).err).toBe('');
    },
  );

  test.each([
    [
      'a key with a slip in it',
      'Keep_privat: Oak Street\n---\n',
      'a.md, line 2: I do not know "Keep_privat", so I did not use what it says. Close to it: keep-private.',
    ],
    [
      'a list over several lines',
      'title: x\nkeep-private:\n  - Oak Street\n---\n',
      'a.md, line 3: I read keep-private from one line only. Put it all there, with commas between.',
    ],
    [
      'no end',
      'author: me\nkeep-private: Oak Street\n\n',
      'a.md begins with --- and no second --- ends that part. So I read it as story, and used nothing it says.',
    ],
    [
      'a line that is none of a head',
      'title: x\nkeep private: Oak Street\n---\n',
      'a.md, line 3: I cannot read this line at the head of the text. So I read that part as story, and used nothing it says.',
    ],
  ])('a head with %s is noted, and changes no exit code', async (_, head, said) => {
    put('a.md', `---\n${head}${FINE}`);
    expect(await run({ paths: ['a.md'], format: 'json' })).toMatchObject({ code: 0, err: `${said}\n` });
  });

  test.each([
    ['the keys of other programs', '---\nauthor: me\ntags: [a]\nlang: en\ndate: today\n---\n'],
    ['a story that begins with a rule', '---\n\nIt was June: hot and still.\n\n'],
    ['a story between two rules', '---\nIt was June.\nThey said: come.\n---\n'],
  ])('%s are passed over in silence', async (_, head) => {
    put('a.md', `${head}${FINE}`);
    expect((await run({ paths: ['a.md'], format: 'json' })).err).toBe('');
  });

  test.each([
    [
      'a rule that nobody knows',
      '<!-- cps-story keep directve: she asked me -->',
      'this keep names a rule, and I do not know directve. Close to it: directive.',
    ],
    [
      'a rule that is near nothing',
      '<!-- cps-story keep zzzzzz: she asked me -->',
      'this keep names a rule, and I do not know zzzzzz. To see all rules: cps-story rules',
    ],
    [
      'no rule',
      '<!-- cps-story keep: her words -->',
      'I do not see which rule this keep is for. Write it so: <!-- cps-story keep directive: my reason -->',
    ],
    [
      'no mark between rule and reason',
      '<!-- cps-story keep directive her words -->',
      'I do not see which rule this keep is for. Write it so: <!-- cps-story keep directive: my reason -->',
    ],
    [
      'no reason',
      '<!-- cps-story keep directive -->',
      'this keep has no reason with it. You can add why: keep directive: my reason',
    ],
    [
      'nothing to quiet',
      '<!-- cps-story keep stigma: my own word -->',
      'I heard nothing that this keep (stigma) is for. Is it next to the words you mean?',
    ],
  ])('a keep with %s is noted by file and line, and changes no exit code', async (_, keep, said) => {
    put('a.md', `${FINE}\n${keep}\n${SLIP}`);
    const { err } = await run({ paths: ['a.md'], format: 'json' });
    const code = /no reason/.test(said) ? 0 : 1;
    expect(err).toBe(`a.md, line 3: ${said}\n`);
    expect((await run({ paths: ['a.md'] })).code).toBe(code);
  });

  test('a keep at the end of a text, or where a keep of the rule is not needed, is noted too', async () => {
    put('a.md', `${FINE}\n<!-- cps-story keep directive: it is hers -->\n`);
    expect((await run({ paths: ['a.md'] })).err).toContain('line 3: I heard nothing that this keep');
  });

  test('a keep that does its work is not spoken of, nor any other comment', async () => {
    put(
      'a.md',
      `<!-- keep: for later -->\n<!-- cps-story keep directive: she asked -->\n<!-- cps-story keep Directive: twice -->\n${SLIP}`,
    );
    expect(await run({ paths: ['a.md'], format: 'json' })).toMatchObject({ code: 0, err: '' });
  });

  test('in a text of danger or of another language, a keep is not called idle', async () => {
    put('a.md', `<!-- cps-story keep stigma: mine -->\nI want to die.\n`);
    put('b.md', `---\nlanguage: pl\n---\n<!-- cps-story keep stigma: moje -->\nMusisz isc.\n`);
    expect((await run({ paths: ['a.md', 'b.md'], format: 'json' })).err).toBe('');
  });

  test('own words come from the settings', async () => {
    put('a.md', 'He is an addict like my father.\n');
    const heard = (await json({ paths: ['a.md'] })).files[0]?.findings.map((one) => one.rule);
    const quiet = (await json({ paths: ['a.md'] }, { set: { ownWords: ['addict'] } })).files[0]?.findings.map(
      (one) => one.rule,
    );
    expect(heard).toContain('stigma');
    expect(quiet).not.toContain('stigma');
  });
});

describe('streams', () => {
  test('standard output has the report and nothing else; the count of texts goes to standard error', async () => {
    put('a.md', SLIP);
    put('b.md', FINE);
    const { out, err } = await run({ paths: ['a.md', 'b.md', 'gone.md'] });
    expect(out).toMatch(/a\.md/);
    expect(out).not.toMatch(/gone\.md|texts read/);
    expect(err).toMatch(/gone\.md/);
    expect(err).toMatch(/2 texts read\. 1 of them has something to look at\./);
  });

  test('no word of a text reaches standard error', async () => {
    put('a.md', 'My canary lives in Oak Street. You should call her.\n');
    expect((await run({ paths: ['a.md', 'gone.md'] })).err).not.toMatch(/canary|Oak/);
  });
});
