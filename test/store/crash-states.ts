import { type MemoryDisk, memoryDisk } from '../../src/io/memory-disk.ts';
import type { NameChange, Step, Thing } from '../support/recording-disk.ts';

/** What a disk may hold after a power cut, and what had been told to be saved before it. */
export type CrashState = { readonly disk: MemoryDisk; readonly said: readonly string[] };

type Start = { readonly folder: Thing; readonly path: string };

/** Steps that lead to what a disk holds now, all of it safe. */
export const stepsTo = (disk: MemoryDisk, folder: string): readonly Step[] => {
  const thing = disk.look(folder)?.key ?? '';
  const inside = disk.list(folder).flatMap(({ name, kind }): readonly Step[] => {
    const path = `${folder}/${name}`;
    const key = disk.look(path)?.key ?? '';
    const named: Step = { kind: 'names', changes: [{ folder: thing, name, thing: key }] };
    if (kind === 'folder') return [{ kind: 'folder', thing: key }, named, ...stepsTo(disk, path)];
    return [named, { kind: 'bytes', thing: key, bytes: disk.read(path) }, { kind: 'sync', thing: key }];
  });
  return [...inside, { kind: 'sync', thing }];
};

/** The names of `tmp` are never made to last, so they pile up; all of them or none stand for the rest. */
type Group = readonly NameChange[];

const withoutEach = (groups: readonly Group[]): readonly (readonly Group[])[] => {
  if (groups.length > 10) throw new Error('too many open changes to try all of their subsets');
  return Array.from({ length: 2 ** groups.length }, (_, mask) =>
    groups.filter((_group, index) => (mask & (1 << index)) !== 0),
  );
};

type Durable = {
  readonly folders: ReadonlySet<Thing>;
  readonly lasting: readonly Group[];
  readonly open: readonly Group[];
  /** Contents a file may have: what was synced, what was written, and half of the rest. */
  readonly contents: ReadonlyMap<Thing, readonly Uint8Array[]>;
};

const isOf = (group: Group, thing: Thing): boolean => group.some(({ folder }) => folder === thing);

const after = (steps: readonly Step[], start: Start): Durable => {
  const folders = new Set<Thing>([start.folder]);
  let lasting: readonly Group[] = [];
  let open: readonly Group[] = [];
  const contents = new Map<Thing, readonly Uint8Array[]>();
  for (const step of steps) {
    if (step.kind === 'folder') folders.add(step.thing);
    if (step.kind === 'names') open = [...open, step.changes];
    if (step.kind === 'bytes') {
      const safe = contents.get(step.thing)?.[0] ?? new Uint8Array();
      const half = step.bytes.subarray(0, safe.length + ((step.bytes.length - safe.length) >> 1));
      contents.set(step.thing, [safe, half, step.bytes]);
    }
    if (step.kind === 'sync') {
      lasting = [...lasting, ...open.filter((group) => isOf(group, step.thing))];
      open = open.filter((group) => !isOf(group, step.thing));
      const newest = contents.get(step.thing)?.at(-1);
      if (newest) contents.set(step.thing, [newest]);
    }
  }
  return { folders, lasting, open, contents };
};

const namesOf = (groups: readonly Group[]): ReadonlyMap<Thing, ReadonlyMap<string, Thing>> => {
  const names = new Map<Thing, Map<string, Thing>>();
  for (const { folder, name, thing } of groups.flat()) {
    const inside = names.get(folder) ?? new Map<string, Thing>();
    names.set(folder, inside);
    if (thing === null) inside.delete(name);
    else inside.set(name, thing);
  }
  return names;
};

const choices = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>(
    (all, list) => all.flatMap((some) => list.map((one) => [...some, one])),
    [[]],
  );

const built = (
  groups: readonly Group[],
  { folders }: Durable,
  start: Start,
  contents: ReadonlyMap<Thing, Uint8Array>,
): MemoryDisk => {
  const disk = memoryDisk();
  const names = namesOf(groups);
  const fill = (folder: Thing, path: string): void => {
    disk.makeFolder(path, 0o700);
    for (const [name, thing] of names.get(folder) ?? []) {
      if (folders.has(thing)) fill(thing, `${path}/${name}`);
      else disk.put(`${path}/${name}`, contents.get(thing) ?? new Uint8Array());
    }
  };
  fill(start.folder, start.path);
  return disk;
};

const signature = (disk: MemoryDisk): string =>
  [...disk.files()].map(([path, bytes]) => `${path}\n${new TextDecoder().decode(bytes)}`).join('\n');

/**
 * Every state that a power cut at any moment could leave: of what was not synced, any subset of the changed names, and of each
 * file nothing, half or all of the new bytes. `scratch`: the name of the folder whose open changes are taken all or none. `from`: the
 * first moment to look at, when what comes before it was there all along.
 */
export function* crashStates(
  steps: readonly Step[],
  start: Start,
  scratch: string,
  from = 0,
): Generator<CrashState> {
  const scratchThing = steps
    .flatMap((step) => (step.kind === 'names' ? step.changes : []))
    .find(({ name }) => name === scratch)?.thing;
  const isScratch = (group: Group): boolean => scratchThing !== null && isOf(group, scratchThing ?? '');
  for (let moment = from; moment <= steps.length; moment++) {
    const past = steps.slice(0, moment);
    const said = past.flatMap((step) => (step.kind === 'said' ? [step.what] : []));
    const state = after(past, start);
    const seen = new Set<string>();
    const variants = choices(
      [...state.contents].map(([thing, all]) => all.map((bytes) => [thing, bytes] as const)),
    );
    for (const subset of withoutEach(state.open.filter((group) => !isScratch(group)))) {
      for (const loose of [[], state.open.filter(isScratch)]) {
        for (const contents of variants) {
          const disk = built([...state.lasting, ...loose, ...subset], state, start, new Map(contents));
          const sign = signature(disk);
          if (seen.has(sign)) continue;
          seen.add(sign);
          yield { disk, said };
        }
      }
    }
  }
}
