import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../src/core/words/words.ts';
import { startProgram } from './support/program.ts';
import { filesUnder, ROOT } from './support/source-files.ts';

type Packed = { readonly files: readonly { readonly path: string }[]; readonly unpackedSize: number };
type Manifest = {
  readonly version: string;
  readonly dependencies: { readonly [name: string]: string };
  readonly bin: { readonly [name: string]: string };
  readonly exports: {
    readonly '.': { readonly types: string; readonly default: string };
    readonly './rules/en.bin': string;
  };
};

const MANIFEST = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;

/** What would be shipped. The program is built already, so nothing is built again. */
const packed = (): Packed => {
  const { stdout, stderr } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const answer = JSON.parse(stdout || `"${stderr}"`) as
    | readonly Packed[]
    | { readonly [name: string]: Packed };
  const first = Object.values(answer)[0];
  if (first === undefined) throw new Error(`npm pack said: ${stderr}`);
  return first;
};

describe('what is shipped', () => {
  const { files, unpackedSize } = packed();
  const paths = files.map(({ path }) => path);

  it('holds the program, its packs, its rules, its pages, and the papers', () => {
    for (const path of [
      'package.json',
      'README.md',
      'LICENSE',
      'SECURITY.md',
      'CHANGELOG.md',
      'bin/cps-story.js',
      'bin/load-program.js',
      'bin/package.json',
      'dist/program.cjs',
      'dist/program.code',
      'dist/rules/en.bin',
      'dist/rules/es.bin',
      'dist/rules/en-pages.json',
      'dist/rules/es-pages.json',
      'dist/pages/privacy.md',
      'dist/packages/csv-parse.cjs',
      'dist/packages/pdfkit.cjs',
      'dist/packages/saxes.cjs',
      'dist/packages/tar.cjs',
      'dist/fonts/NotoSans-Regular.ttf',
      'dist/fonts/LICENSE.txt',
      'dist/words/es.cjs',
      'prompts/one-to-one/pack.yaml',
      MANIFEST.exports['.'].default.slice(2),
      MANIFEST.exports['.'].types.slice(2),
    ]) {
      expect(paths).toContain(path);
    }
  });

  it('holds nothing else: no tests, no sources, nothing that only builds', () => {
    const known =
      /^(?:package\.json|README\.md|LICENSE|SECURITY\.md|CHANGELOG\.md|bin\/.*|dist\/(?:fonts|library|packages|pages|rules|schemas|words)\/.*|dist\/program\.(?:cjs|code)|prompts\/.*)$/;
    expect(paths.filter((path) => !known.test(path))).toEqual([]);
    expect(paths.filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))).toEqual([]);
    expect(paths.filter((path) => /\.map$|\.test\./.test(path))).toEqual([]);
  });

  it('holds no file whose source is gone', () => {
    const sources = new Set(filesUnder('src', '.ts').map(({ path }) => path));
    const built = paths.filter((path) => /^dist\/.*\.js$/.test(path));
    const stale = built.filter(
      (path) => !sources.has(path.replace(/^dist\/library/, 'src').replace(/\.js$/, '.ts')),
    );
    expect(stale, 'left over from an older build: remove dist and build again').toEqual([]);
  });

  it('is small: below nine megabytes, of which one is for PDFs and one for Spanish', () => {
    expect(unpackedSize).toBeLessThan(9_000_000);
  });

  it('imports only packages that are installed with it', () => {
    const runtime = Object.keys(MANIFEST.dependencies);
    const imported = [...filesUnder('dist', '.js'), ...filesUnder('dist', '.cjs')]
      .filter(({ path }) => paths.includes(path))
      .flatMap(({ code }) =>
        [...code.matchAll(/(?:\bfrom |\bimport(?:Package)?\(|\brequire\()\s*['"]([^.'"][^'"]*)['"]/g)].map(
          (match) => match[1] ?? '',
        ),
      )
      .filter((name) => !name.startsWith('node:'));
    expect(
      imported.filter((name) => !runtime.some((one) => name === one || name.startsWith(`${one}/`))),
    ).toEqual([]);
    expect(
      runtime.filter((name) => !imported.some((one) => one === name || one.startsWith(`${name}/`))),
    ).toEqual([]);
  });
});

describe('the library', () => {
  const run = (script: string): string =>
    spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, encoding: 'utf8' })
      .stdout;

  it('offers these names and no others', () => {
    const names = run(
      `import * as library from 'cps-story'; console.log(Object.keys(library).sort().join(' '));`,
    );
    expect(names.trim().split(' ')).toEqual(
      [
        'DEFAULT_SETTING',
        'FAIL_ON',
        'LEVELS',
        'MARKS',
        'PRINCIPLES',
        'SETTINGS',
        'Trouble',
        'assemble',
        'careLines',
        'checkText',
        'contextOf',
        'decodePack',
        'english',
        'exitCodeFor',
        'isSetting',
        'plainContext',
        'readImage',
        'summarize',
        'violenceLines',
      ].sort(),
    );
  });

  it('checks a text', () => {
    const found = run(`
      import { readFileSync } from 'node:fs';
      import { checkText, contextOf, readImage } from 'cps-story';
      const rules = readImage(readFileSync(new URL(import.meta.resolve('cps-story/rules/en.bin'))));
      const text = 'You have got to tell your landlord before the first of the month.';
      const report = checkText(text, rules, contextOf(text, { setting: 'group' }));
      console.log(report.setting, report.findings.map((finding) => finding.rule).includes('directive'));`);
    expect(found).toBe('group true\n');
  });
});

