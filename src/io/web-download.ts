import type { IncomingMessage } from 'node:http';
import type { RequestOptions } from 'node:https';
import type { Download, NotFetched } from '../core/packs/pack-tools.ts';

type Fetched = Awaited<ReturnType<Download>>;
type Get = (
  address: URL,
  options: RequestOptions,
  answered: (answer: IncomingMessage) => void,
) => NodeJS.EventEmitter & {
  destroy(): unknown;
};

/** A file may lie behind a short address, and be moved once more. */
const MOST_STEPS = 3;
const MOVED: readonly number[] = [301, 302, 303, 307, 308];

export type Patience = {
  /** Milliseconds without a sign of life. */
  readonly still: number;
  /** Milliseconds in all. */
  readonly all: number;
};
const PATIENCE: Patience = { still: 20_000, all: 120_000 };

/** Errors of TLS: the other side is not who it says it is, as far as this computer can tell. */
const NOT_TRUSTED = /CERT|SELF_SIGNED|UNABLE_TO|SSL|TLS/;

/**
 * The only file that reaches a network, and only when a command about packs says so. https from end to end; no cookie, no name and no password
 * is ever sent; what does not fit the cap is left while it is still coming.
 */
export const loadDownload = async (patience: Patience = PATIENCE): Promise<Download> => {
  const { get } = await import('node:https');
  return (address, most) => step(get as Get, new URL(address), most, patience, MOST_STEPS);
};

type Answer = Fetched | { readonly next: URL };

const step = async (
  get: Get,
  address: URL,
  most: number,
  patience: Patience,
  left: number,
): Promise<Fetched> => {
  const answer = await ask(get, address, most, patience);
  if (!('next' in answer)) return answer;
  const { next } = answer;
  const fine = next.protocol === 'https:' && next.username === '' && next.password === '';
  return left > 0 && fine ? step(get, next, most, patience, left - 1) : { ok: false, why: 'led-away' };
};

const ask = (get: Get, address: URL, most: number, { all, still }: Patience): Promise<Answer> =>
  new Promise((resolve) => {
    // Without an agent no connection is kept, and the program ends when its work is done.
    const options = { agent: false, timeout: still, headers: { 'accept-encoding': 'identity' } } as const;
    const request = get(address, options, (answer) => read(answer, address, most, end));
    const watch = setTimeout(() => end({ ok: false, why: 'too-slow' }), all);
    const end = (answer: Answer): void => {
      clearTimeout(watch);
      resolve(answer);
      request.destroy();
    };
    request.on('timeout', () => end({ ok: false, why: 'too-slow' }));
    request.on('error', (thrown: Error) => end({ ok: false, ...whyNot(thrown) }));
  });

const whyNot = (thrown: Error): NotFetched => {
  const code = 'code' in thrown ? String(thrown.code) : '';
  if (NOT_TRUSTED.test(code)) return { why: 'not-trusted' };
  return { why: code === 'ECONNRESET' || code === 'HPE_INVALID_CONSTANT' ? 'cut-off' : 'unreachable' };
};

const read = (answer: IncomingMessage, address: URL, most: number, end: (answer: Answer) => void): void => {
  const other = insteadOf(answer, address, most);
  if (other !== null) {
    end(other);
    return;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  answer.on('data', (chunk: Uint8Array) => {
    size += chunk.length;
    if (size > most) end({ ok: false, why: 'too-large' });
    else chunks.push(chunk);
  });
  // `complete` is false when it ended before all that was promised had come.
  answer.on('end', () =>
    end(
      answer.complete
        ? { ok: true, bytes: new Uint8Array(Buffer.concat(chunks)) }
        : { ok: false, why: 'cut-off' },
    ),
  );
  answer.on('error', () => end({ ok: false, why: 'cut-off' }));
};

/** What an answer says in place of a file that could be taken; null when it is one. */
const insteadOf = (
  { headers, statusCode = 0 }: IncomingMessage,
  address: URL,
  most: number,
): Answer | null => {
  if (MOVED.includes(statusCode)) return nextOf(headers.location, address);
  if (statusCode !== 200) return { ok: false, why: 'answer', answer: statusCode };
  return Number(headers['content-length'] ?? 0) > most ? { ok: false, why: 'too-large' } : null;
};

const nextOf = (location: string | undefined, address: URL): Answer => {
  try {
    return { next: new URL(location ?? '', address) };
  } catch {
    return { ok: false, why: 'led-away' };
  }
};
