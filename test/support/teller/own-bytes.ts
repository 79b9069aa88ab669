const ESC = '\u001b';
const BACK = '\b';

/** What a Backspace takes away on screen: one step back, a blank over it, one step back. */
const ERASE = `${BACK} ${BACK}`;

/** Everything the rich form may tell a terminal; a closed list. */
const RICH: readonly RegExp[] = [
  '\\[(?:0|1|22|3[0-79]|9[0-7])m', // bold, the sixteen basic colours, and back
  '\\[[0-9]*[ABCDG]', // the cursor, within the lines of a menu or an answer
  '\\[[0-2]?[JK]', // wipes a line or what is below it, where one of those is drawn again
  '\\[\\?2004[hl]', // marks around what is pasted, asked for and given back
  '\\[\\?25h', // the cursor is shown; nothing may hide it
].map((code) => new RegExp(`${ESC}${code}`, 'gu'));

/** All that drives a terminal: C0 but the ends of lines, Delete, C1. */
const CONTROL = /(?!\r|\n)\p{Cc}/gu;
/** What turns letters around, and letters nobody sees. */
const TURNED = /[\u202a-\u202e\u2066-\u206f\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

const told = (found: readonly string[]): readonly string[] => [
  ...new Set(found.map((text) => JSON.stringify(text))),
];

/** What stands in the output of the plain form and may not: all but letters, ends of lines, and the echo of Backspace. */
export const strangeInPlain = (raw: string): readonly string[] => {
  const rest = raw.replaceAll(ERASE, '').replaceAll('\r\n', '\n');
  return told([...(rest.match(CONTROL) ?? []), ...(rest.match(/\r/gu) ?? []), ...(rest.match(TURNED) ?? [])]);
};

/** The same of the rich form, with its own codes allowed. */
export const strangeInRich = (raw: string): readonly string[] => {
  const rest = RICH.reduce((text, code) => text.replaceAll(code, ''), raw);
  return told(rest.match(new RegExp(`${ESC}.{0,8}|${CONTROL.source}`, 'gu')) ?? []);
};
