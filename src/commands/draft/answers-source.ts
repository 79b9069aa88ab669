import { Trouble } from '../../core/errors.ts';
import { isWorksheet } from '../../core/interview/worksheet-lines.ts';
import { decodeText } from '../../core/text/decode-text.ts';
import type { World } from '../../ports.ts';
import { decodeBytes } from '../check/decode-bytes.ts';
import { bytesOf } from '../check/read-texts.ts';

/** What `--answers` was given, and what it is, found out by content. */
export type AnswersSource = {
  readonly text: string;
  readonly isWorksheet: boolean;
  /** Not saved as UTF-8: read as Windows text, so letters with accents may be wrong. */
  readonly windows: boolean;
};

/** How the files of word processors begin: a zip, the older kind, and rich text. */
const WORD_PROCESSOR: readonly string[] = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '{\\rtf'];
const JSON_BEGINS = /^\s*[{[]/;

/** Throws a Trouble for what is not there, no text, or neither answers for programs nor a worksheet. */
export const readAnswers = async (
  file: string,
  { disk, input, places, words }: World,
): Promise<AnswersSource> => {
  const says = words.draft.worksheet;
  const problems = words.check.problems;
  const bytes = await bytesOf(file, { disk, input, here: places.here, says: problems });
  if (!(bytes instanceof Uint8Array))
    throw new Trouble(bytes.code === 'missing' ? 'not-found' : 'unreadable', bytes.message);
  const begins = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  if (WORD_PROCESSOR.some((sign) => begins.startsWith(sign)))
    throw new Trouble('unreadable', says.wordProcessor(file), says.wordProcessorHint);
  const decoded = decodeBytes(bytes, file, problems);
  const windows = !decoded.ok && decoded.code === 'not-utf-8';
  const text = decoded.ok ? decoded.text : windows ? (decodeText(bytes)?.text ?? null) : null;
  if (text !== null && isWorksheet(text)) return { text, isWorksheet: true, windows };
  if (!decoded.ok) throw new Trouble('unreadable', decoded.message);
  const plain = decoded.text.replace(/^\ufeff/, '');
  if (!JSON_BEGINS.test(plain)) throw new Trouble('unreadable', says.noQuestions(file), says.noQuestionsHint);
  return { text: plain, isWorksheet: false, windows: false };
};