describe('the program as it is shipped', () => {
  let home = '';
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'cps-story-packaging-'));
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('is named cps-story and can be run', () => {
    expect(MANIFEST.bin).toEqual({ 'cps-story': 'bin/cps-story.js' });
    expect(readFileSync(join(ROOT, 'bin/cps-story.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(startProgram(['--version'], { home })).toEqual({ code: 0, out: `${MANIFEST.version}\n`, err: '' });
  });

  it('says what it is, from any folder', () => {
    const { code, out, err } = startProgram([], { home, here: tmpdir() });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('cps-story draft');
  });

  it('hands its exit code on', () => {
    expect(startProgram(['banana'], { home }).code).toBe(2);
  });

  it('writes a pipe to its end, and is quiet when the reader leaves', () => {
    const script = `"${process.execPath}" "${join(ROOT, 'bin/cps-story.js')}" rules | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: home, CPS_STORY_HOME: home },
    });
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n').at(-1)).toBe('0');
  });

  it.runIf(existsSync('/dev/full'))(
    'says so when what it writes does not fit, and counts it as not done',
    () => {
      const script = `"${process.execPath}" "${join(ROOT, 'bin/cps-story.js')}" rules > /dev/full; echo $?`;
      const { stdout, stderr } = spawnSync('bash', ['-c', script], {
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], HOME: home, CPS_STORY_HOME: home },
      });
      expect(stdout).toBe('2\n');
      expect(stderr).toBe(`${english.help.outputLost}\n`);
    },
  );

  it('makes nothing on the disk when it only shows something', () => {
    const untouched = join(home, 'nobody-was-here');
    for (const args of [[], ['--help'], ['support'], ['settings'], ['where'], ['rules']]) {
      startProgram(args, { home: untouched, here: home });
    }
    expect(existsSync(untouched)).toBe(false);
  });

  it('requires no package: most are modules, and only a later Node can require those', () => {
    const required = [
      ...readFileSync(join(ROOT, 'dist/program.cjs'), 'latin1').matchAll(/\brequire\(["']([^"']+)/g),
    ];
    expect(required.map(([, name = '']) => name).filter((name) => !name.startsWith('node:'))).toEqual([]);
  });

  it('is written in ASCII, for it is read a byte a character', () => {
    expect(readFileSync(join(ROOT, 'dist/program.cjs')).every((byte) => byte < 128)).toBe(true);
  });

  it('names no folder of the machine that built it', () => {
    for (const name of ['program.cjs', 'program.code']) {
      expect(readFileSync(join(ROOT, 'dist', name), 'latin1')).not.toContain(ROOT);
    }
  });

  it('may be run by others than the one who installed it', () => {
    expect(statSync(join(ROOT, 'dist/program.code')).mode & 0o444).toBe(0o444);
  });

  it.each([
    ['is missing', null],
    ['was made from another program', (code: Buffer) => Buffer.concat([Buffer.alloc(16), code.subarray(16)])],
    ['was cut off', (code: Buffer) => code.subarray(0, 1000)],
    ['is of another V8', (code: Buffer) => Buffer.concat([code.subarray(0, 16), Buffer.alloc(code.length)])],
  ])('runs as well when the code of V8 %s', (_, change) => {
    const copy = join(home, 'copy');
    for (const path of ['bin', 'dist/program.cjs', 'package.json'])
      cpSync(join(ROOT, path), join(copy, path), { recursive: true });
    rmSync(join(copy, 'dist/program.code'), { force: true });
    const code = readFileSync(join(ROOT, 'dist/program.code'));
    if (change !== null) writeFileSync(join(copy, 'dist/program.code'), change(code));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(copy, 'bin/cps-story.js'), '--version'],
      { encoding: 'utf8', env: { CPS_STORY_HOME: home } },
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${MANIFEST.version}\n`, stderr: '' });
  });

  it('meets an old Node with a sentence', () => {
    const script = `
      Object.defineProperty(process.versions, 'node', { value: '18.20.0' });
      await import(${JSON.stringify(join(ROOT, 'bin/cps-story.js'))});`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('cps-story needs Node 20.17 or newer; this is 18.20.0. See https://nodejs.org\n');
  });
});
