import { type AddressInfo, createServer, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadDownload } from '../../src/io/web-download.ts';

/** A server that takes a connection and does this with it; gives back its address. */
const listening = async (taken: (socket: Socket) => void): Promise<string> => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    taken(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}/a.zip`;
};

describe('a download', () => {
  it('of somebody who never answers is left after a while', async () => {
    const at = await listening((socket) => void onTestFinished(() => void socket.destroy()));
    const download = await loadDownload({ still: 50, all: 20_000 });
    expect(await download(at, 1000)).toEqual({ ok: false, why: 'too-slow' });
  });

  it('of somebody who answers a little at a time for ever is left too', async () => {
    const at = await listening((socket) => {
      const more = setInterval(() => socket.write('\x16\x03\x01'), 10);
      onTestFinished(() => clearInterval(more));
      socket.on('close', () => clearInterval(more));
    });
    const download = await loadDownload({ still: 10_000, all: 200 });
    const fetched = await download(at, 1000);
    expect(fetched.ok).toBe(false);
  });

  it('is told apart when nobody is there, and when the line is cut', async () => {
    const download = await loadDownload({ still: 5000, all: 20_000 });
    const at = await listening((socket) => void socket.destroy());
    expect(await download(at, 1000)).toEqual({ ok: false, why: 'cut-off' });
    expect(await download('https://127.0.0.1:9/a.zip', 1000)).toEqual({ ok: false, why: 'unreachable' });
  });
});
