import type { Prompt } from '../packs/pack.ts';
import type { AnswerKindSaid, AnswerRecord, Answers, Instant } from './answer.ts';

/** The line of the journal for an answer, with all that it needs to make sense after its pack is gone. */
export const recordOf = (prompt: Prompt, kind: AnswerKindSaid, text: string, at: Instant): AnswerRecord => ({
  kind,
  prompt: prompt.id,
  asked: prompt.question,
  text,
  at,
  ...(prompt.section === null ? {} : { section: prompt.section }),
  ...(prompt.feeds.length === 0 ? {} : { feeds: prompt.feeds }),
});

export const endedRecord = (how: 'kept' | 'paused' | 'not-today', at: Instant): AnswerRecord => ({
  kind: 'ended',
  prompt: '',
  asked: '',
  text: how,
  at,
});

/** A changed answer keeps its place; a record about the whole story stands under its kind, as in core/store/answers.ts. */
export const withRecord = (answers: Answers, record: AnswerRecord): Answers =>
  new Map(answers).set(record.prompt === '' ? record.kind : record.prompt, record);

/** Records about the sitting itself stand under ids that no prompt of a pack can have. */
const ABOUT = '~';
/** `arrive`: how the teller came to a later sitting. `from`: the id of the story whose answers this one began with. */
export type AboutSitting =
  | 'pack'
  | 'setting'
  | 'minutes'
  | 'title'
  | 'from'
  | 'arrive'
  | 'joiners'
  | 'past'
  | 'telling';

/** The id of a record about the sitting. */
export const aboutKey = (what: string): string => `${ABOUT}${what}`;

export const aboutRecord = (what: AboutSitting, asked: string, text: string, at: Instant): AnswerRecord => ({
  kind: 'choice',
  prompt: aboutKey(what),
  asked,
  text,
  at,
});

export const aboutSitting = (answers: Answers, what: AboutSitting): string | null =>
  answers.get(aboutKey(what))?.text ?? null;

export const isAboutSitting = ({ prompt }: AnswerRecord): boolean => prompt.startsWith(ABOUT);

/** How an answer to this prompt goes into the journal. */
export const kindFor = (prompt: Prompt, onlyForMe: boolean): AnswerKindSaid => {
  switch (prompt.kind) {
    case 'story':
      return onlyForMe ? 'private' : 'said';
    case 'private':
    case 'date':
      return 'private';
    case 'choice':
    case 'scale':
      return 'choice';
    case 'list':
      return 'list';
  }
};

/** One item a line, empty lines out. */
export const itemsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * The words as typed, without empty lines around them; a prompt of one line gets one line; a list one item a line. Asked at each key, so
 * no pattern that looks for blanks before something else: over many blanks it takes forever.
 */
export const tidied = (prompt: Prompt, typed: string): string => {
  const text = typed
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  if (prompt.kind === 'list') return itemsOf(text).join('\n');
  return prompt.lines === 'one' ? itemsOf(text).join(' ') : text;
};
