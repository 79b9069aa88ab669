/** What the program is waiting for, as far as somebody can tell who hears only what was said since the last reply. */
export type Asked = {
  readonly kind:
    | 'number' // choices with numbers; a number is typed
    | 'arrows' // the same choices in a menu of the rich form
    | 'key' // a letter, or Enter
    | 'enter' // only Enter
    | 'line' // words, ended with Enter
    | 'lines'; // words, ended with an empty line
  /** All that was said since the last reply. */
  readonly said: string;
  /** Of `number` and `arrows`: their words, the first one first. */
  readonly choices: readonly string[];
  /** Enter alone is an answer. */
  readonly enterWill: boolean;
  /** What is asked, the same when it is asked again later, whatever was said before it. */
  readonly name: string;
};

/** With these words every question ends; in the rich form the mark behind which one writes follows. */
const BY_NUMBER = /Type (?:a number|1), then press Enter(?:(?!Type (?:a number|1),).)*:$/u;
const BY_ARROWS = /Arrow keys to move, Enter to choose[^.]*\.$/u;
const COMMANDS = /(?:\/[a-z]+ )+\/help$/u;
/** An answer that goes on after a command, or with the words that stand there already. */
const COMMANDS_THEN = /(?:\/[a-z]+ )+\/help\s*$/u;
const GOES_ON = /(?:Go on with your answer\.|What you have so far: .*)$/u;
const ENDS_WITH_WORDS = /(?:Enter alone keeps|What you have so far): /u;
const ENTER_KEEPS = /(?:\/[a-z]+ )+\/help Enter alone keeps: .*$/u;
/** What is typed unseen has no commands; how to end it is said. */
const UNSEEN = /Nothing shows while you type\. Enter when done\. [^.]*\.$/u;
/** In the rich form words are written behind this; without it a menu is still to come. */
const MARK = /(?:^| )>$/u;

const FOR_WORDS = /\/skip /u;
const ONE_LINE = /\b(?:One line|Enter ends it)\.$/u;
const ONLY_ENTER = /Press Enter (?:to|here|when)\b/iu;
/** "c to change it", "k or Enter to keep", "a to put it together". */
const LETTERS = /\b[a-z](?: or Enter)? (?:to|for|if) /u;

/** The last list of numbers from 1 up, with what stands behind each. */
const listIn = (said: string): { readonly choices: readonly string[]; readonly before: string } => {
  const from = Math.max(said.lastIndexOf(' 1. '), said.startsWith('1. ') ? 0 : -1);
  if (from < 0) return { choices: [], before: said };
  const choices: string[] = [];
  let rest = ` ${said.slice(from).trim()}`;
  for (let number = 1; rest.startsWith(` ${number}. `); number += 1) {
    const next = rest.indexOf(` ${number + 1}. `);
    const words = rest.slice(` ${number}. `.length, next < 0 ? undefined : next);
    choices.push(words);
    rest = next < 0 ? '' : rest.slice(next);
  }
  return { choices, before: said.slice(0, from) };
};

/** Where a question begins: behind its place, if it has one. What is said about places and how to end changes as one goes on. */
const PLACE = /^.*Question \d+(?:,[^.]*)?\./u;
const HINT = /Write as many lines as you like\. Enter on an empty line when done\./u;
const FAR_ENOUGH = 60;

const nameOf = (before: string, choices: readonly string[] = []): string => {
  const asks = before.replace(COMMANDS_THEN, '').replace(HINT, '').trim();
  return [PLACE.test(asks) ? asks.replace(PLACE, '').trim() : asks.slice(-FAR_ENOUGH), ...choices].join(' ');
};

const choosing = (kind: 'number' | 'arrows', said: string, how: string): Asked => {
  const { choices, before } = listIn(
    said
      .slice(0, said.length - how.length)
      .trim()
      .replace(COMMANDS, '')
      .trim(),
  );
  const enterWill = kind === 'arrows' || /Enter alone means/u.test(how);
  return { kind, said, choices, enterWill, name: nameOf(before, choices) };
};

const writing = (said: string, before: string, commands: string): Asked | null => {
  const asks = before.trim();
  const wants = (kind: Asked['kind'], enterWill: boolean): Asked => ({
    kind,
    said,
    choices: [],
    enterWill,
    name: nameOf(asks),
  });
  if (ONLY_ENTER.test(asks.slice(-80))) return wants('enter', true);
  if (FOR_WORDS.test(commands)) return wants(ONE_LINE.test(asks) ? 'line' : 'lines', false);
  const enterWill = /\bEnter\b/u.test(asks.slice(-200));
  return wants(LETTERS.test(asks.slice(-200)) ? 'key' : 'line', enterWill);
};

/** A list with numbers whose last words have only just been said: how to choose comes next. */
const isHalfSaid = (before: string): boolean => {
  const { choices } = listIn(before.trim());
  return choices.length > 1 && !/Type a number/u.test(choices.at(-1) ?? '');
};

/**
 * What is asked, from the words alone; null while the program is still talking. Each kind of question is known by how it ends, so that
 * new questions need nothing new here.
 */
export const asked = (said: string, form: 'plain' | 'rich'): Asked | null => {
  const bare = said.replace(MARK, '');
  const how = BY_NUMBER.exec(bare)?.[0] ?? BY_ARROWS.exec(bare)?.[0];
  if (how !== undefined) return choosing(BY_NUMBER.test(bare) ? 'number' : 'arrows', bare, how);
  if (UNSEEN.test(bare))
    return { kind: 'line', said: bare, choices: [], enterWill: true, name: nameOf(bare) };
  if (form === 'rich' && bare === said && !ENDS_WITH_WORDS.test(said)) return null;
  const end = COMMANDS.exec(bare) ?? ENTER_KEEPS.exec(bare) ?? GOES_ON.exec(bare);
  if (end === null) return null;
  const before = bare.slice(0, end.index);
  if (GOES_ON.test(end[0])) return writing(bare, before, '/skip ');
  return isHalfSaid(before) ? null : writing(bare, before, end[0]);
};

/** Whether words of the teller's own are asked for, and not a name or a line that may be left out. */
export const wantsWords = ({ kind, enterWill }: Asked): boolean =>
  (kind === 'line' || kind === 'lines') && !enterWill;
