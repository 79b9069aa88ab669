/**
 * Makes one file to install from where there is no network: the program as `npm pack` makes it, with every package inside that it needs to
 * run. Run by `npm run pack:offline`, which also builds. Writes `cps-story-VERSION-offline.tgz` to the folder that was named, or to the top.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly dependencies: { readonly [name: string]: string };
  readonly scripts?: unknown;
  readonly devDependencies?: unknown;
};

const top = process.cwd();
const target = resolve(process.argv[2] ?? '.');
const npmProgram = process.env['npm_execpath'];

const npm = (folder: string, ...args: readonly string[]): string => {
  // Started by `npm run`, which says where npm itself is: its name alone cannot be started on every system.
  const [command, first] = npmProgram ? [process.execPath, [npmProgram]] : ['npm', []];
  const { status, stdout, stderr } = spawnSync(command, [...first, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  // `npm ls` is not content with packages that are only there for building, and still lists all.
  if (status !== 0 && args[0] !== 'ls') throw new Error(`npm ${args[0]} did not end well: ${stderr}`);
  return stdout;
};

/** The files that npm would pack, seen from the top folder. */
const packedFiles = (folder: string): readonly string[] => {
  const answer = JSON.parse(npm(folder, 'pack', '--dry-run', '--json', '--ignore-scripts')) as {
    readonly [name: string]: { readonly files: readonly { readonly path: string }[] };
  };
  return Object.values(answer).flatMap(({ files }) => files.map(({ path }) => path));
};

/** Folders of the packages that run; types of other people's programs are not among them. */
const neededPackages = (folder: string): readonly string[] =>
  npm(folder, 'ls', '--omit=dev', '--all', '--parseable')
    .split('\n')
    .map((path) => relative(folder, path.trim()))
    .filter((path) => path.startsWith('node_modules') && !path.includes('@types'));

const copy = (path: string, to: string): void => {
  mkdirSync(dirname(join(to, path)), { recursive: true });
  cpSync(join(top, path), join(to, path), {
    recursive: true,
    // Packages inside a package are on the list themselves.
    filter: (source) => source === join(top, path) || !source.endsWith(`node_modules`),
  });
};

const whole = mkdtempSync(join(tmpdir(), 'cps-story-offline-'));
try {
  for (const path of [...packedFiles(top), ...neededPackages(top)]) copy(path, whole);
  const manifest = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as Manifest;
  const { scripts: _scripts, devDependencies: _packages, ...rest } = manifest;
  const bundled = { ...rest, bundleDependencies: Object.keys(manifest.dependencies) };
  writeFileSync(join(whole, 'package.json'), `${JSON.stringify(bundled, null, 2)}\n`);
  npm(whole, 'pack', '--ignore-scripts');
  const file = `${manifest.name}-${manifest.version}-offline.tgz`;
  cpSync(join(whole, `${manifest.name}-${manifest.version}.tgz`), join(target, file));
  process.stdout.write(
    `Written: ${file}\nTo install it without a network: npm install --global --offline ${file}\n`,
  );
} finally {
  rmSync(whole, { recursive: true, force: true });
}
