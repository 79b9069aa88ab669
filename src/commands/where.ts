import type { World } from '../ports.ts';
import { layoutOf } from '../store/layout.ts';

export type WhereOptions = Readonly<Record<string, never>>;
type WhereWorld = Pick<World, 'disk' | 'places' | 'screen' | 'settings' | 'words'>;

/** Says where things are, one line each. Makes nothing. */
export const where = (
  _options: WhereOptions,
  { disk, places, screen, settings, words }: WhereWorld,
): number => {
  const says = words.store.where;
  const layout = layoutOf(places.store);
  const lines: readonly (readonly [what: string, path: string])[] = [
    [says.stories, layout.stories],
    [says.settings, settings.path],
    [says.addedPacks, layout.packs],
    [says.shippedPacks, places.shippedPacks],
    [says.half, layout.tmp],
  ];
  for (const [what, path] of lines) screen.write(says.line(what, screen.style('place', path)));
  if (disk.look(layout.stories) === null) screen.write(says.notYet);
  return 0;
};
