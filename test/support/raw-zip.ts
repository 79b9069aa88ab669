import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip as somebody may have made it by hand. What is left out is as it should be. */
export type RawEntry = {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** The name in the record before the content. */
  readonly localName?: string;
  readonly method?: number;
  readonly flags?: number;
  /** Type and permissions of Unix. */
  readonly mode?: number;
  /** What the records say in place of the truth. */
  readonly size?: number;
  readonly packed?: number;
  readonly crc?: number;
  /** Where the list says it begins. */
  readonly at?: number;
};

export type RawEnd = {
  readonly count?: number;
  readonly from?: number;
  readonly remark?: Uint8Array;
  /** Stands before everything. */
  readonly before?: Uint8Array;
  /** Stands between the list and its end. */
  readonly between?: Uint8Array;
};

const bytesOf = (text: string | Uint8Array): Buffer => Buffer.from(text as string);
const DEFLATED = 8;

const record = (entry: RawEntry): { readonly shared: Buffer; readonly packed: Buffer } => {
  const { content = '', flags = 0x800, method = DEFLATED } = entry;
  const plain = bytesOf(content);
  const packed = method === DEFLATED ? deflateRawSync(plain) : plain;
  const shared = Buffer.alloc(24);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(flags, 2);
  shared.writeUInt16LE(method, 4);
  shared.writeUInt32LE(0x210000, 6);
  shared.writeUInt32LE(entry.crc ?? crc32(plain), 10);
  shared.writeUInt32LE(entry.packed ?? packed.length, 14);
  shared.writeUInt32LE(entry.size ?? plain.length, 18);
  return { shared, packed };
};

const signed = (sign: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(sign);
  return bytes;
};
const short = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};

/** A zip of exactly these records. */
export const rawZip = (entries: readonly RawEntry[], end: RawEnd = {}): Buffer => {
  const parts: Buffer[] = [Buffer.from(end.before ?? [])];
  const list: Buffer[] = [];
  let at = parts[0]?.length ?? 0;
  for (const entry of entries) {
    const { shared, packed } = record(entry);
    const [name, local] = [bytesOf(entry.name), bytesOf(entry.localName ?? entry.name)];
    const head = Buffer.concat([
      signed(0x04034b50),
      shared.subarray(0, 22),
      short(local.length),
      short(0),
      local,
    ]);
    parts.push(head, packed);
    list.push(
      Buffer.concat([
        signed(0x02014b50),
        short(0x0314),
        shared.subarray(0, 22),
        short(name.length),
        Buffer.alloc(8),
        short(0),
        short(entry.mode ?? 0o100644),
        signed(entry.at ?? at),
        name,
      ]),
    );
    at += head.length + packed.length;
  }
  const central = Buffer.concat(list);
  const { between = [], count = entries.length, from = at, remark = new Uint8Array() } = end;
  const last = [signed(0x06054b50), Buffer.alloc(4), short(count & 0xffff), short(count & 0xffff)];
  const sizes = [signed(central.length), signed(from), short(remark.length), Buffer.from(remark)];
  return Buffer.concat([...parts, central, Buffer.from(between), ...last, ...sizes]);
};
