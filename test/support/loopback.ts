import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Ended } from './program.ts';
import { ROOT } from './source-files.ts';

/** A folder that is gone after the test. */
export const ownPlace = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'cps-story-net-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** A certificate authority that nobody knows, and a server it vouches for. */
export type Authority = { readonly ca: string; readonly key: Buffer; readonly cert: Buffer };

export const authorityIn = (folder: string): Authority => {
  const openssl = (...args: readonly string[]): void => {
    execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  };
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...curve,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '2',
    '-subj',
    '/CN=Nobody',
  );
  openssl('req', ...curve, '-keyout', 'own.key', '-out', 'own.csr', '-subj', '/CN=localhost');
  writeFileSync(join(folder, 'names'), 'subjectAltName=DNS:localhost,IP:127.0.0.1\n');
  const signed = ['-req', '-in', 'own.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'];
  openssl('x509', ...signed, '-out', 'own.pem', '-days', '2', '-extfile', 'names');
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  return { ca: join(folder, 'ca.pem'), key: read('own.key'), cert: read('own.pem') };
};

export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this computer alone; gives back its address. */
export const served = async ({ cert, key }: Authority, answering: Answering): Promise<string> => {
  const server = createServer({ cert, key }, answering);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `https://localhost:${(server.address() as AddressInfo).port}`;
};

/** The built program, with an environment of its own that trusts the authority, while this process goes on answering. */
export const runBeside = (
  args: readonly string[],
  home: string,
  variables: { readonly [name: string]: string },
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const env = {
      PATH: process.env['PATH'],
      LANG: 'C.UTF-8',
      HOME: home,
      CPS_STORY_HOME: join(home, 'store'),
    };
    const child = spawn(process.execPath, [join(ROOT, 'bin/cps-story.js'), ...args], {
      cwd: home,
      env: { ...env, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      out += more;
    });
    child.stderr.setEncoding('utf8').on('data', (more: string) => {
      err += more;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
