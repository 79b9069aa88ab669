import type { CheckContext } from '../../core/check/context.ts';
import { contextFrom } from '../../core/packs/pack-brief.ts';
import { packBrief } from '../../packs/kept-briefs.ts';
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

type PackWorld = Pick<World, 'csv' | 'disk' | 'ids' | 'places' | 'settings' | 'version' | 'words' | 'yaml'>;

export const packAtCheck = async (name: string, world: PackWorld): Promise<PackAtCheck> => {
  const brief = await packBrief(name, world);
  const { limit, setting, language } = brief;
  return {
    known: { ...contextFrom(brief, world.settings.read().settings, world.words.support), limit },
    usual: { language, ...(setting === null ? {} : { setting }) },
  };
};
