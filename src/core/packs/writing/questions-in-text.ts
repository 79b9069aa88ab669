import { type Line, lineOf } from './worksheet-line.ts';

/** A question as it was found in a trainer's own document. */
export type FoundQuestion = {
  readonly question: string;
  readonly help: string;
  readonly choices: readonly string[];
  readonly why: string;
  readonly example: string;
  /** It says that the answer is only for the one who writes it. */
  readonly isPrivate: boolean;
};

export type FoundDocument = {
  readonly title: string | null;
  /** What stands above the first question. */
  readonly opening: string;
  readonly questions: readonly FoundQuestion[];
};

/** A line that may be a choice: which it is depends on how many there are. */
type Bullet = { readonly choice: string };

type Growing = {
  question: string;
  help: (string | Bullet)[];
  choices: string[];
  why: (string | Bullet)[];
  example: (string | Bullet)[];
  isPrivate: boolean;
  into: 'help' | 'why' | 'example';
};

/** More than these are no choice but a list of thoughts. */
const LONGEST_CHOICE = 100;
/** contracts.md 5: what a prompt may have. */
const MOST_CHOICES = 12;

/**
 * The questions of a worksheet, however it was written: numbered lines if there are some, else lines that ask, else headings, else every
 * paragraph. Nothing is dropped but lines drawn to write on: what is no question goes with the question above it, or with the opening; a
 * heading between questions goes to the one below it.
 */
export const questionsInText = (text: string): FoundDocument => {
  const lines = text.split('\n').map(lineOf);
  const asks = whatAsks(lines);
  const first = lines.find(({ kind }) => kind !== 'empty');
  const title = first?.kind === 'title' ? first.words : null;
  const opening: string[] = [];
  const questions: Growing[] = [];
  let heading: string[] = [];
  for (const [at, line] of lines.entries()) {
    const open = questions.at(-1);
    if (title !== null && line === first) continue;
    if (line.kind === 'room') continue;
    if (asks(line, at)) {
      questions.push(begin(line, heading));
      heading = [];
    } else if (line.kind === 'heading' || line.kind === 'title') heading.push(line.words);
    else if (open === undefined) opening.push(...heading.splice(0), line.raw);
    else if (heading.length > 0 && line.kind !== 'empty') heading.push(line.raw);
    else grow(open, line);
  }
  const last = questions.at(-1);
  (last?.help ?? opening).push(...heading);
  return {
    title,
    opening: joined(opening),
    questions: questions.map(finished),
  };
};

type Way = { readonly least: number; readonly asks: (line: Line, at: number) => boolean };

/** How this document asks: the first of these ways that it uses often enough. Help may hold question marks too, so numbers count for more. */
const whatAsks = (lines: readonly Line[]): Way['asks'] => {
  const ways: readonly Way[] = [
    {
      least: 2,
      asks: (line, at) => line.kind === 'numbered' || asksAlone(line, lines[at - 1], lines[at + 1]),
    },
    { least: 2, asks: ({ kind, words }) => kind === 'heading' && endsAsking(words) },
    { least: 1, asks: ({ kind, words }) => ASKING_KINDS.includes(kind) && endsAsking(words) },
    { least: 1, asks: ({ kind }) => kind === 'heading' },
    { least: 1, asks: ({ kind }, at) => kind === 'words' && (at === 0 || lines[at - 1]?.kind === 'empty') },
  ];
  return ways.find(({ least, asks }) => lines.filter(asks).length >= least)?.asks ?? (() => false);
};

/** In a sheet with numbers a line that asks may be help; one that stands by itself is a question that got no number. */
const asksAlone = ({ kind, words }: Line, before: Line | undefined, after: Line | undefined): boolean =>
  (kind === 'bullet' || kind === 'words') &&
  endsAsking(words) &&
  (before?.kind ?? 'empty') === 'empty' &&
  (after?.kind ?? 'empty') === 'empty';

const ASKING_KINDS: readonly Line['kind'][] = ['words', 'bullet', 'numbered', 'heading'];

/** "What helped?", "What helped? (private)", "¿Qué ayudó?". */
const endsAsking = (words: string): boolean => /[?？][*_"”’)\s]*(?:\([^)]*\))?[*_:\s]*$/u.test(words);

const ONLY_MINE =
  /\s*[([](?:private|only for (?:you|me)|for (?:yourself|your eyes) only|not shared|privad[ao]|solo para (?:ti|mí))[)\]]/iu;

const begin = ({ words }: Line, heading: readonly string[]): Growing => ({
  question: words.replace(ONLY_MINE, '').trim(),
  help: heading.map((line) => `${line}\n`),
  choices: [],
  why: [],
  example: [],
  isPrivate: ONLY_MINE.test(words),
  into: 'help',
});

const MARKED: readonly (readonly [opens: RegExp, into: Growing['into']])[] = [
  [/^(?:why(?: we ask)?|por qué(?: preguntamos)?)\s*:\s*/iu, 'why'],
  [/^(?:for example|example|e\.g\.|por ejemplo|ejemplo)\s*[:,]\s*/iu, 'example'],
];

const grow = (open: Growing, line: Line): void => {
  const marked = MARKED.find(([opens]) => opens.test(line.words));
  if (marked) open.into = marked[1];
  else if (line.kind === 'empty' && open.into !== 'help') open.into = 'help';
  const words = marked ? line.words.replace(marked[0], '') : line.raw;
  const isChoice =
    (line.kind === 'bullet' || line.kind === 'box') &&
    open.into === 'help' &&
    line.words.length <= LONGEST_CHOICE;
  open[open.into].push(isChoice ? { choice: line.raw } : words);
  if (isChoice) open.choices.push(line.words);
};

/** One bullet is a remark, and so are more than can be kept in mind. */
const finished = ({ question, help, choices, why, example, isPrivate }: Growing): FoundQuestion => {
  const picks = choices.length >= 2 && choices.length <= MOST_CHOICES;
  return {
    question,
    help: joined(picks ? help.filter((line) => typeof line === 'string') : help),
    choices: picks ? choices : [],
    why: joined(why),
    example: joined(example),
    isPrivate,
  };
};

const joined = (lines: readonly (string | Bullet)[]): string =>
  lines
    .map((line) => (typeof line === 'string' ? line : line.choice))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
