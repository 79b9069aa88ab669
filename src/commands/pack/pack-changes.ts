import { compareTexts } from '../../core/diff/compare-texts.ts';
import { comparePacks } from '../../core/packs/compare-packs.ts';
import type { Pack } from '../../core/packs/pack.ts';
import type { World } from '../../ports.ts';
import { markedChange } from '../diff/marked-change.ts';
import { plainChange } from '../diff/plain-change.ts';
import { say } from '../saying.ts';
import { screenForm } from '../screen-form.ts';

/** What a new version of a pack asks otherwise, question by question. */
export const sayChanges = (was: Pack, now: Pack, world: World): void => {
  const { screen, words } = world;
  const says = words.packTravel.tending;
  const { prompts, reordered } = comparePacks(was, now);
  const show = screenForm(world) === 'plain' ? plainChange : markedChange;
  for (const change of prompts) {
    if (change.kind === 'changed') {
      say(world, says.promptChanged(change.id));
      const { changes } = compareTexts(change.was, change.now);
      for (const line of changes.flatMap((one) => show(one, world))) screen.write(line);
    } else {
      say(world, change.kind === 'new' ? says.promptNew(change.id) : says.promptGone(change.id));
      say(world, change.question, { indent: '  ' });
    }
  }
  if (reordered) say(world, says.orderChanged);
  if (prompts.length === 0 && !reordered) say(world, says.samePrompts);
};
