import { packProblems } from '../words/en/pack-problems.ts';
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
    fields.fault(['sections'], packProblems.listWanted('sections'), packProblems.sectionsHint);
    return [];
  }
  return value.flatMap((item: unknown, at) => readSection(fields, item, at));
};

const readSection = (fields: Fields, item: unknown, at: number): readonly Section[] => {
  const fault = (message: string, hint?: string): void => fields.fault(['sections', at], message, hint);
  const map = typeof item === 'string' ? { id: item } : item;
  if (!isMap(map)) {
    fault(packProblems.listWanted('sections'), packProblems.sectionsHint);
    return [];
  }
  warnOfUnknown(map, KEYS, (key, ...rest) => fields.fault(['sections', at, key], ...rest));
  const word = (key: string): string => {
    const given = map[key];
    return typeof given === 'string' ? given.trim() : '';
  };
  const flag = (key: string): boolean => {
    if (!FLAGS.includes(word(key))) fault(packProblems.yesOrNo(word(key)));
    return word(key) === 'yes' || word(key) === 'true';
  };
  if (!isPlainId(word('id'))) fault(packProblems.oddId(word('id')), packProblems.idHint);
  return [{ id: word('id'), joiner: word('joiner'), reorder: flag('reorder'), runsOn: flag('runs-on') }];
};
