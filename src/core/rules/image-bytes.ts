import { cellsOf, type HearingHead, headOf, withCells } from '../hearing/hearing-bytes.ts';
import type { RuleImage } from './image.ts';
import { MACHINE_ROWS, type MachineRows } from './machine-rows.ts';
import { type ProgramTable, ROWS } from './program-table.ts';

/**
 * The bytes of a rule image: a mark, the length of the head, the head as JSON, then the rows of numbers behind each other, each from a full
 * four bytes on, then the cells of the ear. Most rows hold small numbers only and are written in 16 bits; the others are looked at where they lie.
 */
const MARK = 0x63707331;
const HEAD_AT = 8;
const WIDTH = Int32Array.BYTES_PER_ELEMENT;
const NARROW = Uint16Array.BYTES_PER_ELEMENT;
const MOST_NARROW = 0xffff;

type Head = Omit<RuleImage, 'words' | 'programs' | 'machine' | 'hearing'> & {
  readonly hearing: HearingHead | null;
  readonly letters: string;
  /** How many numbers each row has, in the order of `rowsOf`, and in how many bytes each of them is written. */
  readonly rows: readonly (readonly [count: number, width: number])[];
};

const rowsOf = ({ words, programs, machine }: RuleImage): readonly Int32Array[] => [
  words.ends,
  words.slots,
  ...ROWS.map((row) => programs[row]),
  ...MACHINE_ROWS.map((row) => machine[row]),
];

const widthOf = (row: Int32Array): number =>
  row.every((number) => number >= 0 && number <= MOST_NARROW) ? NARROW : WIDTH;

/** Other characters as escapes: a text of one byte a character is read in a fraction of the time. */
const inAscii = (json: string): string =>
  json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const padded = (bytes: number): number => Math.ceil(bytes / WIDTH) * WIDTH;

const NONE = new Int32Array(0);
const named = (
  names: readonly string[],
  rows: readonly Int32Array[],
): { readonly [name: string]: Int32Array } =>
  Object.fromEntries(names.map((name, place) => [name, rows[place] ?? NONE]));

/** In the byte order of this machine; `readImage` tells when it is another's. */
export const writeImage = (image: RuleImage): Uint8Array => {
  const { language, hash, rules, cues, words, hearing } = image;
  const all = rowsOf(image);
  const sizes = all.map((row) => [row.length, widthOf(row)] as const);
  const head: Head = {
    language,
    hash,
    rules,
    cues,
    letters: words.letters,
    rows: sizes,
    hearing: hearing && headOf(hearing),
  };
  const cells = cellsOf(hearing);
  const text = new TextEncoder().encode(inAscii(JSON.stringify(head)));
  let at = HEAD_AT + padded(text.length);
  const rowBytes = sizes.reduce((sum, [count, width]) => sum + padded(count * width), at);
  const bytes = new Uint8Array(cells.reduce((sum, one) => sum + one.length, rowBytes));
  new Int32Array(bytes.buffer).set([MARK, text.length]);
  bytes.set(text, HEAD_AT);
  all.forEach((row, place) => {
    const [count, width] = sizes[place] ?? [0, WIDTH];
    const Row = width === NARROW ? Uint16Array : Int32Array;
    new Row(bytes.buffer, at, count).set(row);
    at += padded(count * width);
  });
  for (const one of cells) {
    new Int8Array(bytes.buffer, at, one.length).set(one);
    at += one.length;
  }
  return bytes;
};

const refuse = (): never => {
  throw new Error('these are no compiled rules, or rules compiled for another kind of machine');
};

/**
 * The rules that `writeImage` wrote; their rows look into `bytes`, which must not change afterwards. Throws an Error when the bytes are no
 * image, one of another byte order, or one that was cut short.
 */
export const readImage = (bytes: Uint8Array): RuleImage => {
  // Not `slice`, which gives a Buffer of Node another look at the same bytes.
  const { buffer, byteOffset, length } = bytes.byteOffset % WIDTH === 0 ? bytes : new Uint8Array(bytes);
  const stop = byteOffset + length;
  const [mark, size = 0] = new Int32Array(buffer, byteOffset, Math.min(2, Math.floor(length / WIDTH)));
  if (mark !== MARK || HEAD_AT + size > length) return refuse();
  const text = new Uint8Array(buffer, byteOffset + HEAD_AT, size);
  const { letters, rows: sizes, hearing, ...head } = JSON.parse(new TextDecoder().decode(text)) as Head;
  let at = byteOffset + HEAD_AT + padded(size);
  const [ends, slots, ...rows] = sizes.map(([count, width]) => {
    const from = at;
    at += padded(count * width);
    if (at > stop) return refuse();
    return width === NARROW
      ? new Int32Array(new Uint16Array(buffer, from, count))
      : new Int32Array(buffer, from, count);
  });
  const take = (count: number): Int8Array => {
    const from = at;
    at += count;
    return at > stop ? refuse() : new Int8Array(buffer, from, count);
  };
  return {
    ...head,
    hearing: hearing && withCells(hearing, take),
    words: { letters, ends: ends ?? NONE, slots: slots ?? NONE },
    programs: named(ROWS, rows) as ProgramTable,
    machine: named(MACHINE_ROWS, rows.slice(ROWS.length)) as MachineRows,
  };
};
