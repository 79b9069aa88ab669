/**
 * Signs that could drive a terminal or turn the reading order are written as escapes; a reader of JSON gets them back as they were.
 * C0 controls are escaped by JSON itself.
 */
const UNSAFE =
  /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

const escaped = (signs: string): string =>
  [...Array(signs.length).keys()]
    .map((at) => `\\u${signs.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');

/** A document for programs that may also be looked at in a terminal. Ends with a line end. */
export const safeJson = (document: object): string =>
  `${JSON.stringify(document, null, 2).replace(UNSAFE, escaped)}\n`;

/** The same on one line, for formats of one document a line. */
export const safeLine = (document: object): string =>
  `${JSON.stringify(document).replace(UNSAFE, escaped)}\n`;
