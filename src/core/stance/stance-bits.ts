import { STANCES, type Stance } from '../rules/rule.ts';

/** One bit a stance, in the order of STANCES, so that a token carries them all in one integer. */
export const STANCE: { readonly [stance in Stance]: number } = Object.fromEntries(
  STANCES.map((stance, bit) => [stance, 1 << bit]),
) as { readonly [stance in Stance]: number };

/** Inside quotation marks, whoever speaks them. Not a stance of its own: it excuses nothing without a reporting verb. */
export const IN_QUOTES: number = 1 << STANCES.length;

/** Whose words these are: judged at both ends of a match. The other stances are judged at its start. */
export const SPEAKER: number = STANCE.quoted | STANCE.reported | STANCE['past-belief'];

export const stanceBits = (stances: readonly Stance[]): number =>
  stances.reduce((bits, stance) => bits | STANCE[stance], 0);
