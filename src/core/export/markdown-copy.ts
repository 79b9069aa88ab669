import { writeValue } from '../store/header-value.ts';
import { readKeptText } from '../store/kept-text.ts';
import type { Copy, CopyWords } from './story-copy.ts';

/**
 * Markdown with the head that `check` and `import` read. The story below it is as it was written, to the letter: taking the file in again
 * gives the same text.
 */
export const markdownCopy = (copy: Copy, says: CopyWords): string => {
  const { title, setting, head, text, beside } = copy;
  const first = ['---', `title: ${writeValue(title)}`, `setting: ${setting}`];
  const own = head.trimEnd().split('\n').slice(1, -1);
  const merged = [...first, ...own, '---', text].join('\n');
  const file =
    head !== '' && readsBack(merged, copy) ? merged : [...first, '---', '', head + text].join('\n');
  if (beside.length === 0) return file;
  const answers = beside.map((one) => `### ${one.asked.replace(/\s+/g, ' ')}\n\n${one.text}\n`);
  return `${file.replace(/\n+$/, '')}\n\n---\n\n## ${says.besideHeading}\n\n${answers.join('\n')}`;
};

/** A head with empty lines in it, or with a second title, would come back otherwise than it was. */
const readsBack = (file: string, copy: Copy): boolean => {
  const { title, setting, body } = readKeptText(file);
  return (title ?? '') === copy.title && setting === copy.setting && body === copy.head + copy.text;
};
