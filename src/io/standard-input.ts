import type { Input } from '../ports.ts';

/** What is needed of `process.stdin`. */
export type InStream = AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };

/** Standard input as data. The stream is asked for only when somebody reads: opening it keeps a process alive. */
export const standardInput = (stream: () => InStream): Input => ({
  get isTerminal() {
    return stream().isTTY === true;
  },
  readAll: async () => {
    const parts: Uint8Array[] = [];
    for await (const part of stream())
      parts.push(typeof part === 'string' ? new TextEncoder().encode(part) : part);
    return Buffer.concat(parts);
  },
});
