import { isSetting, type Setting } from '../setting.ts';
import type { Words } from '../words/words.ts';
import { lineOfPlace } from './json-place.ts';

type Says = Words['draft']['answers'];

const ANSWERS_FORMAT = 'cps-story/answers-1';

/** One answer of the file, not yet held against a pack. `text`: one item a line for a list, the id or the words of a choice. */
export type GivenAnswer = {
  readonly text: string;
  readonly onlyForMe: boolean;
  readonly skip: boolean;
};

export type AnswersFile = {
  readonly pack: string | null;
  readonly setting: Setting | null;
  readonly minutes: number | null;
  readonly title: string | null;
  readonly note: string;
  readonly answers: ReadonlyMap<string, GivenAnswer>;
};

/** What is wrong with a file: which prompt it is about, '' for the file itself, and a sentence. */
export type AnswersProblem = { readonly prompt: string; readonly message: string };

/** `value` holds what could be read, so that it can be held against a pack as well; null when nothing could. */
export type ReadAnswers = {
  readonly value: AnswersFile | null;
  readonly problems: readonly AnswersProblem[];
};

const KEYS: readonly string[] = ['format', 'pack', 'setting', 'minutes', 'title', 'note', 'answers'];

/** Reads the JSON of drafting.md 4.18, and says all that is wrong with it at once. */
export const readAnswersFile = (json: string, words: Says): ReadAnswers => {
  const problems: AnswersProblem[] = [];
  const fault = (message: string, prompt = ''): void => void problems.push({ prompt, message });
  let file: unknown;
  try {
    file = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (thrown) {
    return { value: null, problems: [{ prompt: '', message: words.notJson(lineOfPlace(json, thrown)) }] };
  }
  if (!isMap(file)) return { value: null, problems: [{ prompt: '', message: words.notAMap }] };
  if (file['format'] !== ANSWERS_FORMAT) fault(words.format(ANSWERS_FORMAT));
  for (const key of Object.keys(file)) if (!KEYS.includes(key)) fault(words.unknownKey(key, KEYS));
  const value: AnswersFile = {
    pack: textOf(file['pack'], 'pack', fault, words),
    setting: settingOf(file['setting'], fault, words),
    minutes: minutesOf(file['minutes'], fault, words),
    title: textOf(file['title'], 'title', fault, words),
    note: textOf(file['note'], 'note', fault, words) ?? '',
    answers: answersOf(file['answers'], fault, words),
  };
  return { value, problems };
};

type Fault = (message: string, prompt?: string) => void;
type JsonMap = { readonly [key: string]: unknown };

const isMap = (value: unknown): value is JsonMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown, key: string, fault: Fault, words: Says): string | null => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  fault(words.wantsText(key));
  return null;
};

const settingOf = (value: unknown, fault: Fault, words: Says): Setting | null => {
  if (value === undefined || value === null) return null;
  if (isSetting(value)) return value;
  fault(words.setting);
  return null;
};

const minutesOf = (value: unknown, fault: Fault, words: Says): number | null => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && value > 0 && value <= 120) return value;
  fault(words.minutes);
  return null;
};

const answersOf = (value: unknown, fault: Fault, words: Says): ReadonlyMap<string, GivenAnswer> => {
  if (!isMap(value)) {
    fault(words.noAnswers);
    return new Map();
  }
  return new Map(
    Object.entries(value).flatMap(([prompt, given]) => {
      const answer = answerOf(given);
      if (answer === null) fault(words.answerShape, prompt);
      return answer === null ? [] : [[prompt, answer]];
    }),
  );
};

/** "words", ["one", "two"], { "text": ..., "private": true }, { "skip": true }. */
const answerOf = (given: unknown): GivenAnswer | null => {
  if (!isMap(given)) {
    const text = linesOf(given);
    return text === null ? null : { text, onlyForMe: false, skip: text.trim() === '' };
  }
  const odd = Object.keys(given).some((key) => !['text', 'private', 'skip'].includes(key));
  const text = given['text'] === undefined ? '' : linesOf(given['text']);
  if (odd || text === null) return null;
  return { text, onlyForMe: given['private'] === true, skip: given['skip'] === true || text.trim() === '' };
};

const linesOf = (given: unknown): string | null => {
  if (typeof given === 'string') return given;
  const items = Array.isArray(given) && given.every((item) => typeof item === 'string') ? given : null;
  return items === null ? null : items.join('\n');
};
