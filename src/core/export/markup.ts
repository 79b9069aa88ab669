/** Control characters have no place in XML or HTML, and nobody could read them. Tabs and line ends stay. */
const UNREAD = /(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu;

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Words as they may stand between tags and inside attributes. */
export const markupText = (text: string): string =>
  text.replace(UNREAD, '').replace(/[&<>"]/g, (sign) => SIGNS.get(sign) ?? sign);
