import { DIALS, type Dial } from '../story-rules/dials.ts';
import { nearest } from '../text/near.ts';
import { type Fields, isMap } from './fields.ts';
import type { PackThresholds } from './pack.ts';

const NAMES = DIALS.map(({ name }) => name);
const PATH = ['rules', 'thresholds'] as const;

/** `thresholds` below `rules`: numbers of the whole-story rules, each by its name. Shares may be written with or without their sign. */
export const readThresholds = (fields: Fields, value: unknown): PackThresholds => {
  if (value === undefined || value === '') return {};
  if (!isMap(value)) {
    fields.fault(PATH, (says) => [says.dialsMap, says.nearHint(null, NAMES)]);
    return {};
  }
  const set = new Map<string, number>();
  for (const [name, given] of Object.entries(value)) {
    const dial = DIALS.find((known) => known.name === name);
    const number = dial && readNumber(given, dial);
    if (!dial)
      fields.fault([...PATH, name], (says) => [
        says.dialUnknown(name),
        says.nearHint(nearest(name, NAMES), NAMES),
      ]);
    else if (number === undefined || number === null)
      fields.fault([...PATH, name], (says) => [says.dialRange(name, dial.least, dial.most, dial.share)]);
    else set.set(dial.key, number);
  }
  return Object.fromEntries(set);
};

const HUNDRED = 100;

const readNumber = (value: unknown, { least, most, share }: Dial): number | null => {
  const found = typeof value === 'string' ? /^(\d{1,4})\s*(%?)$/.exec(value.trim()) : null;
  if (!found || (found[2] === '%' && !share)) return null;
  const number = Number(found[1]);
  if (number < least || number > most) return null;
  return share ? number / HUNDRED : number;
};
