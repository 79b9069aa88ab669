import type { CheckContext } from '../check/context.ts';
import { plainContext } from '../check/context.ts';
import { languageNamed, plainCode } from '../language/languages.ts';
import type { Setting } from '../setting.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { THRESHOLDS } from '../story-rules/thresholds.ts';
import { careLines, violenceLines } from '../support/care-lines.ts';
import type { Words } from '../words/words.ts';
import { limitFor } from './assemble.ts';
import { compileChecks } from './compile-checks.ts';
import type { Pack, PackDefaults } from './pack.ts';
import type { PackInForce } from './pack-in-force.ts';

/** All that a check goes by of a pack, when it knows none of the answers. */
export type PackBrief = Pick<Pack, 'id' | 'language' | 'resources' | 'rules' | 'defaults'> & {
  readonly setting: Setting | null;
  /** In words. */
  readonly limit: number | null;
  /** Null for a pack that listens for nothing of its own. */
  readonly force: PackInForce | null;
};

/** A check without a pack. */
export const NO_PACK: PackBrief = {
  id: '',
  language: plainContext.language,
  resources: {},
  rules: { off: [], on: [], thresholds: {} },
  defaults: {},
  setting: null,
  limit: null,
  force: null,
};

const briefs = new WeakMap<Pack, PackBrief>();

/** Made once for each pack: compiling its patterns takes time. */
export const briefOf = (pack: Pack): PackBrief => {
  const known = briefs.get(pack);
  if (known) return known;
  const { id, resources, rules, defaults, setting } = pack;
  const language = plainCode(pack.language);
  const limit = limitFor(pack, new Map()).hard;
  const brief = { id, language, resources, rules, defaults, setting, limit, force: forceOf(pack) };
  briefs.set(pack, brief);
  return brief;
};

const forceOf = ({ checks, ownWords, language }: Pack): PackInForce | null => {
  const spoken = languageNamed(language);
  if (!spoken || checks.rules.length + checks.silencers.length + ownWords.length === 0) return null;
  return {
    rules: compileChecks(checks, spoken).image,
    silencers: checks.silencers.map(({ rule, why }) => ({ rule, why })),
    ownWords: ownWords.map((word) => word.toLowerCase()),
  };
};

/** What a class usually has, where the teller has set nothing. */
export const withDefaults = (settings: Settings, { rate, country }: PackDefaults): Settings => ({
  ...settings,
  ...(rate !== undefined && settings.rate === DEFAULT_SETTINGS.rate ? { rate } : {}),
  ...(country !== undefined && settings.country === DEFAULT_SETTINGS.country ? { country } : {}),
});

type FromPack = 'rate' | 'careLines' | 'violenceLines' | 'off' | 'thresholds' | 'pack';

/** What a pack and the teller's settings say together about any text. */
export const contextFrom = (
  brief: PackBrief,
  own: Settings,
  says: Words['support'],
): Pick<CheckContext, FromPack> => {
  const { country, rate } = withDefaults(own, brief.defaults);
  const { off, on, thresholds } = brief.rules;
  return {
    rate,
    careLines: [...careLines(country, says), ...(brief.resources[country] ?? [])],
    violenceLines: violenceLines(country, says),
    off: [...plainContext.off, ...off].filter((rule) => !on.includes(rule)),
    thresholds: { ...THRESHOLDS, ...thresholds },
    pack: brief.force,
  };
};
