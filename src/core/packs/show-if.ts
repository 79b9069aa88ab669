import { nearest } from '../text/near.ts';
import { type Fields, isMap } from './fields.ts';
import type { Condition, ShowIf } from './pack.ts';

const TOPICS = ['suicide', 'overdose', 'self-harm'] as const;

/** One condition in the words of a pack, or null. */
export const readCondition = (text: string): Condition | null => {
  const chosen = /^([a-z0-9-]+)\s*=\s*([a-z0-9-]+)$/.exec(text);
  if (chosen?.[1] && chosen[2]) return { kind: 'chosen', prompt: chosen[1], choice: chosen[2] };
  const named = /^story names (\S+)$/.exec(text);
  const topic = TOPICS.find((known) => known === named?.[1]);
  if (topic) return { kind: 'story-names', topic };
  const answered = /^([a-z0-9-]+) answered$/.exec(text);
  return answered?.[1] ? { kind: 'answered', prompt: answered[1] } : null;
};

/** `show-if`: one condition, a list of which all must hold, or `all:` or `any:` with a list. */
export const readShowIf = (fields: Fields): ShowIf | null => {
  const value = fields.raw('show-if');
  if (value === undefined) return null;
  const { match, items } = listed(value);
  if (items.length === 0) {
    fields.fault(['show-if'], (says) => [says.showIf, says.showIfHint]);
    return null;
  }
  const conditions = items.flatMap((item) => {
    const condition = readCondition(item.trim());
    if (condition) return [condition];
    const topic = /^story names (\S+)$/.exec(item.trim())?.[1];
    fields.fault(['show-if'], (says) => [
      says.condition(item),
      topic ? says.nearHint(nearest(topic, TOPICS), TOPICS) : says.showIfHint,
    ]);
    return [];
  });
  return { match, conditions };
};

const listed = (value: unknown): { readonly match: 'all' | 'any'; readonly items: readonly string[] } => {
  if (typeof value === 'string') return { match: 'all', items: value === '' ? [] : [value] };
  if (isMap(value)) {
    const [key, ...more] = Object.keys(value);
    if (more.length > 0 || (key !== 'all' && key !== 'any')) return { match: 'all', items: [] };
    return { match: key, items: listed(value[key]).items };
  }
  const items = Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : [];
  return { match: 'all', items };
};
