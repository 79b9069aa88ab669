import { Trouble } from '../core/errors.ts';
import { laterThan } from '../core/store/instant.ts';
import { withoutControls } from '../core/text/clean.ts';
import { oneLine } from '../core/text/one-line.ts';
import type { World } from '../ports.ts';
import { storeToWrite, type WritingWorld } from '../store/choosing.ts';
import { say } from './saying.ts';

export type RenameOptions = { readonly story: string; readonly title: string };
type RenameWorld = WritingWorld & Pick<World, 'words'>;

/** Longer than any list or heading can show; more is a story that was pasted in the wrong place. */
const LONGEST = 120;

/** Gives a story another name. What its versions were called then stays in them. */
export const rename = ({ story: name, title: typed }: RenameOptions, world: RenameWorld): number => {
  const says = world.words.store.noting;
  const store = storeToWrite(world);
  const story = store.find(name);
  const title = titleFrom(typed, says);
  if (title === story.title) {
    say(world, says.calledSo(title));
    return 0;
  }
  store.addEvent(story.id, { kind: 'renamed', at: laterThan(world.clock.now(), story.touched), title });
  say(world, says.renamed(oneLine(story.title), title), { style: 'saved' });
  if (story.versions > 0) say(world, says.renamedHow);
  const alike = store.stories().filter((one) => one.title.toLowerCase() === title.toLowerCase());
  if (alike.length > 1) say(world, says.twins(alike.map(({ place }) => String(place))));
  return 0;
};

const titleFrom = (typed: string, says: World['words']['store']['noting']): string => {
  const title = oneLine(withoutControls(typed));
  if (!/[\p{L}\p{N}\p{S}]/u.test(title)) throw new Trouble('usage', says.noName, says.noNameHint);
  if (title.length > LONGEST) throw new Trouble('usage', says.longName(LONGEST));
  return title;
};
