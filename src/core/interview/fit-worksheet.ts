import { shownPrompts } from '../packs/assemble.ts';
import type { Pack, Prompt } from '../packs/pack.ts';
import { nearest } from '../text/near.ts';
import type { AnswerKindSaid, Answers } from './answer.ts';
import type { AnswersProblem } from './answers-file.ts';
import { type ForeignWords, knownRemarks, type Unremarked, withoutKnown } from './known-remarks.ts';
import { kindFor, recordOf, tidied, withRecord } from './records.ts';
import { choiceNamed, choiceNear, isMark } from './worksheet-choice.ts';
import type { Sheet, SheetLine, SheetPart } from './worksheet-lines.ts';
import { choiceLine, everyRemark, type SheetWords, sheetPrompts } from './worksheet-remarks.ts';
import { FOUND, unescaped } from './worksheet-text.ts';

/** What the file says at a prompt, ready to be put into the journal. */
export type SheetAnswer = { readonly prompt: Prompt; readonly kind: AnswerKindSaid; readonly text: string };

/** Something of the file that could not be placed, and where; its words are among `found`, or in an answer. */
export type SheetProblem = AnswersProblem & { readonly line: number };

export type FittedSheet = {
  readonly answers: readonly SheetAnswer[];
  /** Prompts that stand in the file with nothing below them. */
  readonly empty: readonly Prompt[];
  /** Every word that found no question, in the order of the file; '' when there is none. */
  readonly found: string;
  /** Of those, the words that a teller would look for at the next question: not what stood beside a choice or behind `%%`. */
  readonly loose: string;
  /** Lines of the teller's own that begin with `%%`. */
  readonly remarks: readonly number[];
  readonly problems: readonly SheetProblem[];
};

export type FitWords = SheetWords & { readonly numbers: readonly string[] };

type Words = FitWords['worksheet'];
type Fit = {
  readonly words: FitWords;
  readonly problem: (line: number, message: string, prompt?: string) => void;
};
/** One part, read. `rest`: its words that are no answer. */
type ReadPart = { readonly answer: SheetAnswer | null; readonly rest: string; readonly loose: string };

/** Holds a worksheet against its pack. Every word of it is in an answer, in `found`, or is a remark of ours. */
export const fitWorksheet = (sheet: Sheet, pack: Pack, before: Answers, words: FitWords): FittedSheet => {
  const problems: SheetProblem[] = [];
  const fit: Fit = {
    words,
    problem: (line, message, prompt = '') =>
      void problems.push({ prompt, line, message: words.worksheet.atLine(line, message) }),
  };
  const known = knownRemarks(everyRemark(pack, words), words.worksheet.readIt);
  const answers: SheetAnswer[] = [];
  const empty: Prompt[] = [];
  const found: string[] = [];
  const loose: string[] = [];
  const foreign: ForeignWords[] = [];
  const lineOf = new Map<string, number>();
  for (const part of together(sheet.parts, fit)) {
    const prompt = pack.prompts.find(({ id }) => id === part.id);
    const unremarked = withoutKnown(part.lines, known);
    const marked = prompt === undefined ? [] : markedIn(prompt, unremarked, words);
    const mine = unremarked.foreign.filter(({ line }) => !marked.some((mark) => mark.line === line));
    foreign.push(...mine);
    const read =
      prompt === undefined
        ? withoutPrompt(part, unremarked, pack, fit)
        : atPrompt(prompt, unremarked.body, marked, part.line, fit);
    if (prompt !== undefined) lineOf.set(prompt.id, part.line);
    if (read.answer !== null) answers.push(read.answer);
    else if (prompt !== undefined) empty.push(prompt);
    found.push(read.rest, ...mine.map(({ text }) => text));
    loose.push(read.loose);
  }
  for (const prompt of notAsked(pack, answers, before))
    fit.problem(lineOf.get(prompt.id) ?? 0, words.worksheet.notAsked, prompt.id);
  return {
    answers: answers.toSorted((one, other) => placeOf(one, pack) - placeOf(other, pack)),
    empty,
    found: joined(found),
    loose: joined(loose),
    remarks: foreign.map(({ line }) => line),
    problems: problems.toSorted((one, other) => one.line - other.line),
  };
};

const placeOf = ({ prompt }: SheetAnswer, { prompts }: Pack): number => prompts.indexOf(prompt);

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');

/** A question that stands there twice becomes one, and this is told. */
const together = (parts: readonly SheetPart[], { words, problem }: Fit): readonly SheetPart[] => {
  const whole = new Map<string | null, SheetPart & { readonly lines: SheetLine[] }>();
  for (const part of parts) {
    const first = whole.get(part.id);
    if (first === undefined) {
      whole.set(part.id, { ...part, lines: [...part.lines] });
      continue;
    }
    problem(part.line, words.worksheet.twice, part.id ?? '');
    while (first.lines.at(-1)?.remark === false && first.lines.at(-1)?.text === '') first.lines.pop();
    for (const line of part.lines) first.lines.push(line);
  }
  return [...whole.values()];
};

/** The lines as one text, without the empty ones around it. No pattern: one over many spaces takes forever. */
const textOf = (lines: readonly SheetLine[]): string =>
  lines
    .slice(
      Math.max(
        0,
        lines.findIndex(({ text }) => text !== ''),
      ),
    )
    .map(({ text }) => unescaped(text))
    .join('\n')
    .trimEnd();

