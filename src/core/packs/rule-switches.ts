import { nearest } from '../text/near.ts';
import type { Say } from './faults.ts';
import { type Fields, isMap, warnOfUnknown } from './fields.ts';
import type { Pack } from './pack.ts';

/** Rules that speak at `pause`: someone could be hurt, so a pack cannot quiet them. contracts.md 2; domain.md 2.9. */
export const ALWAYS_ON: readonly string[] = [
  'unburden',
  'graphic',
  'privacy',
  'medical',
  'suicide-frame',
  'keep-private',
];

/** `rules`: `off` and `on`, each a list of rule ids. `known`: the rules there are; null lets unknown ones pass. */
export const readRuleSwitches = (fields: Fields, known: readonly string[] | null): Pack['rules'] => {
  const value = fields.raw('rules');
  if (value === undefined) return { off: [], on: [] };
  if (!isMap(value)) {
    fields.fault(['rules'], (says) => [says.rulesMap, says.rulesHint]);
    return { off: [], on: [] };
  }
  const note = (key: string, say: Say): void => fields.fault(['rules', key], say);
  warnOfUnknown(value, ['off', 'on'], note, ['thresholds']);
  const off = readIds(fields, 'off', value['off'], known);
  for (const rule of off)
    if (ALWAYS_ON.includes(rule))
      fields.fault(['rules', 'off'], (says) => [says.alwaysOn(rule), says.alwaysOnHint]);
  return { off, on: readIds(fields, 'on', value['on'], known) };
};

const readIds = (
  fields: Fields,
  key: string,
  value: unknown,
  known: readonly string[] | null,
): readonly string[] => {
  if (value === undefined || value === '') return [];
  const ids = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) {
    fields.fault(['rules', key], (says) => [says.rulesMap, says.rulesHint]);
    return [];
  }
  for (const id of ids)
    if (known !== null && !known.includes(id)) {
      const near = nearest(id, known);
      fields.fault(['rules', key], (says) => [
        says.ruleUnknown(id),
        near === null ? says.ruleHint : says.nearHint(near, []),
      ]);
    }
  return ids;
};
