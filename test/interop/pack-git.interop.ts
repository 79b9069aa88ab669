import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Authority, authorityIn, ownPlace, runBeside, served } from '../support/loopback.ts';
import { changed } from '../support/pack-files.ts';
import { layPack } from '../support/packs-on-disk.ts';
import type { Ended } from '../support/program.ts';
import { foreign } from './foreign-program.ts';

const PACK = 'riverbend.first-story';

let home = '';
let authority: Authority = { ca: '', key: Buffer.of(), cert: Buffer.of() };
let asked: string[] = [];
beforeEach(() => {
  home = ownPlace();
  authority = authorityIn(home);
  asked = [];
});

const git = (...args: readonly string[]): string => {
  const who = ['-c', 'user.name=Tom', '-c', 'user.email=tom@example.org', '-c', 'init.defaultBranch=main'];
  return foreign(
    'git',
    'git',
    [...who, '-c', 'protocol.file.allow=always', ...args],
    join(home, 'repo'),
  ).out.trim();
};

/** A repository with the small pack as its first commit. */
const repository = (): void => {
  layPack(join(home, 'repo'));
  git('init', '-q');
  commit();
};
const commit = (): string => {
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
  return git('rev-parse', 'HEAD');
};

/** git's own server program behind https. */
const answerWithGit = (request: IncomingMessage, response: ServerResponse): void => {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  asked.push(JSON.stringify([request.url, request.headers]));
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: home,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      PATH_INFO: path,
      QUERY_STRING: query,
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
  });
  const chunks: Buffer[] = [];
  request.pipe(child.stdin);
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.on('close', () => {
    const all = Buffer.concat(chunks);
    const cut = all.indexOf('\r\n\r\n');
    const lines = all.subarray(0, cut).toString().split('\r\n');
    const headers = lines.flatMap((line) => (line.startsWith('Status:') ? [] : [line.split(': ')]));
    const status = Number(/^Status: (\d+)/m.exec(lines.join('\n'))?.[1] ?? 200);
    response.writeHead(status, Object.fromEntries(headers)).end(all.subarray(cut + 4));
  });
};

const address = async (): Promise<string> => `git:${await served(authority, answerWithGit)}/repo/.git`;
const run = (...args: readonly string[]): Promise<Ended> =>
  runBeside(args, home, { GIT_SSL_CAINFO: authority.ca });
const nothingAdded = (): void => expect(existsSync(join(home, 'store/packs', PACK))).toBe(false);

describe('a pack in a repository of git', () => {
  it('is got by the git that is there, by branch, tag or commit, and brought up to date', async () => {
    repository();
    git('tag', 'v1.2.0');
    const at = await address();
    const added = await run('pack', 'add', at, '--yes');
    expect(added).toMatchObject({ code: 0, err: '' });
    layPack(join(home, 'repo'), changed('pack.yaml', '1.2.0', '1.3.0'));
    const second = commit();
    expect((await run('pack', 'add', `${at}#v1.2.0`, '--yes')).out).toContain('is here already');
    const updated = await run('pack', 'update', '--yes');
    expect(updated).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(join(home, 'store/packs', PACK)).sort()).toEqual(['1.2.0', '1.3.0']);
    expect((await run('pack', 'add', `${at}#${second}`, '--yes')).out).toContain('is here already');
    expect((await run('pack', 'add', `${at}#main`, '--yes')).out).toContain('is here already');
    expect(readdirSync(join(home, 'store/tmp'))).toEqual([]);
  });

  it('has the same hash as its folder', async () => {
    repository();
    await run('pack', 'add', await address(), '--yes');
    expect((await run('pack', 'add', 'repo')).out).toContain('is here already');
  });

  it('is not taken with a link in it', async () => {
    repository();
    symlinkSync('/etc/passwd', join(home, 'repo/prompts/link.md'));
    commit();
    const { code, err } = await run('pack', 'add', await address(), '--yes');
    expect({ code, err: err.split('\n')[0] }).toEqual({
      code: 2,
      err: '"prompts/link.md" in it is a link to some other place, and no file.',
    });
    nothingAdded();
  });

  it('brings no submodule along, and runs no program that its files or the settings of the person name', async () => {
    repository();
    const mark = join(home, 'RAN');
    const program = join(home, 'program');
    writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\ncat\n`);
    chmodSync(program, 0o755);
    writeFileSync(join(home, 'repo/.gitattributes'), '* filter=mine\n');
    writeFileSync(
      join(home, '.gitconfig'),
      `[filter "mine"]\n\tsmudge = ${program}\n\tclean = cat\n[core]\n\thooksPath = ${join(home, 'hooks')}\n\tfsmonitor = ${program}\n[credential]\n\thelper = ${program}\n`,
    );
    mkdirSync(join(home, 'hooks'));
    for (const hook of ['post-checkout', 'reference-transaction', 'post-merge', 'update']) {
      writeFileSync(join(home, 'hooks', hook), `#!/bin/sh\ntouch '${mark}'\n`);
      chmodSync(join(home, 'hooks', hook), 0o755);
    }
    git('submodule', 'add', '-q', join(home, 'repo/.git'), 'other');
    commit();
    const { code } = await run('pack', 'add', await address(), '--yes');
    expect(code).toBe(0);
    expect(existsSync(mark)).toBe(false);
  });

  it('sends no name and no password, and does not ask for one', async () => {
    writeFileSync(join(home, '.netrc'), 'machine localhost login dana password secret\n');
    const closed = await served(authority, (request, response) => {
      asked.push(JSON.stringify(request.headers));
      response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
    });
    const { code, err } = await run('pack', 'add', `git:${closed}/repo`, '--yes');
    expect(code).toBe(2);
    expect(err).toContain('git could not get');
    expect(asked.length).toBeGreaterThan(0);
    for (const headers of asked) expect(headers).not.toMatch(/authorization/i);
  });

  it('is not taken from a server that nobody vouches for', async () => {
    repository();
    const { code, err } = await runBeside(['pack', 'add', await address(), '--yes'], home, {});
    expect(code).toBe(2);
    expect(err).toContain('This computer cannot be sure that');
  });

  it('is not led to http', async () => {
    const at = await served(authority, (_request, response) =>
      response
        .writeHead(302, { location: 'http://localhost:9/repo/info/refs?service=git-upload-pack' })
        .end(),
    );
    const { code, err } = await run('pack', 'add', `git:${at}/repo`, '--yes');
    expect(code).toBe(2);
    expect(err).toContain('git could not get');
  });

  it('says when there is no such branch', async () => {
    repository();
    const { code, err } = await run('pack', 'add', `${await address()}#gone`, '--yes');
    expect(code).toBe(2);
    expect(err).toContain('There is no branch, tag or commit "gone" there.');
  });

  it.each([
    ['git:--upload-pack=touch RAN'],
    ['git:ext::sh -c touch% RAN'],
    ['git:file:///etc'],
    ['git:/etc'],
    ['git:repo'],
    ['git:http://localhost/repo'],
    ['git:ssh://-oProxyCommand=touch/repo'],
    ['git:ssh://x@-oProxyCommand=touch/repo'],
    ['git:https://localhost/repo#--upload-pack=x'],
    ['git:https://localhost/repo#a..b'],
    ['git:https://dana:secret@localhost/repo'],
    ['git:ssh://dana:secret@localhost/repo'],
  ])('is not asked for at %s', async (source) => {
    const { code, err } = await run('pack', 'add', source, '--yes');
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(2);
    expect(err).not.toContain('secret');
    expect(existsSync(join(home, 'RAN'))).toBe(false);
  });
});
