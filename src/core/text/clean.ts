/**
 * The one cleaner. Text from a draft, a file name, a pack or a keyboard may hold characters that drive a terminal instead of
 * being read; after `clean` none is left. Nothing a person can read is taken away.
 */

/** The value of U+FDD0: the first of 32 characters that Unicode reserves for use inside a program. The screen marks styles with them. */
export const FIRST_INNER_MARK = 0xfdd0;

const CONTROL = '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f';

// Whole commands to a terminal, so that "[31m" is not left behind as litter: CSI; then OSC, DCS, SOS, PM and APC with their
// content, only when they are closed (an open one would swallow the story); then the short ones.
const TERMINAL_COMMAND = new RegExp(
  [
    '(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]',
    `(?:\\u001b[\\]PX^_]|[\\u009d\\u0090\\u0098\\u009e\\u009f])[^${CONTROL}\\n]*(?:\\u0007|\\u001b\\\\|\\u009c)`,
    '\\u001b[ -/]*[0-~]',
  ].join('|'),
  'gu',
);
const CONTROLS = new RegExp(`[${CONTROL}]`, 'gu');

// A tab moves the cursor by a distance that we cannot know, so it counts as two letters.
const TAB = '  ';

/** Line ends become LF, tabs become spaces, control characters go. What is kept of typed and pasted words. */
export const withoutControls = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replaceAll('\t', TAB)
    .replaceAll(TERMINAL_COMMAND, '')
    .replaceAll(CONTROLS, '')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd');

// Flags of England, Scotland and Wales are spelled with tag characters; anywhere else those hide a text inside a text.
const TAGS = /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f})|[\u{e0000}-\u{e007f}]+/gu;
// Embeddings, overrides and isolates turn the order of letters around; the marks U+200E, U+200F and U+061C that ordinary
// Arabic and Hebrew need stay. The deprecated U+206A-206F and the annotation characters hide text as well.
const TURNING = /[\u202a-\u202e\u2066-\u206f\ufff9-\ufffb]/gu;
// One variation selector picks the form of a letter. A row of them is a message that nobody can see.
const SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{2,}/gu;
const INNER_MARKS = /[\ufdd0-\ufdef\ufeff]/gu;

const point = (letter: string): string => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;

const shown = (hidden: string): string => {
  const letters = [...hidden];
  const first = point(letters.at(0) ?? '');
  return letters.length > 1 ? `<${first}..${point(letters.at(-1) ?? '')}>` : `<${first}>`;
};

/** Text that can be printed: `withoutControls`, and characters that hide or turn around text are shown, like <U+202E>. */
export const clean = (text: string): string =>
  withoutControls(text)
    .replaceAll(INNER_MARKS, '')
    .replaceAll(TAGS, (run: string, flag: string | undefined) => flag ?? shown(run))
    .replaceAll(TURNING, shown)
    .replaceAll(SELECTORS, shown);
