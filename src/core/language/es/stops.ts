import { letterAt, type TokensRead } from '../../text/sentences.ts';

/** A name or a number follows. */
const BEFORE_NAMES = new Set(
  'sr sra srta sres dr dra lic ing prof profa arq d da ud uds pág pag núm num art av avda col tel ej p.ej'.split(
    ' ',
  ),
);
/** A capital after these begins a sentence. */
const SHORTENED = new Set('etc a.m p.m mg kg ee.uu'.split(' '));

/** A full stop after a title, an initial or a short word, or after the number of a list. */
export const endsNothing = (text: string, tokens: TokensRead, at: number): boolean => {
  const before = tokens.words[at - 1] ?? '';
  if (/^[b-df-np-xz]$/.test(before)) return true; // an initial, not "a", "e", "o", "y"
  if (BEFORE_NAMES.has(before)) return true;
  if (SHORTENED.has(before)) return !/\p{Lu}/u.test(letterAt(text, tokens, at + 1));
  const earlier = tokens.words[at - 2];
  return /^\d$/.test(before) && earlier === '¶';
};
