import { heard } from './heard.ts';
import type { Sat } from './teller.ts';

/** One thing the program wrote: what came after the echo of the reply before it. */
export type Spoken = { readonly before: string; readonly raw: string };

/** What a terminal shows of a reply in the plain form: letters, and a new line for each Enter. */
const echoOf = (typed: string): string => typed.replaceAll('\r', '\r\n');

/** All that the program wrote of its own in a sitting of the plain form, part by part; throws where the echo is not what was typed. */
export const spokenIn = ({ exchanges, last }: Sat): readonly Spoken[] => {
  const parts = [...exchanges.map(({ raw }) => raw), last];
  return parts.map((raw, at) => {
    const typed = exchanges[at - 1]?.typed ?? '';
    const echo = echoOf(typed);
    if (!raw.startsWith(echo))
      throw new Error(`typed ${JSON.stringify(typed)}, and seen: ${JSON.stringify(raw)}`);
    return { before: typed, raw: raw.slice(echo.length) };
  });
};

/** What only one of the two forms says, and how each of them shows what was typed. */
const OF_ONE_FORM: readonly RegExp[] = [
  /Type (?:a number|1), then press Enter(?:\. Enter alone means \d+)?:/gu,
  /Arrow keys to move, Enter to choose(?:, Esc to go back)?, \/ to type a command\./gu,
  /(?:Story|Page) (?:begins|ends)\./gu,
  /(?:\/[a-z]+ )+\/help/gu,
  /(?:^| )>(?= |$)/gu,
];

/** All that was said in a sitting, in order, without what was typed and without what only one form needs. */
export const wordsOf = ({ exchanges, last }: Sat): string => {
  const parts = [...exchanges.map(({ raw }) => raw), last].map((raw, at) => {
    const before = exchanges[at - 1];
    const said = OF_ONE_FORM.reduce((text, pattern) => text.replaceAll(pattern, ' '), heard(raw));
    return withoutEcho(
      heard(said),
      before === undefined ? [] : [heard(before.typed), ...before.asked.choices],
    );
  });
  return heard(parts.join(' '));
};

const withoutEcho = (said: string, echoes: readonly string[]): string => {
  const echo = echoes.find((text) => text !== '' && said.startsWith(text));
  return echo === undefined ? said : said.slice(echo.length);
};

const ENDS = /(?<=[.?!:]["']?)\s+/u;
export const sentencesOf = (text: string): readonly string[] =>
  text.split(ENDS).filter((part) => part !== '');
