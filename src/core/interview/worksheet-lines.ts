import { isSetting, type Setting } from '../setting.ts';
import { parseStoryId } from '../store/ids.ts';
import type { StoryId } from '../store/version.ts';
import { withoutControls } from '../text/clean.ts';

/** A line of a worksheet, counted from 1. `text` of a remark is what stands behind its sign, and behind the brackets of a head. */
export type SheetLine = { readonly number: number; readonly remark: boolean; readonly text: string };

/** The lines from one `%% [id]` to the next. `id` is null above the first. */
export type SheetPart = {
  readonly id: string | null;
  /** The id as it was typed. */
  readonly typed: string;
  readonly line: number;
  readonly lines: readonly SheetLine[];
};

/** What the head of a worksheet says about itself, as far as it can be made out. */
export type SheetFacts = {
  readonly pack: string | null;
  readonly story: StoryId | null;
  readonly setting: Setting | null;
  readonly minutes: number | null;
  readonly title: string | null;
};

export type Sheet = { readonly facts: SheetFacts; readonly parts: readonly SheetPart[] };

const REMARK = /^\s*%%/;
const HEAD = /^\s*\[([^[\]:]+)\](.*)$/;
/** A box that the teller made in front of a choice. */
const TICKED = /^\s*\[\s*[xXvV✓✔]\s*\]\s*\d{1,2}\.\s/;
/** They may stand anywhere in a remark: an editor that fills paragraphs puts them on one line. */
const FACTS = /\[(pack|story|setting|minutes):\s*([\w.@-]+)\s*\]/gi;
/** A title may hold brackets of its own, so it comes last. */
const TITLE_SIGN = '[title:';
const TITLE = /\[title:/i;

/** A file with questions in it, and not one for programs: found out by content, whatever its name is. */
export const isWorksheet = (text: string): boolean =>
  !text
    .replace(/^\ufeff/, '')
    .trimStart()
    .startsWith('{') && text.split(/\r\n?|\n/).some(isRemark);

const isRemark = (line: string): boolean => REMARK.test(line.replace(/^\ufeff/, ''));

/** Takes any text apart; what its parts are worth is for `fitWorksheet` to say. */
export const readSheet = (text: string): Sheet => {
  const parts: (SheetPart & { lines: SheetLine[] })[] = [{ id: null, typed: '', line: 1, lines: [] }];
  let facts: SheetFacts = { pack: null, story: null, setting: null, minutes: null, title: null };
  for (const [at, line] of withoutControls(text.replace(/^\ufeff/, ''))
    .split('\n')
    .entries()) {
    const number = at + 1;
    if (!REMARK.test(line)) {
      parts.at(-1)?.lines.push({ number, remark: false, text: line.trimEnd() });
      continue;
    }
    const behind = line.replace(REMARK, '');
    const [, typed = '', behindId = behind] = TICKED.test(behind) ? [] : (HEAD.exec(behind) ?? []);
    const id = typed.trim();
    if (id !== '') parts.push({ id: id.toLowerCase(), typed: id, line: number, lines: [] });
    const taken = withoutFacts(id === '' ? behind : behindId, facts);
    facts = taken.facts;
    parts.at(-1)?.lines.push({ number, remark: true, text: taken.rest });
  }
  return { facts, parts };
};

/** The first of each kind counts; what cannot be made out stays a remark like any other. */
const withoutFacts = (
  text: string,
  known: SheetFacts,
): { readonly facts: SheetFacts; readonly rest: string } => {
  let facts = known;
  const left = text.replace(FACTS, (whole, name: string, value: string) => {
    const fact = factIn(name.toLowerCase(), value, facts);
    if (fact === null) return whole;
    facts = { ...facts, ...fact };
    return ' ';
  });
  const from = facts.title === null ? left.search(TITLE) : -1;
  const to = left.lastIndexOf(']');
  const title = from < 0 ? '' : left.slice(from + TITLE_SIGN.length, Math.max(from, to)).trim();
  if (title === '') return { facts, rest: left };
  return { facts: { ...facts, title }, rest: `${left.slice(0, from)} ${left.slice(to + 1)}` };
};

const factIn = (name: string, value: string, known: SheetFacts): Partial<SheetFacts> | null => {
  if (name === 'pack') return known.pack === null ? { pack: value } : null;
  if (name === 'setting') return known.setting === null && isSetting(value) ? { setting: value } : null;
  if (name === 'story') {
    const story = parseStoryId(value);
    return story !== null && (known.story ?? story) === story ? { story } : null;
  }
  const minutes = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  return minutes > 0 && known.minutes === null ? { minutes } : null;
};
