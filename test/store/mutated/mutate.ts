import { chance } from '../../support/long.ts';

export type Files = ReadonlyMap<string, Uint8Array>;
type Below = (below: number) => number;

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const some = (bytes: Uint8Array, below: Below): number => below(bytes.length + 1);

/** What a disk, a service, an editor or a hand can do to a file. */
const HARM: readonly ((bytes: Uint8Array, below: Below) => Uint8Array)[] = [
  (bytes, below) =>
    bytes.map((byte, at) => (at === below(bytes.length || 1) ? byte ^ (1 << below(8)) : byte)),
  (bytes, below) => bytes.subarray(0, some(bytes, below)),
  (bytes, below) => bytes.subarray(some(bytes, below)),
  (bytes, below) => joined(bytes.subarray(0, some(bytes, below)), new Uint8Array(below(600))),
  (bytes, below) => joined(bytes, bytes.subarray(some(bytes, below))),
  (bytes, below) => {
    const at = some(bytes, below);
    const junk = Uint8Array.from({ length: below(20) }, () => below(256));
    return joined(bytes.subarray(0, at), junk, bytes.subarray(at));
  },
  (bytes) => text(new TextDecoder().decode(bytes).replaceAll('\n', '\r\n')),
  (bytes) => joined(Uint8Array.of(0xff, 0xfe), ...[...bytes].map((byte) => Uint8Array.of(byte, 0))),
  (bytes) => joined(text('\ufeff'), bytes),
  (bytes, below) => text(new TextDecoder().decode(bytes).replace(/\d+/, '9'.repeat(1 + below(400)))),
  (bytes) =>
    text(
      new TextDecoder()
        .decode(bytes)
        .replace('cps-story: 1', 'cps-story: 2')
        .replace('"cps-story":1', '"cps-story":2'),
    ),
  (bytes) => text(new TextDecoder().decode(bytes).replace(/"[a-z]+":/, '"__proto__":')),
  (bytes) => text(new TextDecoder().decode(bytes).replace(/: .*/, ': "')),
  () => new Uint8Array(),
  () => text('[['.repeat(5000)),
  () => text('null\n{}\n[]\n7\n"x"\n'),
];

const NAMES: readonly ((name: string) => string)[] = [
  (name) => name.replace(/(\.\w+)$/, ' (conflicted copy 2026-11-20)$1'),
  (name) => name.replace(/(\.\w+)$/, ' 2$1'),
  (name) => name.replace(/(\.\w+)$/, '.sync-conflict-20261120-081530-ABCDEFG$1'),
  (name) => `${name}~`,
  (name) => name.replace(/\/[^/]*$/, '/notes.txt'),
  (name) => name.replace(/(s-[0-9a-z]+)\//, '$1 2/'),
  (name) => name.replace(/(s-[0-9a-z]+)\//, 's-otherone/'),
  (name) => name.replace(/\/\d{4}-/, '/9999999-'),
];

const pick = <T>(list: readonly T[], below: Below): T => {
  const one = list[below(list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

/** The same store with one to three files harmed, renamed, doubled or gone. The same number gives the same harm. */
export const mutated = (files: Files, number: number): Files => {
  const below = chance(number);
  const after = new Map(files);
  for (let harm = 1 + below(3); harm > 0; harm--) {
    const path = pick(
      [...after.keys()].filter((one) => one.includes('/stories/')),
      below,
    );
    const bytes = after.get(path) ?? new Uint8Array();
    const kind = below(10);
    if (kind < 6) after.set(path, pick(HARM, below)(bytes, below));
    else if (kind < 8) after.set(pick(NAMES, below)(path), pick(HARM, below)(bytes, below));
    else if (kind < 9) after.set(pick(NAMES, below)(path), bytes);
    else after.delete(path);
  }
  return after;
};
