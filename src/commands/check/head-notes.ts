import { MARKS } from '../../core/check/context.ts';
import { isSetting, SETTINGS } from '../../core/setting.ts';
import { listField, readFrontMatter } from '../../core/text/front-matter.ts';
import { nearest } from '../../core/text/near.ts';
import type { Words } from '../../core/words/words.ts';
import type { NamedText } from './read-texts.ts';

/**
 * What stands at the head of a text and cannot be obeyed: a text with `setting: groop` would else be read for one person, and nobody
 * would notice. Notes for people; they change no exit code, since such a head may be meant for another program.
 */
export const headNotes = ({ path, text }: NamedText, says: Words['check']): readonly string[] => {
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
