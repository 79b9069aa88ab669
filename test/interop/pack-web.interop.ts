import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import {
  type Answering,
  type Authority,
  authorityIn,
  ownPlace,
  runBeside,
  served,
} from '../support/loopback.ts';
import { changed } from '../support/pack-files.ts';
import { buildPack, layPack, makeKey } from '../support/packs-on-disk.ts';
import type { Ended } from '../support/program.ts';

const PACK = 'riverbend.first-story';
const NEWER = changed('prompts/then.md', 'Two lines\nare plenty.', 'Three lines\nare plenty.');

let home = '';
let authority: Authority = { ca: '', key: Buffer.of(), cert: Buffer.of() };
let asked: { readonly url: string; readonly headers: string }[] = [];
beforeEach(() => {
  home = ownPlace();
  authority = authorityIn(home);
  asked = [];
});

const serve = (answering: Answering): Promise<string> =>
  served(authority, (request, response) => {
    asked.push({ url: request.url ?? '', headers: JSON.stringify(request.headers) });
    answering(request, response);
  });
const give =
  (bytes: Buffer): Answering =>
  (_request, response) =>
    response.end(bytes);
const run = (...args: readonly string[]): Promise<Ended> =>
  runBeside(args, home, { NODE_EXTRA_CA_CERTS: authority.ca });
const hashOf = ({ out }: Ended): string => /h1:\S+/.exec(out)?.[0] ?? '';
const nothingAdded = (): void => {
  expect(existsSync(join(home, 'store/packs', PACK))).toBe(false);
};
const unsigned = (): Buffer => buildPack(home, layPack(join(home, 'one')));

