const ESC = '\u001b';
const BEL = '\u0007';
const BACK = '\b';
/** Commands to a terminal, as far as the two forms send any; which ones they may send is pinned in test/proof/hostile.test.ts. */
const CODE = new RegExp(
  `${ESC}\\[[0-?]*[ -/]*[@-~]|${ESC}\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)|${ESC}[ -/]*[0-~]`,
  'gu',
);
/** What the plain form sends for a Backspace; a wide letter takes two of them. */
const ERASED = new RegExp(`[^${BACK}]${BACK} ${BACK}`, 'gu');

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
