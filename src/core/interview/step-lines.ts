import { wrap } from '../text/wrap.ts';
import type { Words } from '../words/words.ts';
import type { Command, Step } from './reply.ts';

type Says = Words['terminal'];

/** What a line of a question is for. The two forms show the same lines in the same order; only their layout differs. */
export type StepPart =
  | 'place'
  | 'privacy'
  | 'question'
  | 'help'
  | 'length'
  | 'choice'
  | 'hint'
  | 'commands'
  | 'ask';
export type StepLine = { readonly part: StepPart; readonly text: string };

/** A list longer than this comes in parts, so that a listener can hold it. */
export const CHOICES_AT_ONCE = 9;

/** The commands that stand at each question; `/help` has the rest. */
const SHOWN: readonly Command[] = ['skip', 'back', 'why', 'example', 'pause', 'help'];

const line = (part: StepPart, text: string): readonly StepLine[] => (text === '' ? [] : [{ part, text }]);

const commandsLine = (step: Step, words: Says): readonly StepLine[] =>
  line(
    'commands',
    SHOWN.filter((command) => step.commands.includes(command))
      .map((command) => `/${words.called(command)}`)
      .join('  '),
  );

/** The choices from `from` on, at most nine, each with its number. */
export const choiceLines = (step: Step, from: number): readonly StepLine[] =>
  step.choices.slice(from, from + CHOICES_AT_ONCE).map(({ words }, place) => ({
    part: 'choice',
    text: `${from + place + 1}. ${words}`,
  }));

/** How to answer, on the line on which the cursor waits; '' where words are written on lines of their own. */
export const askLine = (step: Step, words: Says, from = 0): string => {
  if (step.kind !== 'choice') return step.fallback ? `${words.enterKeeps(step.fallback)} ` : '';
  const number = step.choices.findIndex(({ id }) => id === step.fallback) + 1;
  const withMore = step.choices.findIndex(({ more }) => more !== undefined) + 1;
  const said = [
    words.typeNumber(step.choices.length),
    ...(number > 0 ? [words.enterMeans(number)] : []),
    ...(step.choices.length > from + CHOICES_AT_ONCE ? [words.moreChoices] : []),
  ];
  return `${withMore > 0 ? `${words.askMore(withMore)} ` : ''}${said.join('. ')}: `;
};

const hintOf = (step: Step, words: Says): string => {
  if (step.kind === 'list') return words.hintList;
  return step.kind === 'words' && step.lines === 'many' ? words.hintMany : '';
};

/** What a teller who knows the questions can do without. */
const NOT_BRIEF: readonly StepPart[] = ['help', 'length', 'hint', 'commands'];

/** A question as it is read: place, privacy, question, help, then how to answer. `hint`: also how to end an answer. */
export const stepLines = (step: Step, words: Says, hint: boolean): readonly StepLine[] =>
  linesOf(step, words, hint).filter(({ part }) => !step.brief || !NOT_BRIEF.includes(part));

const linesOf = (step: Step, words: Says, hint: boolean): readonly StepLine[] => [
  ...line('place', step.place),
  ...line('privacy', step.privacy),
  ...line('question', step.question),
  ...line('help', step.help),
  ...line('length', step.length),
  ...(step.kind === 'choice' ? choiceLines(step, 0) : []),
  ...line('hint', hint ? hintOf(step, words) : ''),
  ...commandsLine(step, words),
];

/** Text only, one line after the other: for listening, for braille and for small windows. */
export const plainLayout = (lines: readonly StepLine[], columns: number): string =>
  lines.map(({ text }) => wrap(text, columns)).join('\n');

const GROUP: { readonly [part in StepPart]: number } = {
  place: 0,
  privacy: 0,
  question: 1,
  help: 2,
  length: 2,
  choice: 3,
  hint: 4,
  commands: 4,
  ask: 5,
};

const INDENT = '  ';
const NUMBER = /^\d+\. /u;

const richLine = ({ part, text }: StepLine, columns: number): string => {
  if (part === 'place' || part === 'privacy') return wrap(text, columns);
  const number = part === 'choice' ? (NUMBER.exec(text)?.[0].length ?? 0) : 0;
  return wrap(text, columns, INDENT, INDENT + ' '.repeat(number));
};

/** The same lines with air around them; `style` marks question and commands. */
export const richLayout = (
  lines: readonly StepLine[],
  columns: number,
  style: (part: StepPart, text: string) => string,
): string =>
  lines
    .map((each, place) => {
      const before = lines[place - 1];
      const gap = before === undefined || GROUP[before.part] !== GROUP[each.part] ? '\n' : '';
      return gap + style(each.part, richLine(each, columns));
    })
    .join('\n');
