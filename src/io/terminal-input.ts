import type { Input } from '../ports.ts';

/** Standard input as data: all bytes until its end. */
export const createInput = (stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean }): Input => ({
  isTerminal: stdin.isTTY === true,
  readAll: async () => {
    const parts: Buffer[] = [];
    for await (const part of stdin) parts.push(Buffer.from(part));
    return new Uint8Array(Buffer.concat(parts));
  },
});