describe('a pack at an https address', () => {
  it('is added with its hash, and with no other', async () => {
    const bytes = unsigned();
    const at = `${await serve(give(bytes))}/first.zip`;
    const wrong = await run('pack', 'add', at, '--yes', '--hash', `h1:${'A'.repeat(43)}=`);
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.err).toContain('This is not the pack that you named.');
    nothingAdded();
    const hash = hashOf(await run('pack', 'verify', 'built.zip'));
    expect(await run('pack', 'add', at, '--yes', '--hash', hash)).toMatchObject({ code: 0, err: '' });
    expect(asked).toHaveLength(2);
    for (const { headers } of asked) expect(headers).not.toMatch(/cookie|authorization|referer/i);
  });

  it('is not added by a script that names nothing by which it could be known', async () => {
    const at = `${await serve(give(unsigned()))}/first.zip`;
    const { code, err } = await run('pack', 'add', at, '--yes');
    expect(code).toBe(2);
    expect(err).toContain('nothing here says that it is the right one');
    nothingAdded();
  });

  it('is added with the key of its signer, and from then on that key is known', async () => {
    const key = makeKey(home);
    let bytes = buildPack(home, layPack(join(home, 'one')), 'riverbend');
    const at = `${await serve((_request, response) => response.end(bytes))}/first.zip`;
    expect((await run('pack', 'add', at, '--yes')).code).toBe(2);
    expect(await run('pack', 'add', at, '--yes', '--signer', key)).toMatchObject({ code: 0, err: '' });
    expect((await run('pack', 'update', '--yes')).out).toContain(`${PACK}@1.2.0: nothing new.`);
    const changes = { ...NEWER, ...changed('pack.yaml', '1.2.0', '1.3.0') };
    bytes = buildPack(home, layPack(join(home, 'two'), changes), 'riverbend');
    const updated = await run('pack', 'update', '--yes');
    expect(updated).toMatchObject({ code: 0, err: '' });
    expect(updated.out).toContain(`${PACK}: version 1.3.0, and you have 1.2.0.`);
    expect(updated.out).toContain('Changed (then):');
    expect(updated.out).toContain('Three');
    expect(readdirSync(join(home, 'store/packs', PACK)).sort()).toEqual(['1.2.0', '1.3.0']);
  });

  it('is not taken when it was cut off on its way', async () => {
    const bytes = unsigned();
    const at = await serve((_request, response) => {
      response.setHeader('content-length', bytes.length);
      response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
    });
    const { code, err } = await run('pack', 'add', `${at}/first.zip`, '--yes');
    expect({ code, err: err.split('\n')[0] }).toEqual({
      code: 2,
      err: `The file from ${at}/first.zip was cut off on its way here.`,
    });
    nothingAdded();
  });

  it.each([
    ['says so', true],
    ['never ends', false],
  ])('is left while it is still coming when it is too large, and %s', async (_what, says) => {
    let sent = 0;
    const at = await serve((_request, response) => {
      if (says) response.setHeader('content-length', 50_000_000);
      const more = (): void => {
        sent += 65_536;
        if (!response.destroyed && sent < 50_000_000) response.write(Buffer.alloc(65_536, 80), more);
      };
      more();
    });
    const { code, err } = await run('pack', 'add', `${at}/first.zip`, '--yes');
    expect(code).toBe(2);
    expect(err).toContain('is too large for a pack');
    expect(sent).toBeLessThan(40_000_000);
  });

  it('may be moved, and is fetched from where it is then', async () => {
    const bytes = unsigned();
    const at = await serve((request, response) => {
      const steps = Number(request.url?.slice(1));
      if (steps === 0) response.end(bytes);
      else response.writeHead(302, { location: `/${steps - 1}`, 'set-cookie': 'a=b' }).end();
    });
    const hash = hashOf(await run('pack', 'verify', 'built.zip'));
    expect((await run('pack', 'add', `${at}/3`, '--yes', '--hash', hash)).code).toBe(0);
    expect((await run('pack', 'add', `${at}/4`, '--yes', '--hash', hash)).err).toContain('not safe to go to');
    expect(asked.map(({ url }) => url)).toEqual(['/3', '/2', '/1', '/0', '/4', '/3', '/2', '/1']);
    expect(asked.every(({ headers }) => !headers.includes('cookie'))).toBe(true);
  });

  it('is not followed to http, to a file, or to where a password stands in the address', async () => {
    let reached = 0;
    const open = createServer((_request, response) => {
      reached += 1;
      response.end();
    });
    await new Promise<void>((resolve) => open.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void open.close());
    const http = `http://localhost:${(open.address() as AddressInfo).port}/first.zip`;
    for (const location of [
      http,
      'file:///etc/passwd',
      'https://dana:secret@localhost/first.zip',
      'data:,x',
      '',
    ]) {
      const at = await serve((_request, response) => response.writeHead(301, { location }).end());
      const { code, err } = await run('pack', 'add', `${at}/first.zip`, '--yes');
      expect({ code, err: err.split('\n')[0] }, location).toEqual({
        code: 2,
        err: `${at}/first.zip leads to a place that is not safe to go to.`,
      });
    }
    expect(reached).toBe(0);
  });

  it.each([
    ['that is not there', 404, '', 'There is nothing at'],
    ['that is kept back', 403, '', 'does not give it out (it answers 403)'],
    [
      'behind a page to log in',
      200,
      '<!doctype html><title>Log in</title>',
      'is a web page, and not a pack.',
    ],
    ['that is empty', 200, '', 'is no pack, or it was cut off'],
  ])('%s is told in a sentence', async (_what, status, body, sentence) => {
    const at = await serve((_request, response) => response.writeHead(status).end(body));
    const { code, err } = await run('pack', 'add', `${at}/first.zip`, '--yes');
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it('is not taken from a server that nobody vouches for', async () => {
    const at = `${await serve(give(unsigned()))}/first.zip`;
    const { code, err } = await runBeside(['pack', 'add', at, '--yes'], home, {});
    expect(code).toBe(2);
    expect(err).toContain('This computer cannot be sure that');
    expect(asked).toEqual([]);
  });

  it('is never asked for by itself', async () => {
    const key = makeKey(home);
    const at = `${await serve(give(buildPack(home, layPack(join(home, 'one')), 'riverbend')))}/first.zip`;
    await run('pack', 'add', at, '--yes', '--signer', key);
    asked = [];
    await run('pack', 'list');
    await run('pack', 'show', PACK);
    await run('pack', 'verify');
    await run('draft', '--pack', PACK, '--worksheet', 'turn.txt');
    await run('pack', 'remove', PACK);
    expect(asked).toEqual([]);
  });
});
