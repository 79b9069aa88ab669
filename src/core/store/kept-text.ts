import { readFrontMatter } from '../text/front-matter.ts';
import { withLineFeeds } from './version-text.ts';

/** A text file on its way to become a version. */
export type KeptText = {
  /** From the front matter. */
  readonly title: string | null;
  /** The first heading of the text: a good guess for a title. */
  readonly heading: string | null;
  /** From the front matter, as it was written there. */
  readonly setting: string | null;
  readonly body: string;
};

const HEADING = /^#{1,6}[ \t]+(.+?)[ \t#]*$/m;
/** What moves from the front matter to the header of the version. */
const MOVES = /^(?:title|setting)[ \t]*:/i;
const FENCE = /^(?:---|\.\.\.)[ \t]*$/;
const EMPTY_LINES = /^(?:[ \t]*\n)+/;
/** The one below a head belongs to it; all behind that is the text, to the letter. */
const EMPTY_LINE = /^[ \t]*\n/;

/**
 * Title and setting move out of the text; whatever else stands in the front matter (marks, words to keep private, or a story that
 * only looks like front matter) stays in it, so that not a word is dropped.
 */
export const readKeptText = (text: string): KeptText => {
  const whole = withLineFeeds(text.replace(/^\ufeff/, ''));
  const { fields, bodyStart } = readFrontMatter(whole);
  const heading = HEADING.exec(whole.slice(bodyStart))?.[1] ?? null;
  const head = whole.slice(0, bodyStart).split('\n');
  const stays = head.filter((line) => line.trim() !== '' && !MOVES.test(line) && !FENCE.test(line));
  const body = whole.slice(bodyStart);
  return {
    title: fields.get('title') || null,
    heading,
    setting: fields.get('setting') || null,
    body:
      stays.length === 0
        ? body.replace(bodyStart === 0 ? EMPTY_LINES : EMPTY_LINE, '')
        : `---\n${stays.join('\n')}\n---\n${body}`,
  };
};
