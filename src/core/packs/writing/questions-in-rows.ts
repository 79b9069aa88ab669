import { nearest } from '../../text/near.ts';
import type { AnswerKind } from '../pack.ts';
import type { FoundQuestion } from './questions-in-text.ts';

/** A row of a table may say what kind of answer it wants. */
export type RowQuestion = FoundQuestion & { readonly kind: AnswerKind | null };

const COLUMNS = ['question', 'help', 'kind', 'choices', 'why', 'example'] as const;
type Column = (typeof COLUMNS)[number];

/** What people call these columns. English and Spanish. */
const NAMES: { readonly [name: string]: Column } = {
  question: 'question',
  questions: 'question',
  prompt: 'question',
  pregunta: 'question',
  preguntas: 'question',
  help: 'help',
  hint: 'help',
  instructions: 'help',
  ayuda: 'help',
  kind: 'kind',
  type: 'kind',
  tipo: 'kind',
  choices: 'choices',
  options: 'choices',
  opciones: 'choices',
  why: 'why',
  'por qué': 'why',
  'por que': 'why',
  example: 'example',
  ejemplo: 'example',
};

const KINDS: { readonly [name: string]: AnswerKind } = {
  story: 'story',
  private: 'private',
  choice: 'choice',
  list: 'list',
  scale: 'scale',
  date: 'date',
};

/**
 * The questions of a table: by the names of its columns when the first row names one "question", or else the first column with help in the
 * second. null when a first row names columns and none of them is the question.
 */
export const questionsInRows = (rows: readonly (readonly string[])[]): readonly RowQuestion[] | null => {
  const [first = [], ...rest] = rows;
  const named = first.map((cell) => columnOf(cell));
  if (named.includes('question')) return rest.flatMap((row) => questionOf(row, named));
  if (named.filter((column) => column !== null).length > 0) return null;
  return (isHead(first, rest) ? rest : rows).flatMap((row) => questionOf(row, ['question', 'help']));
};

/** Names of columns in a language that is not known here: short words, above rows of which most ask. */
const isHead = (first: readonly string[], rest: readonly (readonly string[])[]): boolean => {
  const short = first.every((cell) => /^[\p{L} ]{0,20}$/u.test(cell.trim()));
  const asking = rest.filter(([cell = '']) => /[?？]\s*$/u.test(cell)).length;
  return first.length > 1 && short && rest.length > 0 && asking * 2 > rest.length;
};

const columnOf = (cell: string): Column | null => {
  const name = cell.trim().toLowerCase();
  if (name.length > 15) return null;
  const known = NAMES[name];
  if (known !== undefined) return known;
  const near = nearest(name, Object.keys(NAMES));
  return near === null ? null : (NAMES[near] ?? null);
};

const questionOf = (row: readonly string[], columns: readonly (Column | null)[]): readonly RowQuestion[] => {
  const cell = (column: Column): string => (row[columns.indexOf(column)] ?? '').trim();
  if (cell('question') === '') return [];
  const choices = cell('choices')
    .split(/\r\n|[\r\n|;]/)
    .map((choice) => choice.trim())
    .filter((choice) => choice !== '');
  const kind = KINDS[cell('kind').toLowerCase()] ?? null;
  return [
    {
      question: cell('question'),
      help: cell('help'),
      choices: choices.length >= 2 ? choices : [],
      why: cell('why'),
      example: cell('example'),
      isPrivate: kind === 'private',
      kind,
    },
  ];
};
