import { Trouble } from '../core/errors.ts';
import { EMPTY_REGISTER, registerName } from '../core/packs/register.ts';
import { asTyped } from '../core/typed-path.ts';
import { addedPlaces, packsFolder } from '../packs/pack-shelf.ts';
import { registerIn } from '../packs/register-file.ts';
import { takeOffShelf } from '../packs/shelf-writer.ts';
import type { World } from '../ports.ts';
import { mendAndSay } from './pack/mending.ts';
import { restingOn } from './pack/resting.ts';

/** `name`: an id for all its versions, or `id@version`. */
export type PackRemoveOptions = { readonly name: string };

/** Takes added packs out, all but versions that something rests on. Asks nothing: what was taken out can be added again. */
export const packRemove = async ({ name }: PackRemoveOptions, world: World): Promise<number> => {
  const { disk, places, screen, words } = world;
  const says = words.packTravel.tending;
  const id = name.split('@')[0] ?? name;
  if (!id.includes('.') && disk.look(`${places.shippedPacks}/${id}`) !== null)
    throw new Trouble('usage', says.shipped(id));
  await mendAndSay(world);
  const names = addedPlaces(disk, packsFolder(places.store))
    .filter((place) => name === place.id || name === registerName(place))
    .map(registerName);
  if (names.length === 0) throw new Trouble('not-found', says.noneOf(name), says.seeAll);
  const { packs } = registerIn(world) ?? EMPTY_REGISTER;
  const resting = restingOn(names, packs, world);
  const leaving = names.filter((one) => !resting.has(one));
  if (leaving.length > 0) takeOffShelf(leaving, world);
  for (const one of names) {
    const source = packs.get(one)?.source ?? '';
    screen.write(resting.get(one) ?? screen.style('saved', says.removed(one)));
    if (!resting.has(one) && source !== '') screen.write(says.addAgain(asTyped(source)));
  }
  if (leaving.length === 0) screen.write(says.allStay);
  return 0;
};
