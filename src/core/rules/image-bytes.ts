import type { RuleImage } from './image.ts';
import { MACHINE_ROWS, type MachineRows } from './machine-rows.ts';
import { type ProgramTable, ROWS } from './program-table.ts';

/**
 * The bytes of a rule image: a mark, the length of the head, the head as JSON, then the rows of numbers behind each other, 32 bits each. The
 * rows are looked at where they lie: reading an image takes as long as reading its head.
 */
const MARK = 0x63707331;
const HEAD_AT = 8;
const WIDTH = Int32Array.BYTES_PER_ELEMENT;

type Head = Omit<RuleImage, 'words' | 'programs' | 'machine'> & {
  readonly letters: string;
  /** How many numbers each row has, in the order of `rowsOf`. */
  readonly lengths: readonly number[];
};

const rowsOf = ({ words, programs, machine }: RuleImage): readonly Int32Array[] => [
  words.ends,
  words.slots,
  ...ROWS.map((row) => programs[row]),
  ...MACHINE_ROWS.map((row) => machine[row]),
];

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
  const rows = rowsOf(image);
  const lengths = rows.map((row) => row.length);
  const head: Head = { language, hash, rules, cues, letters: words.letters, lengths, hearing };
  const text = new TextEncoder().encode(inAscii(JSON.stringify(head)));
  const bodyAt = HEAD_AT + padded(text.length);
  const numbers = new Int32Array(bodyAt / WIDTH + lengths.reduce((sum, length) => sum + length, 0));
  numbers.set([MARK, text.length]);
  const bytes = new Uint8Array(numbers.buffer);
  bytes.set(text, HEAD_AT);
  let at = bodyAt / WIDTH;
  for (const row of rows) {
    numbers.set(row, at);
    at += row.length;
  }
  return bytes;
};

/** The rules that `writeImage` wrote, as views on these bytes. Throws when they are no image, or one of another byte order. */
export const readImage = (bytes: Uint8Array): RuleImage => {
  const { buffer, byteOffset, length } = bytes.byteOffset % WIDTH === 0 ? bytes : bytes.slice();
  const numbers = new Int32Array(buffer, byteOffset, Math.floor(length / WIDTH));
  const [mark, size = 0] = numbers;
  if (mark !== MARK)
    throw new Error('these are no compiled rules, or rules compiled for another kind of machine');
  const text = new Uint8Array(buffer, byteOffset + HEAD_AT, size);
  const { letters, lengths, ...head } = JSON.parse(new TextDecoder().decode(text)) as Head;
  let at = (HEAD_AT + padded(size)) / WIDTH;
  const [ends, slots, ...rows] = lengths.map((count) => {
    at += count;
    return numbers.subarray(at - count, at);
  });
  return {
    ...head,
    words: { letters, ends: ends ?? NONE, slots: slots ?? NONE },
    programs: named(ROWS, rows) as ProgramTable,
    machine: named(MACHINE_ROWS, rows.slice(ROWS.length)) as MachineRows,
  };
};
