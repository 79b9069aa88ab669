import type { CheckContext } from '../../core/check/context.ts';
import { briefOf, contextFrom } from '../../core/packs/pack-brief.ts';
import { openShelf } from '../../packs/pack-shelf.ts';
import type { World } from '../../ports.ts';

/** What a pack says about texts that were not written in `draft`. */
export type PackAtCheck = {
  readonly known: Pick<
    CheckContext,
    'rate' | 'careLines' | 'violenceLines' | 'off' | 'thresholds' | 'pack' | 'limit'
  >;
  /** What the head of a text may say otherwise. */
  readonly usual: Partial<Pick<CheckContext, 'setting' | 'language'>>;
};

type PackWorld = Pick<World, 'csv' | 'disk' | 'ids' | 'places' | 'settings' | 'words' | 'yaml'>;

export const packAtCheck = async (name: string, world: PackWorld): Promise<PackAtCheck> => {
  const brief = briefOf(await openShelf(world).open(name));
  const { limit, setting, language } = brief;
  return {
    known: { ...contextFrom(brief, world.settings.read().settings, world.words.support), limit },
    usual: { language, ...(setting === null ? {} : { setting }) },
  };
};
