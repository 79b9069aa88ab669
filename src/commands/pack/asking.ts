import type { World } from '../../ports.ts';
import { hasLeft } from '../draft/talk.ts';
import { withTalk } from '../lock/asking.ts';
import { exitCode } from '../lock/opening.ts';

/** null for yes; else the exit code to leave with. Enter alone means yes: what is asked about stands right above. */
export const askYes = async (
  question: string,
  { plain }: { readonly plain: boolean },
  world: World,
): Promise<number | null> => {
  const says = world.words.packTravel.trust;
  const choices = [
    { id: 'yes', words: says.yes },
    { id: 'no', words: says.no },
  ];
  return withTalk({ plain }, world, async (talk) => {
    const chosen = await talk.choose({ id: 'add-pack', question, choices, usual: 'yes' });
    if (chosen === 'yes') return null;
    talk.say(says.notAdded);
    return hasLeft(chosen) ? exitCode(chosen, world) : 0;
  });
};
