import { mendRegister } from '../../packs/mend-register.ts';
import type { World } from '../../ports.ts';

/** One line when the list of added packs was lost and made anew. */
export const mendAndSay = async (
  world: Pick<World, 'clock' | 'csv' | 'disk' | 'ids' | 'places' | 'screen' | 'signTools' | 'words' | 'yaml'>,
): Promise<void> => {
  if (await mendRegister(world)) world.screen.warn(world.words.packTravel.trust.registerLost);
};
