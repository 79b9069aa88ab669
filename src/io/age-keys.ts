import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Age } from '../ports.ts';
import type { AgeCall, AgeChannel } from './age-channel.ts';

/** In seconds, longer than any computer needs for one passphrase; then something is broken, and waiting would be for ever. */
const PATIENCE = 120;
const SECOND = 1000;

/**
 * The thread counts an answer before it wakes who waits for it, and may be held up in between. Then this one has gone on, and is woken while
 * it waits for the next answer: so it looks at the count, and not at having been woken. Else each answer would be taken for the next.
 */
const waitUntil = (turn: Int32Array, count: number): void => {
  // Second by second: a computer that slept, or a program that was stopped in the middle, has waited for one of them and no more.
  for (let left = PATIENCE; left > 0; ) {
    const now = Atomics.load(turn, 0);
    if (now === count) return;
    if (Atomics.wait(turn, 0, now, SECOND) === 'timed-out') left -= 1;
  }
  throw new Error('age does not answer');
};

/**
 * age in a thread of its own, and this one waiting for it: half an answer must be saved while the process is leaving, when nothing can be
 * promised any more. `thread`: the file with the library in it, which is loaded with the first call. `work`: scrypt's, as a power of two.
 */
export const createAge = (thread: string, work: number): Age => {
  let channel: AgeChannel | null = null;
  let asked = 0;
  const open = (): AgeChannel => {
    const { port1, port2 } = new MessageChannel();
    const turn = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(thread, {
      workerData: { port: port2, turn } satisfies AgeChannel,
      transferList: [port2],
      env: {},
      execArgv: [],
    });
    // The program ends when its own work is done.
    worker.unref();
    port1.unref();
    return { port: port1, turn };
  };
  const call = (what: AgeCall): unknown => {
    channel ??= open();
    const { port, turn } = channel;
    asked += 1;
    port.postMessage(what);
    waitUntil(turn, asked);
    const answer = receiveMessageOnPort(port);
    if (answer === undefined) throw new Error('age answered with nothing');
    return answer.message;
  };
  const bytesOf = (what: AgeCall): Uint8Array | null => {
    const given = call(what);
    return given instanceof Uint8Array ? given : null;
  };
  const made = <T>(given: T | null): T => {
    if (given === null) throw new Error('age could not lock something');
    return given;
  };
  const publicHalf = (identity: string): string | null => {
    const given = call({ do: 'public-half', identity });
    return typeof given === 'string' ? given : null;
  };
  return {
    newKey: () => String(call({ do: 'new-key' })),
    publicHalf,
    seal: (bytes, recipients) => made(bytesOf({ do: 'seal', bytes, recipients })),
    open: (bytes, identity) => bytesOf({ do: 'open', bytes, identity }),
    sealWithPassphrase: (bytes, passphrase) =>
      made(bytesOf({ do: 'seal-with-passphrase', bytes, passphrase, work })),
    openWithPassphrase: (bytes, passphrase) => bytesOf({ do: 'open-with-passphrase', bytes, passphrase }),
  };
};
