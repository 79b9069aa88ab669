import type { Say } from './faults.ts';
import { type Fields, isMap, warnOfUnknown } from './fields.ts';
import type { Section } from './pack.ts';
import { isPlainId } from './prompt-decoder.ts';

const KEYS = ['id', 'joiner', 'reorder', 'runs-on'] as const;
const FLAGS = ['', 'yes', 'true', 'no', 'false'];

/** `sections`: each an id alone, or a map with more to say. */
export const readSections = (fields: Fields): readonly Section[] => {
  const value = fields.raw('sections');
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    fields.fault(['sections'], (says) => [says.listWanted('sections'), says.sectionsHint]);
    return [];
  }
  return value.flatMap((item: unknown, at) => readSection(fields, item, at));
};

const readSection = (fields: Fields, item: unknown, at: number): readonly Section[] => {
  const fault = (say: Say): void => fields.fault(['sections', at], say);
  const map = typeof item === 'string' ? { id: item } : item;
  if (!isMap(map)) {
    fault((says) => [says.listWanted('sections'), says.sectionsHint]);
    return [];
  }
  warnOfUnknown(map, KEYS, (key, say) => fields.fault(['sections', at, key], say));
  const word = (key: string): string => {
    const given = map[key];
    return typeof given === 'string' ? given.trim() : '';
  };
  const flag = (key: string): boolean => {
    if (!FLAGS.includes(word(key))) fault((says) => [says.yesOrNo(word(key))]);
    return word(key) === 'yes' || word(key) === 'true';
  };
  if (!isPlainId(word('id'))) fault((says) => [says.oddId(word('id')), says.idHint]);
  return [{ id: word('id'), joiner: word('joiner'), reorder: flag('reorder'), runsOn: flag('runs-on') }];
};
