import { withoutControls } from '../text/clean.ts';
import { hashText } from '../text/hash-text.ts';
import type { AnswerRecord, Answers, Instant } from './answer.ts';
import { isAnswered } from './asked-prompts.ts';
import type { FittedSheet, SheetAnswer } from './fit-worksheet.ts';
import { recordOf, tidied } from './records.ts';
import { FOUND } from './worksheet-text.ts';

/** What stood at each prompt when a worksheet was last read: ids and hashes, never words. */
const LAST_READ = '~last-read';

/** What a worksheet brings to a story. */
export type SheetNews = {
  /** New and changed answers. */
  readonly changed: readonly AnswerRecord[];
  /** Changed in the file and in the story: those of the story stay, and these wait at their questions as half answers. */
  readonly waiting: readonly SheetAnswer[];
  /** Words that found no question, when they were not kept before. */
  readonly found: AnswerRecord | null;
  /** Of those, what a teller would look for at the next question. */
  readonly loose: string;
  /** Remembers what was read; null when it is remembered already. */
  readonly lastRead: AnswerRecord | null;
  /** How many answers of the file are older than those of the story. */
  readonly older: number;
  /** How many questions are empty in the file and answered in the story. */
  readonly stand: number;
};

type Known = { readonly answers: Answers; readonly history: readonly AnswerRecord[]; readonly now: Instant };

/**
 * Compares three things: the file as it is, the file as it was when it was last read, and the story. Only what was changed in the
 * file is news; an answer that was changed elsewhere in the meantime stays. An empty part takes nothing away.
 */
export const newsOf = (sheet: FittedSheet, { answers, history, now }: Known, asked: string): SheetNews => {
  const before = lastReadOf(answers);
  const changed: SheetAnswer[] = [];
  const waiting: SheetAnswer[] = [];
  let older = 0;
  for (const answer of sheet.answers) {
    const stands = answers.get(answer.prompt.id);
    if (stands !== undefined && isSame(answer, stands)) continue;
    const known = before.get(answer.prompt.id);
    const wasThere = history.some((record) => record.prompt === answer.prompt.id && isSame(answer, record));
    if (known === undefined ? wasThere : known === markOf(answer)) older += 1;
    else if (known !== undefined && stands !== undefined && movedOn(answer, stands, known))
      waiting.push(answer);
    else changed.push(answer);
  }
  const read = sheet.answers.map((answer) => `${answer.prompt.id} ${markOf(answer)}`).join('\n');
  const remembered = answers.get(LAST_READ)?.text ?? '';
  const kept = new Set(answers.get(FOUND)?.text.split('\n'));
  const notKept = (text: string): readonly string[] =>
    text.split('\n').filter((line) => line !== '' && !kept.has(line));
  return {
    waiting,
    changed: changed.map(({ prompt, kind, text }) => recordOf(prompt, kind, text, now)),
    found: notKept(sheet.found).length === 0 ? null : aside(FOUND, 'private', asked, sheet.found, now),
    loose: notKept(sheet.loose).join('\n'),
    lastRead: read === remembered ? null : aside(LAST_READ, 'choice', asked, read, now),
    older,
    stand: sheet.empty.filter((prompt) => isAnswered(prompt, answers)).length,
  };
};

const isSame = ({ prompt, kind, text }: SheetAnswer, record: AnswerRecord): boolean =>
  record.kind === kind && tidied(prompt, asRead(record.text)) === text;

/** The story says something else by now than it did when the file was last read. Only words can wait beside words. */
const movedOn = ({ prompt }: SheetAnswer, { kind, text }: AnswerRecord, known: string): boolean =>
  prompt.choices.length === 0 &&
  kind !== 'skipped' &&
  known !== markOf({ prompt, kind, text: tidied(prompt, asRead(text)) });

/** As it would come back from a file: without control characters, and without the spaces at the end of a line. */
const asRead = (text: string): string =>
  withoutControls(text)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');

const markOf = ({ kind, text }: SheetAnswer): string => hashText(`${kind} ${text}`).toString(16);

const lastReadOf = (answers: Answers): ReadonlyMap<string, string> =>
  new Map(
    (answers.get(LAST_READ)?.text ?? '').split('\n').flatMap((line): [string, string][] => {
      const [id, mark] = line.split(' ');
      return id !== undefined && mark !== undefined ? [[id, mark]] : [];
    }),
  );

const aside = (
  prompt: string,
  kind: 'private' | 'choice',
  asked: string,
  text: string,
  at: Instant,
): AnswerRecord => ({ kind, prompt, asked, text, at });
