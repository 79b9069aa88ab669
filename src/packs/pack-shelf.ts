import { isDiskError } from '../core/disk-error.ts';
import { Trouble } from '../core/errors.ts';
import type { Limits, Makes, Pack, PackProblem } from '../core/packs/pack.ts';
import { type Origin, PACK_FILE } from '../core/packs/pack-header.ts';
import type { ParentOf } from '../core/packs/parent.ts';
import { isPlainId } from '../core/packs/prompt-decoder.ts';
import { EMPTY_REGISTER, registerName } from '../core/packs/register.ts';
import { compareVersions, isVersion, sameMajor } from '../core/packs/semver.ts';
import type { Setting } from '../core/setting.ts';
import { nearest } from '../core/text/near.ts';
import type { Disk, Places } from '../ports.ts';
import { type PackWorld, readPack } from './pack-reader.ts';
import { registerIn } from './register-file.ts';

/** What a list says about a pack. A pack that does not hold together is listed too, with what is wrong first. */
export type PackCard = {
  readonly id: string;
  readonly origin: Origin;
  readonly version: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly setting: Setting | null;
  readonly makes: Makes;
  readonly limits: Limits;
  /** `id@version` of the pack that it was made from; '' for none. */
  readonly extends: string;
  /** Where it lies. */
  readonly folder: string;
  readonly problem: PackProblem | null;
  /** Something changed it after it was added; whether it holds together was then not looked at. */
  readonly changed: boolean;
};

export type PackShelf = {
  /** Shipped packs first, in the order in which a newcomer would want them; then added ones by id. */
  list(): Promise<readonly PackCard[]>;
  /** `id` for the newest version, or `id@version`. Throws a Trouble: `not-found`, or `pack` when it does not hold together. */
  open(name: string): Promise<Pack>;
  /** Where the pack of that name lies that `open` would read. Throws a Trouble `not-found`. */
  find(name: string): Place;
  /** Whether content with this hash is what lay there when the pack was added. */
  isUnchanged(place: Place, hash: string): boolean;
};

export type ShelfWorld = PackWorld & { readonly places: Pick<Places, 'shippedPacks' | 'store'> };

const FIRST: readonly string[] = [
  'one-to-one',
  'group',
  'public-talk',
  'written-profile',
  'spark',
  'should-i-share',
  'after-sharing',
  'one-to-one-es',
  'group-es',
  'veteran',
  'family',
  'youth',
  'justice',
];

export type Place = {
  readonly id: string;
  readonly version: string | null;
  readonly origin: Origin;
  readonly folder: string;
};

/** A version that was added. */
export type AddedPlace = Place & { readonly version: string; readonly origin: 'added' };

const isAdded = (place: Place): place is AddedPlace => place.origin === 'added';

/** Where the packs of a store lie: `packs/<id>/<version>/`. */
export const packsFolder = (store: string): string => `${store}/packs`;

const placesOn = ({ disk, places }: ShelfWorld): readonly Place[] => [
  ...shippedPlaces(disk, places.shippedPacks),
  ...addedPlaces(disk, packsFolder(places.store)),
];

export const openShelf = (world: ShelfWorld): PackShelf => {
  const places = (): readonly Place[] => placesOn(world);
  return {
    list: async () => {
      const cards: PackCard[] = [];
      for (const place of newestOnly(places())) cards.push(await cardOf(place, world));
      return cards;
    },
    find: (name) => placeNamed(name, places()),
    isUnchanged: (place, hash) => !isAdded(place) || (registeredHash(place, world) ?? hash) === hash,
    open: async (name) => {
      const there = places();
      const place = placeNamed(name, there);
      const [, version = null] = name.split('@');
      const found = await readPlace(place, world);
      if (isChanged(found)) throw changedHere(place, world);
      if ('message' in found)
        throw new Trouble('pack', ({ packs }) => [packs.broken(place.id), packs.brokenHint(place.folder)]);
      if (version !== null && found.version !== version) throw notFound(name, there);
      return found;
    },
  };
};

const placeNamed = (name: string, there: readonly Place[]): Place => {
  const [id = '', version = null] = name.split('@');
  const fits = (place: Place): boolean =>
    place.id === id && (version === null || place.version === null || place.version === version);
  const place = newestOnly(there.filter(fits))[0];
  if (!place) throw notFound(name, there);
  return place;
};

/**
 * Finds packs that others were made from. An added one must be there in the very version; of one that ships, there is the version that
 * ships, and it serves as long as its first number is the same.
 */
