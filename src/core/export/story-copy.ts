import { KEEP } from '../check/keeps.ts';
import type { Setting } from '../setting.ts';
import { readFrontMatter } from '../text/front-matter.ts';
import { mask } from '../text/mask.ts';

/** A private answer that was asked for by name: it goes along, and apart from the story. */
export type Beside = { readonly asked: string; readonly text: string };

/** A story on its way out of the store. Whatever the format, these words come through as they were written. */
export type Copy = {
  readonly title: string;
  readonly setting: Setting;
  /** BCP 47; null when it is not known, for a wrong one makes a screen reader mumble. */
  readonly language: string | null;
  /** The head as it stands above the text, for the check: marks, own words, words to keep private. '' for none. */
  readonly head: string;
  /** LF line ends. */
  readonly text: string;
  readonly beside: readonly Beside[];
  /** A card is read while its teller is talking: large letters, on one page as far as they fit. */
  readonly look: 'story' | 'card';
};

/** What the formats say beside the words of the teller. */
export type CopyWords = {
  readonly noTitle: string;
  /** Above the private answers. */
  readonly besideHeading: string;
};

/** A head that was read as one, and what stands below it: put together they are the body. */
export const partsOfBody = (body: string): { readonly head: string; readonly text: string } => {
  const { fields, bodyStart } = readFrontMatter(body);
  // A head that says nothing was meant as a line across the page.
  const cut = fields.size === 0 ? 0 : bodyStart;
  return { head: body.slice(0, cut), text: body.slice(cut) };
};

/**
 * The text without the marks that keep a finding: they speak to the check, and hold a reason that is nobody else's. Any other comment
 * was written by the teller and stays.
 */
export const withoutKeeps = (text: string): string => {
  if (!text.includes('<!--')) return text;
  const keeps = mask(text).comments.filter((comment) => KEEP.test(comment.text));
  return keeps.reduceRight((rest, { start, end }) => withoutStretch(rest, start, end), text);
};

/** A mark on lines of its own goes with its line ends; one inside a line, with the blank in front of it. */
const withoutStretch = (text: string, start: number, end: number): string => {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const alone = /(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(after);
  if (!alone) return `${before.replace(/[ \t]$/, '')}${before === '' ? after.trimStart() : after}`;
  const kept = before.replace(/[ \t]*$/, '');
  const rest = after.replace(/^[ \t]*\n?/, '');
  return /(?:^|\n)\n$/.test(kept) ? `${kept}${rest.replace(/^\n/, '')}` : `${kept}${rest}`;
};

/** Paragraphs as they are parted by an empty line, each as its lines: joined again they give the same text, but for empty lines around it. */
export const paragraphsOf = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/^\n+|\n+$/g, '')
    .split('\n\n')
    .map((paragraph) => paragraph.split('\n'));
