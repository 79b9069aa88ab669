import { nearest } from '../text/near.ts';
import { ALWAYS_ON } from './always-on.ts';
import type { Say } from './faults.ts';
import { type Fields, isMap, warnOfUnknown } from './fields.ts';
import type { Pack } from './pack.ts';
import type { PackHeader } from './pack-header.ts';
import { readThresholds } from './thresholds-in-pack.ts';

const NOTHING_SET: Pack['rules'] = { off: [], on: [], thresholds: {} };

/** `rules`: `off` and `on`, each a list of rule ids, and numbers. Whether there are such rules is asked when all files were read. */
export const readRuleSwitches = (fields: Fields): Pack['rules'] => {
  const value = fields.raw('rules');
  if (value === undefined) return NOTHING_SET;
  if (!isMap(value)) {
    fields.fault(['rules'], (says) => [says.rulesMap, says.rulesHint]);
    return NOTHING_SET;
  }
  const note = (key: string, say: Say): void => fields.fault(['rules', key], say);
  warnOfUnknown(value, ['off', 'on', 'thresholds'], note);
  const off = readIds(fields, 'off', value['off']);
  for (const rule of off)
    if (ALWAYS_ON.includes(rule))
      fields.fault(['rules', 'off'], (says) => [says.alwaysOn(rule), says.alwaysOnHint]);
  return {
    off,
    on: readIds(fields, 'on', value['on']),
    thresholds: readThresholds(fields, value['thresholds']),
  };
};

const readIds = (fields: Fields, key: string, value: unknown): readonly string[] => {
  if (value === undefined || value === '') return [];
  const ids = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) {
    fields.fault(['rules', key], (says) => [says.rulesMap, says.rulesHint]);
    return [];
  }
  return ids;
};

/** Switches for rules that are not there: a slip in a name would switch nothing, and nobody would notice. */
export const checkRuleNames = (
  { rules, line, note }: Pick<PackHeader, 'rules' | 'line' | 'note'>,
  known: readonly string[],
): void => {
  for (const key of ['off', 'on'] as const)
    for (const id of rules[key].filter((one) => !known.includes(one))) {
      const near = nearest(id, known);
      note(line('rules', key), (says) => [
        says.ruleUnknown(id),
        near === null ? says.ruleHint : says.nearHint(near, []),
      ]);
    }
};