export const parentsOn =
  (world: ShelfWorld): ParentOf =>
  async (name, trail) => {
    const [id = '', wanted = ''] = name.split('@');
    const all = placesOn(world);
    const there = all.filter((place) => place.id === id);
    const place = there.find(({ version }) => version === null || version === wanted);
    const versions = there.flatMap(({ version }) => version ?? []);
    const near = nearest(
      id,
      all.map((one) => one.id),
    );
    if (!place) return { kind: 'missing', near: there.length > 0 ? null : near, there: versions };
    const pack = await readPlace(place, world, trail);
    if (isChanged(pack) || 'message' in pack) return { kind: 'broken' };
    const exact = pack.version === wanted;
    const serves = exact || (sameMajor(pack.version, wanted) && compareVersions(pack.version, wanted) > 0);
    return serves ? { kind: 'found', pack, exact } : { kind: 'missing', near: null, there: [pack.version] };
  };

const notFound = (name: string, there: readonly Place[]): Trouble => {
  const ids = there.map(({ id }) => id);
  const [id = ''] = name.replace(/^\.\/|\/$/g, '').split('@');
  // A class knows the name of its pack, and not always who stands in front of the dot.
  const near = ids.find((known) => known.endsWith(`.${id}`)) ?? nearest(id, ids);
  return new Trouble('not-found', ({ packs }) => [packs.notFound(name), packs.notFoundHint(near)]);
};

/** Folders inside a folder; none when there is no such folder yet. */
const foldersIn = (disk: Disk, folder: string): readonly string[] => {
  try {
    return disk.list(folder).flatMap(({ name, kind }) => (kind === 'folder' ? [name] : []));
  } catch (thrown) {
    if (isDiskError(thrown, 'missing', 'not-a-folder')) return [];
    throw thrown;
  }
};

const shippedPlaces = (disk: Disk, root: string): readonly Place[] =>
  foldersIn(disk, root)
    .filter(isPlainId)
    .toSorted((a, b) => placeInList(a) - placeInList(b) || (a < b ? -1 : 1))
    .map((id) => ({ id, version: null, origin: 'shipped', folder: `${root}/${id}` }));

const placeInList = (id: string): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);

/** Versions whose copy was finished; older programs wrote `pack.yaml` last. Sorted by id, oldest version first. */
export const addedPlaces = (disk: Disk, root: string): readonly AddedPlace[] =>
  foldersIn(disk, root)
    .filter((id) => id.split('.').every(isPlainId))
    .toSorted()
    .flatMap((id) =>
      addedVersions(disk, root, id).map(
        (version): AddedPlace => ({ id, version, origin: 'added', folder: `${root}/${id}/${version}` }),
      ),
    );

/** Versions of one added pack, oldest first. */
export const addedVersions = (disk: Disk, root: string, id: string): readonly string[] =>
  foldersIn(disk, `${root}/${id}`)
    .filter((version) => isVersion(version) && disk.look(`${root}/${id}/${version}/${PACK_FILE}`) !== null)
    .toSorted(compareVersions);

const newestOnly = (places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((place) => [place.id, place])).values(),
];

const CHANGED = { changed: true } as const;
const isChanged = (found: object): found is typeof CHANGED => 'changed' in found;

/** One that did not come from the register cannot have been changed since. */
const registeredHash = (place: AddedPlace, world: ShelfWorld): string | null =>
  (registerIn(world) ?? EMPTY_REGISTER).packs.get(registerName(place))?.h1 ?? null;

const changedHere = ({ id, version }: Place, { words }: ShelfWorld): Trouble => {
  const says = words.packTravel.trust;
  const name = version === null ? id : registerName({ id, version });
  return new Trouble('pack', says.changedHere(name), says.changedHereHint(name));
};

/** The pack, or the first thing that is wrong with it. A folder that was renamed, or edited, is not what its name says. */
const readPlace = async (
  place: Place,
  world: ShelfWorld,
  trail: readonly string[] = [],
): Promise<Pack | PackProblem | typeof CHANGED> => {
  const parents = { of: parentsOn(world), trail };
  const { decoded, hash } = await readPack(place.folder, place.origin, world, null, parents);
  if (isAdded(place) && (registeredHash(place, world) ?? hash) !== hash) return CHANGED;
  const otherName: PackProblem = { file: PACK_FILE, line: 1, message: world.words.packs.otherName, hint: '' };
  if (!decoded.ok) return decoded.problems[0] ?? otherName;
  const { id, version } = decoded.pack;
  return id === place.id && version === (place.version ?? version) ? decoded.pack : otherName;
};

const cardOf = async (place: Place, world: ShelfWorld): Promise<PackCard> => {
  const found = await readPlace(place, world);
  const { id, origin, folder } = place;
  const unknown = {
    title: id,
    summary: '',
    language: '',
    setting: null,
    makes: 'story',
    limits: NO_LIMITS,
    extends: '',
  } as const;
  const known = { id, origin, version: place.version ?? '', folder, problem: null, changed: false } as const;
  if (isChanged(found)) return { ...known, ...unknown, changed: true };
  if ('message' in found) return { ...known, ...unknown, problem: found };
  const { version, title, summary, language, setting, makes, limits } = found;
  return { ...known, version, title, summary, language, setting, makes, limits, extends: found.extends };
};

const NO_LIMITS: Limits = { soft: null, hard: null };
