import { isSetting, type Setting } from '../setting.ts';
import { listField, readFrontMatter } from '../text/front-matter.ts';
import { type CheckContext, MARKS, type Mark, plainContext } from './context.ts';

/** What is known of a text from outside it. A field left out is taken from the front matter, then from the default. */
export type Known = Partial<CheckContext> & { readonly setting?: Setting };

/**
 * The context of a text: what the front matter says (`setting`, `language`, `keep-private`, `own-words`, `marks`), under what is known
 * from outside, and over what is usual. Lists add up: the teller's private words count wherever they were named.
 */
export const contextOf = (text: string, known: Known, usual: Partial<CheckContext> = {}): CheckContext => {
  const { fields } = readFrontMatter(text);
  const setting = fields.get('setting');
  return {
    ...plainContext,
    ...usual,
    ...(isSetting(setting) ? { setting } : {}),
    ...(fields.get('language')
      ? { language: String(fields.get('language')).toLowerCase().split(/[-_]/)[0] ?? plainContext.language }
      : {}),
    ...known,
    keepPrivate: [...(known.keepPrivate ?? []), ...listField(fields.get('keep-private'))],
    ownWords: [...(known.ownWords ?? []), ...listField(fields.get('own-words'))].map((word) =>
      word.toLowerCase(),
    ),
    marks: [...(known.marks ?? []), ...listField(fields.get('marks')).filter(isMark)],
    off: known.off ?? usual.off ?? plainContext.off,
  };
};

const isMark = (word: string): word is Mark => MARKS.some((mark) => mark === word);