const withoutPrompt = (part: SheetPart, { body, asks }: Unremarked, pack: Pack, fit: Fit): ReadPart => {
  const { worksheet } = fit.words;
  const text = textOf(body);
  if (part.id === FOUND) return { answer: null, rest: text, loose: '' };
  if (part.id === null) {
    const first = body.find((line) => line.text !== '');
    if (first !== undefined) fit.problem(first.number, worksheet.above);
    return { answer: null, rest: text, loose: text };
  }
  const ids = sheetPrompts(pack).map(({ id }) => id);
  const near = NAME.test(part.id) ? (nearest(part.id, ids) ?? asks[0]) : undefined;
  // What is near to no name may be words of the story: they are kept, and not repeated.
  if (near === undefined) fit.problem(part.line, worksheet.unknown);
  else fit.problem(part.line, worksheet.misspelt(part.id, part.line, near), part.id);
  return { answer: null, rest: joined([`[${part.typed}]`, text]), loose: text };
};

const NAME = /^[\p{L}\p{N}-]{1,40}$/u;

const PRIVATE = ['private', 'privado'];
/** A slip here must not put into a story what was meant to stay with the teller. */
const LIKE_COMMAND = /^\s*[/:]\s?([a-z]{5,10})[.,]?\s*$/i;
const isNearPrivate = (line: SheetLine): boolean => {
  const word = LIKE_COMMAND.exec(line.text)?.[1]?.toLowerCase();
  return word !== undefined && !PRIVATE.includes(word) && nearest(word, PRIVATE) !== null;
};

const COMMAND = /^\s*[/:](skip|private|saltar|privado)\.?\s*$/i;

type Marked = { readonly line: number; readonly choice: string };

const atPrompt = (
  prompt: Prompt,
  body: readonly SheetLine[],
  marked: readonly Marked[],
  line: number,
  fit: Fit,
): ReadPart => {
  const said = new Set(body.flatMap(({ text }) => COMMAND.exec(text)?.[1]?.toLowerCase() ?? []));
  const slip = prompt.kind === 'story' ? body.find(isNearPrivate) : undefined;
  if (slip !== undefined)
    fit.problem(slip.number, fit.words.worksheet.nearPrivate(slip.text.trim()), prompt.id);
  const lines = body.filter((each) => !COMMAND.test(each.text) && each !== slip);
  const text = tidied(prompt, textOf(lines));
  if (said.has('skip') || said.has('saltar')) {
    if (text !== '') fit.problem(line, fit.words.worksheet.besideSkip, prompt.id);
    return { answer: { prompt, kind: 'skipped', text: '' }, rest: text, loose: '' };
  }
  if (prompt.choices.length > 0) return atChoice(prompt, lines, marked, fit);
  if (text === '') return { answer: null, rest: '', loose: '' };
  return {
    answer: {
      prompt,
      kind: kindFor(prompt, PRIVATE.some((word) => said.has(word)) || slip !== undefined),
      text,
    },
    rest: slip?.text ?? '',
    loose: '',
  };
};

/** Lines of ours with a cross or a tick beside one of the choices. */
const markedIn = (
  prompt: Prompt,
  { foreign, choicesAt }: Unremarked,
  { numbers }: FitWords,
): readonly Marked[] =>
  prompt.choices.length === 0
    ? []
    : foreign.flatMap(({ line, text }) => {
        const [only, ...others] = choicesAt.get(line) ?? [];
        const named = choiceNamed(prompt, text, numbers)?.id;
        const choice = only !== undefined && others.length === 0 && isMark(text) ? only : named;
        return choice === undefined ? [] : [{ line, choice }];
      });

const atChoice = (
  prompt: Prompt,
  body: readonly SheetLine[],
  marked: readonly Marked[],
  fit: Fit,
): ReadPart => {
  const { words, problem } = fit;
  const { worksheet } = words;
  const lines = body.filter(({ text }) => text.trim() !== '');
  const whole = textOf(lines);
  const named = lines.map((line) => ({
    line,
    choice: choiceNamed(prompt, line.text, words.numbers)?.id ?? null,
  }));
  const asWhole = choiceNamed(prompt, whole, words.numbers);
  const all = new Set([
    ...marked.map(({ choice }) => choice),
    ...(asWhole === null ? named.flatMap(({ choice }) => choice ?? []) : [asWhole.id]),
  ]);
  const [choice, ...others] = all;
  const at = lines[0]?.number ?? marked[0]?.line ?? 0;
  if (choice === undefined) {
    if (whole === '') return { answer: null, rest: '', loose: '' };
    problem(at, notAChoice(prompt, whole, worksheet), prompt.id);
    return { answer: null, rest: whole, loose: '' };
  }
  if (others.length > 0) {
    problem(at, worksheet.severalChoices, prompt.id);
    const chosen = prompt.choices.flatMap(({ id }, place) =>
      all.has(id) ? [choiceLine(prompt, place)] : [],
    );
    return { answer: null, rest: whole || chosen.join('\n'), loose: '' };
  }
  const rest =
    asWhole === null ? textOf(named.filter((one) => one.choice === null).map(({ line }) => line)) : '';
  if (rest !== '') problem(at, worksheet.besideChoice, prompt.id);
  return { answer: { prompt, kind: 'choice', text: choice }, rest, loose: '' };
};

const notAChoice = (prompt: Prompt, typed: string, worksheet: Words): string =>
  worksheet.notAChoice(
    prompt.choices.map((_, at) => choiceLine(prompt, at)),
    choiceNear(prompt, typed),
  );

/** Answers to questions that are not asked with these choices: they rest until they are. */
const notAsked = (pack: Pack, answers: readonly SheetAnswer[], before: Answers): readonly Prompt[] => {
  const after = answers.reduce(
    (all, { prompt, kind, text }) => withRecord(all, recordOf(prompt, kind, text, '')),
    before,
  );
  const shown = shownPrompts(pack, after);
  return answers.flatMap(({ prompt, kind }) =>
    kind === 'skipped' || shown.includes(prompt) ? [] : [prompt],
  );
};
