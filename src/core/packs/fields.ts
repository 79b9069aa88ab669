import { nearest } from '../text/near.ts';
import type { Fault, Say } from './faults.ts';
import { hiddenIn } from './pack-files.ts';

type KeyPath = readonly (string | number)[];

/** Reads the text of a header, or of a longer file. `src/io/yaml-reader.ts` does; scalars come back as strings. */
export type ReadYaml = (
  text: string,
  size?: 'header' | 'long',
) =>
  | { readonly ok: true; readonly value: unknown; readonly lineOf: (path: KeyPath) => number }
  | { readonly ok: false; readonly problems: readonly { readonly line: number; readonly message: string }[] };

type Map = { readonly [key: string]: unknown };

/** The keys of one header. Each reader notes what is wrong and gives back a value to go on with. */
export type Fields = {
  has(key: string): boolean;
  /** '' when the key is missing; a missing required key is a problem. */
  text(key: string, need?: 'required'): string;
  /** As `text`, for words that people read: a `#` that would swallow half of them is a problem. */
  words(key: string, need?: 'required'): string;
  flag(key: string): boolean;
  oneOf<T extends string>(key: string, options: readonly T[], need?: 'required'): T | null;
  list(key: string, need?: 'required'): readonly string[];
  raw(key: string): unknown;
  line(...path: KeyPath): number;
  fault(path: KeyPath, say: Say): void;
};

/** A header as it stands in its file; `above` lines stand before it. */
export type HeaderSource = { readonly text: string; readonly above: number };

/** Null when the header cannot be read at all; the problems say why. */
export const openFields = (
  source: HeaderSource,
  read: ReadYaml,
  known: readonly string[],
  note: Fault,
  later: readonly string[] = [],
): Fields | null => {
  const answer = read(source.text);
  if (!answer.ok) {
    for (const { line, message } of answer.problems) note(line + source.above, () => [message]);
    return null;
  }
  if (!isMap(answer.value)) {
    note(1 + source.above, (says) => [says.notKeys, says.notKeysHint]);
    return null;
  }
  const line = (path: KeyPath): number => answer.lineOf(path) + source.above;
  if (hiddenIn(source.text) === null)
    for (const { path, code } of hiddenValues(answer.value))
      note(line(path), (says) => [says.hidden(code), says.hiddenHint]);
  warnOfUnknown(answer.value, known, (key, say) => note(line([key]), say), later);
  return fieldsOf(answer.value, source, line, note);
};

/** Signs that stand in the text as an escape (`"\e[31m"`): nobody sees them there, and they would act once they are read. */
const hiddenValues = (
  value: unknown,
  path: KeyPath = [],
): readonly { readonly path: KeyPath; readonly code: string }[] => {
  if (typeof value === 'string') {
    const code = hiddenIn(value);
    return code === null ? [] : [{ path, code }];
  }
  if (Array.isArray(value)) return value.flatMap((item: unknown, at) => hiddenValues(item, [...path, at]));
  return isMap(value)
    ? Object.entries(value).flatMap(([key, item]) => hiddenValues(item, [...path, key]))
    : [];
};

export const isMap = (value: unknown): value is Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Unknown keys are a problem: a misspelt key would otherwise do nothing and nobody would notice. So are keys that the format keeps
 * for a `later` version of the program.
 */
export const warnOfUnknown = (
  map: Map,
  known: readonly string[],
  note: (key: string, say: Say) => void,
  later: readonly string[] = [],
): void => {
  for (const key of Object.keys(map)) {
    if (known.includes(key)) continue;
    if (later.includes(key)) note(key, (says) => [says.later(key), says.laterHint]);
    else note(key, (says) => [says.unknownKey(key), says.nearHint(nearest(key, known), known)]);
  }
};

const fieldsOf = (map: Map, source: HeaderSource, lineAt: (path: KeyPath) => number, note: Fault): Fields => {
  const fault = (path: KeyPath, say: Say): void => note(lineAt(path), say);
  const lines = source.text.split('\n');
  const text = (key: string, need?: 'required'): string => {
    const value = map[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (value !== undefined && typeof value !== 'string') fault([key], (says) => [says.oneValue(key)]);
    else if (need) fault([key], (says) => [says.missingKey(key), says.missingKeyHint(key)]);
    return '';
  };
  return {
    has: (key) => map[key] !== undefined,
    text,
    words: (key, need) => {
      const line = lines[lineAt([key]) - source.above - 1] ?? '';
      if (map[key] !== undefined && /^[^:]+:[ \t]+(?!["'|>])\S[^#]*[ \t]#/.test(line))
        fault([key], (says) => [says.hashInWords, says.quoteHint]);
      return text(key, need);
    },
    flag: (key) => readFlag(text(key), (say) => fault([key], say)),
    oneOf: (key, options, need) => {
      const value = text(key, need);
      const found = options.find((option) => option === value);
      if (value !== '' && found === undefined)
        fault([key], (says) => [says.notOneOf(key, value), says.nearHint(nearest(value, options), options)]);
      return found ?? null;
    },
    list: (key, need) => readList(map[key], key, need, (say) => fault([key], say)),
    raw: (key) => map[key],
    line: (...path) => lineAt(path),
    fault,
  };
};

const readFlag = (value: string, fault: (say: Say) => void): boolean => {
  if (['', 'no', 'false'].includes(value.toLowerCase())) return false;
  if (!['yes', 'true'].includes(value.toLowerCase())) fault((says) => [says.yesOrNo(value)]);
  return true;
};

const readList = (
  value: unknown,
  key: string,
  need: 'required' | undefined,
  fault: (say: Say) => void,
): readonly string[] => {
  const items = typeof value === 'string' && value !== '' ? [value] : value;
  if (Array.isArray(items) && items.every((item) => typeof item === 'string')) {
    const bare = typeof value === 'string' && value.includes(',');
    if (bare) fault((says) => [says.listWanted(key), says.listHint(key)]);
    // Taken apart as it was meant, so that what else is wrong is told as well.
    const words = bare ? value.split(',') : items;
    return words.map((item) => item.trim()).filter((item) => item !== '');
  }
  if (value !== undefined && value !== '') fault((says) => [says.listWanted(key), says.listHint(key)]);
  else if (need) fault((says) => [says.missingKey(key), says.missingKeyHint(key)]);
  return [];
};
