/** Commands to a terminal, as far as the two forms send any; which ones they may send is pinned in test/proof/hostile.test.ts. */
const CODE = new RegExp(
  [
    '\\u001b\\[[0-?]*[ -/]*[@-~]',
    '\\u001b\\][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)',
    '\\u001b[ -/]*[0-~]',
  ].join('|'),
  'gu',
);
/** What the plain form sends for a Backspace; a wide letter takes two of them. */
const ERASED = /[^\u0008]\u0008 \u0008/gu;

const withoutErased = (text: string): string => {
  const shorter = text.replaceAll(ERASED, '');
  return shorter === text ? text : withoutErased(shorter);
};

/** What was written, without colours and moves: letters and line ends. */
export const withoutCodes = (raw: string): string => withoutErased(raw.replaceAll(CODE, ''));

/**
 * What a program wrote, as it reaches somebody who has nothing but the stream: no colours, no places on a screen, and all white space
 * is one space. A teller who works with this alone proves that nothing is said by layout.
 */
export const heard = (raw: string): string => withoutCodes(raw).replaceAll(/\s+/gu, ' ').trim();
