import { LONGEST_LIST } from '../patterns/pattern-limits.ts';
import type { Rule } from '../rules/rule.ts';
import { type Fields, isMap } from './fields.ts';

/** Lists of words by name, as patterns say them: `<name>`. Also all of `checks/lists.yaml`, where the path is empty. */
export const readLists = (fields: Fields, path: readonly string[], value: unknown): Rule['lists'] => {
  if (value === undefined) return {};
  if (!isMap(value)) {
    fields.fault(path, (says) => [says.listsMap, says.wordListHint]);
    return {};
  }
  const lists = new Map<string, readonly string[]>();
  for (const [name, given] of Object.entries(value)) {
    const words = wordsIn(given);
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
      fields.fault([...path, name], (says) => [says.listName(name), says.ruleIdHint]);
    else if (words.length === 0) fields.fault([...path, name], (says) => [says.listsMap, says.wordListHint]);
    else if (words.length > LONGEST_LIST)
      fields.fault([...path, name], (says) => [says.longList(name, LONGEST_LIST)]);
    lists.set(
      name,
      words.map((word) => word.toLowerCase()),
    );
  }
  return Object.fromEntries(lists);
};

/** Words in a list, or on one line with commas between. */
export const wordsIn = (value: unknown): readonly string[] => {
  const items = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
  return items.flatMap((item: unknown) =>
    typeof item === 'string' && item.trim() !== '' ? [item.trim()] : [],
  );
};
