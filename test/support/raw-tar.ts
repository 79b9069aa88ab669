import { gzipSync } from 'node:zlib';

/** An entry of a tar as somebody may have made it by hand. */
export type RawTarEntry = {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** The letter of its kind: 0 a file, 1 a hard link, 2 a link, 3 and 4 devices, 5 a folder, 6 a pipe. */
  readonly type?: string;
  readonly link?: string;
  readonly mode?: number;
  /** What the header says in place of the truth, as it stands there. */
  readonly size?: string | Uint8Array;
  readonly sum?: string;
};

const BLOCK = 512;

const header = (
  { link = '', mode = 0o644, name, size, sum, type = '0' }: RawTarEntry,
  length: number,
): Buffer => {
  const head = Buffer.alloc(BLOCK);
  head.write(name, 0, 100);
  head.write(`${mode.toString(8).padStart(7, '0')}\0`, 100);
  head.write('0000000\0', 108);
  head.write('0000000\0', 116);
  if (size instanceof Uint8Array) head.set(size, 124);
  else head.write(size ?? `${length.toString(8).padStart(11, '0')}\0`, 124);
  head.write('00000000000\0', 136);
  head.write('        ', 148);
  head.write(type, 156);
  head.write(link, 157, 100);
  head.write('ustar\x0000', 257);
  const total = head.reduce((one, byte) => one + byte, 0);
  head.write(sum ?? `${total.toString(8).padStart(6, '0')}\0 `, 148);
  return head;
};

export const rawTar = (entries: readonly RawTarEntry[], ending = true): Buffer => {
  const blocks = entries.flatMap((entry) => {
    const content = Buffer.from((entry.content ?? '') as string);
    const rest = (BLOCK - (content.length % BLOCK)) % BLOCK;
    return [header(entry, content.length), content, Buffer.alloc(rest)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(ending ? 2 * BLOCK : 0)]);
};

/** The header of POSIX that says something of the entry behind it. */
export const pax = (key: string, value: string): RawTarEntry => {
  const line = (length: number): string => `${length} ${key}=${value}\n`;
  let length = line(10).length;
  while (Buffer.byteLength(line(length)) !== length) length = Buffer.byteLength(line(length));
  return { name: 'PaxHeader/x', type: 'x', content: line(length) };
};

export const rawTgz = (entries: readonly RawTarEntry[]): Buffer => gzipSync(rawTar(entries));
