import { type OddKeep, oddKeeps } from '../../core/check/odd-keeps.ts';
import type { Report } from '../../core/check/report.ts';
import { unreachable } from '../../core/errors.ts';
import { nearest } from '../../core/text/near.ts';
import type { Words } from '../../core/words/words.ts';
import type { NamedText } from './read-texts.ts';

/**
 * Keeps that keep nothing: with a slip in the name of the rule, the finding would come back and nobody would know why. Notes for
 * people, as those about the head of a text; they change no exit code.
 */
export const keepNotes = (
  { path, text }: NamedText,
  report: Report,
  known: readonly string[],
  says: Words['check']['keeps'],
): readonly string[] => oddKeeps(text, report, known).map((odd) => noteOf(path, odd, known, says));

const noteOf = (
  path: string,
  odd: OddKeep,
  known: readonly string[],
  says: Words['check']['keeps'],
): string => {
  switch (odd.kind) {
    case 'unread':
      return says.unread(path, odd.line);
    case 'unknown':
      return says.unknown(path, odd.line, odd.rule, nearest(odd.rule, known));
    case 'unused':
      return says.unused(path, odd.line, odd.rule);
    case 'no-reason':
      return says.noReason(path, odd.line, odd.rule);
    default:
      return unreachable(odd);
  }
};
