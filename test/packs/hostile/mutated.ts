import { Trouble } from '../../../src/core/errors.ts';
import { registerName } from '../../../src/core/packs/register.ts';
import { readArchive } from '../../../src/packs/archive-reader.ts';
import { addOffer } from '../../../src/packs/pack-adder.ts';
import { judge, lookAtPack } from '../../../src/packs/pack-offer.ts';
import type { FakeWorld } from '../../support/fake-world.ts';
import { chance } from '../../support/long.ts';
import { PACK_FILES } from '../../support/pack-files.ts';
import { packWorld } from '../../support/pack-world.ts';
import { rawTar, rawTgz } from '../../support/raw-tar.ts';
import { builtAndSigned, worldWithKeys } from '../../support/signed-packs.ts';

/** Archives that are right: signed as we build them, as npm packs them, and as git hands them out. */
export const rightOnes = async (): Promise<readonly Uint8Array[]> => {
  const world = await worldWithKeys({ '/desk/my-pack': {} }, 'riverbend');
  await builtAndSigned('my-pack', 'a.zip', 'riverbend', world);
  const files = Object.entries(PACK_FILES).map(([name, content]) => ({ name: `package/${name}`, content }));
  return [world.disk.read('/desk/a.zip'), rawTgz(files), rawTar(files)];
};

type Below = (below: number) => number;

const flip = (bytes: Uint8Array, below: Below): Uint8Array => {
  const changed = Uint8Array.from(bytes);
  for (let left = 1 + below(4); left > 0; left--) changed[below(changed.length)] = below(256);
  return changed;
};
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const twice = (bytes: Uint8Array, below: Below): Uint8Array => {
  const [from, to] = [below(bytes.length), below(bytes.length)].sort((a, b) => a - b) as [number, number];
  const at = below(bytes.length);
  return joined(bytes.subarray(0, at), bytes.subarray(from, to), bytes.subarray(at));
};
const without = (bytes: Uint8Array, below: Below): Uint8Array => {
  const from = below(bytes.length);
  return joined(bytes.subarray(0, from), bytes.subarray(from + below(200)));
};
const cut = (bytes: Uint8Array, below: Below): Uint8Array => bytes.slice(0, below(bytes.length));
/** Numbers that programs stumble over, in place of two or four bytes. */
const NUMBERS = [0, 1, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];
const number = (bytes: Uint8Array, below: Below): Uint8Array => {
  const changed = Buffer.from(bytes);
  const value = NUMBERS[below(NUMBERS.length)] ?? 0;
  const at = below(changed.length - 4);
  if (below(2) === 0) changed.writeUInt16LE(value & 0xffff, at);
  else changed.writeUInt32LE(value, at);
  return new Uint8Array(changed);
};
/** What stands in names and texts, where it hurts. */
const NASTY = ['../', '/', '\\', '\0', '\u001b[2J', '\u202e', 'pack.yaml', '__proto__', '*a', '---js'];
const nasty = (bytes: Uint8Array, below: Below): Uint8Array => {
  const changed = Uint8Array.from(bytes);
  const text = Buffer.from(NASTY[below(NASTY.length)] ?? '');
  changed.set(text.subarray(0, changed.length), below(Math.max(1, changed.length - text.length)));
  return changed;
};
const KINDS = [flip, flip, number, number, nasty, twice, without, cut];

/** An archive that was right before chance had it. */
export const mutated = (right: readonly Uint8Array[], seed: number): Uint8Array => {
  const below = chance(seed);
  let bytes = right[below(right.length)] ?? new Uint8Array();
  for (let left = 1 + below(3); left > 0 && bytes.length > 8; left--)
    bytes = (KINDS[below(KINDS.length)] ?? flip)(bytes, below);
  return bytes;
};

export type Outcome = { readonly taken: boolean; readonly milliseconds: number };

const LONGEST = 300;

/** Adds one, in memory. Throws when it was neither refused in a sentence nor harmless. */
export const tryOne = async (bytes: Uint8Array, world: FakeWorld = packWorld({})): Promise<Outcome> => {
  const begun = performance.now();
  const taken = await addInMemory(bytes, world);
  const milliseconds = performance.now() - begun;
  const outside = [...world.disk.files().keys()].filter(
    (path) => !/^\/home\/packs\/(?:lock\.json|[a-z0-9.-]+\/[0-9.]+\/[A-Za-z0-9][A-Za-z0-9./_-]*)$/.test(path),
  );
  if (outside.length > 0) throw new Error(`outside of its place: ${outside.join(', ')}`);
  return { taken, milliseconds };
};

const addInMemory = async (bytes: Uint8Array, world: FakeWorld): Promise<boolean> => {
  try {
    const content = await readArchive(bytes, 'a', world);
    const looked = await lookAtPack(content, { rules: [], signer: null }, world);
    if ('problems' in looked) return false;
    judge(looked, { older: false, newKey: false, unsigned: false }, world);
    addOffer(looked, registerName(looked.pack), world);
    return true;
  } catch (thrown) {
    const isSentence = thrown instanceof Trouble && thrown.message !== '' && thrown.message.length < LONGEST;
    if (!isSentence || thrown.message.includes('\n')) throw thrown;
    return false;
  }
};
