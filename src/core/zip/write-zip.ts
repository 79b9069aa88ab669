import {
  CENTRAL,
  CENTRAL_LENGTH,
  DEFLATED,
  END,
  END_LENGTH,
  LOCAL,
  LOCAL_LENGTH,
  STORED,
  UTF_8,
  viewOf,
  type ZipFile,
  type Zipper,
} from './zip-bytes.ts';

/** What the old zip format can hold. Beyond it, other programs need to be newer than many are. */
export const MOST_FILES = 65_534;
export const MOST_BYTES = 0xffff_fffe;

/** 1 January 1980, the first day a zip file knows: the same files give the same bytes, and no date tells when somebody wrote. */
const FIRST_DAY = 0x21;
/** Made on Unix, so that the mode below counts; and needs no more than deflate to be read. */
const MADE_BY = 0x0314;
const NEEDS = 20;
/** A plain file that only its owner may read. */
const MODE = 0o100600 << 16;

type Packed = {
  readonly name: Uint8Array;
  readonly content: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly at: number;
};

/** The files as one archive, in the order given. The caller keeps to `MOST_FILES` and `MOST_BYTES`. */
export const writeZip = (files: readonly ZipFile[], zipper: Zipper): Uint8Array => {
  const encoder = new TextEncoder();
  const packed: Packed[] = [];
  let at = 0;
  for (const { path, bytes } of files) {
    const name = encoder.encode(path);
    const squeezed = zipper.deflate(bytes);
    const smaller = squeezed.length < bytes.length;
    const content = smaller ? squeezed : bytes;
    const method = smaller ? DEFLATED : STORED;
    packed.push({ name, content, method, crc: zipper.crc32(bytes), size: bytes.length, at });
    at += LOCAL_LENGTH + name.length + content.length;
  }
  const central = packed.reduce((sum, { name }) => sum + CENTRAL_LENGTH + name.length, 0);
  const archive = new Uint8Array(at + central + END_LENGTH);
  let write = 0;
  for (const one of packed) write = putLocal(archive, write, one);
  for (const one of packed) write = putCentral(archive, write, one);
  const view = viewOf(archive);
  view.setUint32(write, END, true);
  view.setUint16(write + 8, packed.length, true);
  view.setUint16(write + 10, packed.length, true);
  view.setUint32(write + 12, central, true);
  view.setUint32(write + 16, at, true);
  return archive;
};

/** From the version needed to the length of the name, the two kinds of records are alike. */
const putShared = (view: DataView, at: number, { name, content, method, crc, size }: Packed): void => {
  view.setUint16(at, NEEDS, true);
  view.setUint16(at + 2, UTF_8, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, content.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
};

const putLocal = (archive: Uint8Array, at: number, one: Packed): number => {
  const view = viewOf(archive);
  view.setUint32(at, LOCAL, true);
  putShared(view, at + 4, one);
  archive.set(one.name, at + LOCAL_LENGTH);
  archive.set(one.content, at + LOCAL_LENGTH + one.name.length);
  return at + LOCAL_LENGTH + one.name.length + one.content.length;
};

const putCentral = (archive: Uint8Array, at: number, one: Packed): number => {
  const view = viewOf(archive);
  view.setUint32(at, CENTRAL, true);
  view.setUint16(at + 4, MADE_BY, true);
  putShared(view, at + 6, one);
  view.setUint32(at + 38, MODE, true);
  view.setUint32(at + 42, one.at, true);
  archive.set(one.name, at + CENTRAL_LENGTH);
  return at + CENTRAL_LENGTH + one.name.length;
};
