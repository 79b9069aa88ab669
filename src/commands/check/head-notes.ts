import { MARKS } from '../../core/check/context.ts';
import { isSetting, SETTINGS } from '../../core/setting.ts';
import { type HeadLine, listField, lookAtHead, readFrontMatter } from '../../core/text/front-matter.ts';
import { nearest } from '../../core/text/near.ts';
import type { Words } from '../../core/words/words.ts';
import type { NamedText } from './read-texts.ts';

const LISTS = ['keep-private', 'own-words', 'marks'];
const KEYS = ['setting', 'title', 'language', ...LISTS];
/** Near one of ours, and at home in the heads of other programs. */
const OF_OTHERS = ['lang'];

type Says = Words['check'];

/**
 * What stands at the head of a text and cannot be obeyed: a text with `setting: groop` would else be read for one person, one with
 * `keep-privat` without its private words, and nobody would notice. Notes for people; they change no exit code, since such a head may be
 * meant for another program.
 */
export const headNotes = ({ path, text }: NamedText, says: Says): readonly string[] => {
  const { keys, fault } = lookAtHead(text);
  if (fault?.kind === 'open') return keys.length > 0 ? [says.head.open(path)] : [];
  // A story may begin with a rule and have another one further down: only a key of ours shows that this was meant as a head.
  if (fault) return keys.some(({ key }) => KEYS.includes(key)) ? [says.head.line(path, fault.line)] : [];
  return [...keys.flatMap((one) => keyNotes(path, one, says.head)), ...valueNotes(path, text, says)];
};

const keyNotes = (
  path: string,
  { line, typed, key, listBelow }: HeadLine,
  says: Says['head'],
): readonly string[] => {
  if (LISTS.includes(key)) return listBelow ? [says.list(path, line, key)] : [];
  if (KEYS.includes(key) || OF_OTHERS.includes(key)) return [];
  const near = nearest(key, KEYS);
  return near === null ? [] : [says.key(path, line, typed, near)];
};

const valueNotes = (path: string, text: string, says: Says): readonly string[] => {
  const { fields } = readFrontMatter(text);
  const setting = fields.get('setting') ?? '';
  const note = (key: string, typed: string, known: readonly string[]): string =>
    says.oddHead(path, key, typed, nearest(typed, known), known);
  return [
    ...(setting === '' || isSetting(setting) ? [] : [note('setting', setting, SETTINGS)]),
    ...listField(fields.get('marks'))
      .filter((mark) => !MARKS.some((known) => known === mark))
      .map((mark) => note('marks', mark, MARKS)),
  ];
};
