import { LEVELS } from '../../core/check/report.ts';
import type { Rule } from '../../core/rules/rule.ts';
import type { PagedRule } from '../../core/rules/rule-page.ts';
import { openShelf } from '../../packs/pack-shelf.ts';
import type { World } from '../../ports.ts';

/** The pages of all rules that a pack brings along, those of the packs it was made from included. */
export const packPages = async (
  name: string,
  world: Pick<World, 'csv' | 'disk' | 'ids' | 'places' | 'words' | 'yaml'>,
): Promise<readonly PagedRule[]> => {
  const { checks } = await openShelf(world).open(name);
  const byId = new Map<string, Rule[]>();
  for (const rule of checks.rules) byId.set(rule.id, [...(byId.get(rule.id) ?? []), rule]);
  return [...byId.values()].flatMap(([first, ...more]) => (first ? [pageOf(first, [first, ...more])] : []));
};

/** A list of words is one rule that says something of its own of each phrase; its page names them all. */
const pageOf = (first: Rule, parts: readonly Rule[]): PagedRule => {
  const phrases = parts.flatMap(({ groups, message }) =>
    groups.flatMap(({ plain, patterns }) => (plain ? patterns.map((phrase) => `${phrase}: ${message}`) : [])),
  );
  const heaviest = parts.reduce((best, part) =>
    LEVELS.indexOf(part.level) < LEVELS.indexOf(best.level) ? part : best,
  );
  return {
    ...first,
    level: heaviest.level,
    why: [...new Set(parts.map(({ why }) => why))].join(' ').trim(),
    heard: phrases.length > 0 ? phrases : first.heard,
  };
};
