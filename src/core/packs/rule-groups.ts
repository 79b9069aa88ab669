import { LEVELS, type Level } from '../check/report.ts';
import { type PatternGroup, STANCES, type Stance } from '../rules/rule.ts';
import { SETTINGS } from '../setting.ts';
import { nearest } from '../text/near.ts';
import { type Fields, isMap, warnOfUnknown } from './fields.ts';
import { wordsIn } from './rule-lists.ts';
import { PACK_LEVELS } from './word-list-file.ts';

export const GROUP_KEYS: readonly string[] = ['patterns', 'level', 'unless', 'command', 'settings'];

type Path = readonly (string | number)[];

export const readLevel = (fields: Fields, path: Path, typed: string): Level | null => {
  const level = PACK_LEVELS.find((known) => known === typed);
  if (typed === 'pause') fields.fault(path, (says) => [says.pauseLevel, says.levelHint]);
  else if (typed !== '' && !level)
    fields.fault(path, (says) => [
      says.notKnown('level', typed),
      says.nearHint(nearest(typed, PACK_LEVELS), PACK_LEVELS),
    ]);
  return level ?? null;
};

export const readStances = (fields: Fields, path: Path, value: unknown): readonly Stance[] =>
  wordsIn(value).flatMap((word) => {
    const stance = STANCES.find((known) => known === word);
    if (stance) return [stance];
    fields.fault(path, (says) => [
      says.notKnown('unless', word),
      says.nearHint(nearest(word, STANCES), STANCES),
    ]);
    return [];
  });

type Groups = { readonly groups: readonly PatternGroup[]; readonly lines: ReadonlyMap<string, number> };

/** `find`: patterns one by one, and groups of them that say less or are excused more. */
export const readGroups = (fields: Fields, level: Level, unless: readonly Stance[]): Groups => {
  const value = fields.raw('find');
  const lines = new Map<string, number>();
  const items = typeof value === 'string' && value !== '' ? [value] : value;
  if (!Array.isArray(items) || items.length === 0) {
    fields.fault(['find'], (says) => [says.findList, says.findHint]);
    return { groups: [], lines };
  }
  const plain: string[] = [];
  const groups: PatternGroup[] = [];
  for (const [at, item] of items.entries()) {
    if (typeof item === 'string') {
      plain.push(item);
      lines.set(item, fields.line('find', at));
    } else groups.push(...readGroup(fields, at, item, { level, unless }, lines));
  }
  const own: PatternGroup = { patterns: plain, level, unless, command: false, settings: [] };
  return { groups: plain.length > 0 ? [own, ...groups] : groups, lines };
};

const readGroup = (
  fields: Fields,
  at: number,
  value: unknown,
  rule: Pick<PatternGroup, 'level' | 'unless'>,
  lines: Map<string, number>,
): readonly PatternGroup[] => {
  const patterns = isMap(value) ? wordsOf(value['patterns']) : [];
  if (!isMap(value) || patterns.length === 0) {
    fields.fault(['find', at], (says) => [says.groupMap, says.findHint]);
    return [];
  }
  warnOfUnknown(value, GROUP_KEYS, (key, ...rest) => fields.fault(['find', at, key], ...rest));
  for (const [place, pattern] of patterns.entries())
    lines.set(pattern, fields.line('find', at, 'patterns', place));
  const typed = typeof value['level'] === 'string' ? value['level'] : '';
  const level = readLevel(fields, ['find', at, 'level'], typed) ?? rule.level;
  if (LEVELS.indexOf(level) < LEVELS.indexOf(rule.level))
    fields.fault(['find', at, 'level'], (says) => [says.aboveRule]);
  const settings = wordsIn(value['settings']);
  for (const setting of settings)
    if (!SETTINGS.some((known) => known === setting))
      fields.fault(['find', at, 'settings'], (says) => [
        says.notKnown('settings', setting),
        says.nearHint(nearest(setting, SETTINGS), SETTINGS),
      ]);
  const unless = readStances(fields, ['find', at, 'unless'], value['unless']);
  const command = value['command'] === 'yes' || value['command'] === 'true';
  return [{ patterns, level, unless: [...new Set([...rule.unless, ...unless])], command, settings }];
};

const wordsOf = (value: unknown): readonly string[] => {
  const items = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  return items.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
};
