import type { Registered } from '../../core/packs/register.ts';
import type { World } from '../../ports.ts';
import { openStore, type StoryStore, type StorySummary } from '../../store/story-store.ts';
import { packOf } from '../draft/choosing.ts';

/** Of these versions, those that must stay, each with a sentence that says why. A story in the trash can come back, so it counts. */
export const restingOn = (
  names: readonly string[],
  packs: ReadonlyMap<string, Registered>,
  world: World,
): ReadonlyMap<string, string> => {
  const says = world.words.packTravel.tending;
  const store = openStore(world);
  const used = [...store.stories(), ...store.trash()].map((story) => packsOf(story, store));
  return new Map(
    names.flatMap((name): readonly (readonly [string, string])[] => {
      const stories = used.filter((of) => of.has(name)).length;
      if (stories > 0) return [[name, says.stays(name, stories)]];
      const child = [...packs].find(([, { parent }]) => parent?.split(' ')[0] === name)?.[0];
      return child === undefined ? [] : [[name, says.staysForPack(name, child)]];
    }),
  );
};

/** The pack that a draft goes on with, and those that kept versions were made with. */
const packsOf = (story: StorySummary, store: StoryStore): ReadonlySet<string> =>
  new Set([
    packOf(story, store.answers(story.id)),
    ...store.versions(story.id).map(({ pack }) => pack.split(' ')[0] ?? ''),
  ]);
