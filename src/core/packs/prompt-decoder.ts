import type { Fault } from './faults.ts';
import { type Fields, openFields, type ReadYaml } from './fields.ts';
import { ANSWER_KINDS, type AnswerKind, type Choice, FEEDS, type Feed, type Prompt } from './pack.ts';
import { type BodyPart, flowing, type PromptFile, splitPromptFile } from './prompt-file.ts';
import { readShowIf } from './show-if.ts';
import { readWordLimit } from './word-limit.ts';

export const PROMPT_KEYS = [
  'id',
  'kind',
  'section',
  'optional',
  'limit',
  'lines',
  'show-if',
  'stops-on',
  'feeds',
  'carries',
  'tender',
] as const;

/** Longest question that still fits a small screen, and most choices that can be kept in mind when heard. */
const LONGEST_QUESTION = 240;
const MOST_CHOICES = 12;

/** Ids become keys of records and of JSON: small letters, digits and single hyphens. */
export const isPlainId = (text: string): boolean =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 40;

/** A prompt with the place of each of its keys, for the checks that need the whole pack. */
export type ReadPrompt = {
  readonly prompt: Prompt;
  readonly file: string;
  /** It comes from the pack that this one was made from, and lies in no file of this one. */
  readonly inherited: boolean;
  readonly line: (...path: readonly (string | number)[]) => number;
  readonly note: Fault;
  /** Choice and line of each card. */
  readonly cards: readonly { readonly choice: string | null; readonly line: number }[];
};

/** Null when there is no readable header, or no id and kind in it, so that nothing can be said of the prompt. */
export const decodePrompt = (
  file: { readonly path: string; readonly text: string },
  read: ReadYaml,
  note: Fault,
): ReadPrompt | null => {
  const parts = splitPromptFile(file.text, note);
  const fields = parts && openFields(parts.header, read, PROMPT_KEYS, note);
  if (!parts || !fields) return null;
  const kind = fields.oneOf('kind', ANSWER_KINDS, 'required');
  const choices = readChoices(parts.parts, note);
  checkKind(kind, choices, fields, parts);
  checkQuestion(parts, note);
  const cards = parts.parts.filter(({ heading }) => heading === 'Card');
  const prompt: Prompt = {
    id: readId(fields, 'id', 'required'),
    kind: kind ?? 'private',
    section: fields.text('section') || null,
    optional: fields.flag('optional'),
    limit: readWordLimit(fields, ['limit'], fields.raw('limit')),
    lines: fields.oneOf('lines', ['one', 'many']) ?? usualLines(kind),
    showIf: readShowIf(fields),
    stopsOn: fields.text('stops-on') || null,
    feeds: readFeeds(fields),
    carries: readId(fields, 'carries') || null,
    tender: fields.flag('tender'),
    question: parts.question,
    help: parts.help,
    choices,
    why: textUnder('Why', parts.parts),
    example: textUnder('Example', parts.parts),
    cards: cards.map(({ of, lines }) => ({ choice: of || null, text: flowing(lines) })),
  };
  if (!kind || prompt.id === '') return null;
  const tied = cards.map(({ of, line }) => ({ choice: of || null, line }));
  return { prompt, file: file.path, inherited: false, line: fields.line, note, cards: tied };
};

const usualLines = (kind: AnswerKind | null): 'one' | 'many' =>
  kind === 'story' || kind === 'private' || kind === 'list' ? 'many' : 'one';

const readId = (fields: Fields, key: string, need?: 'required'): string => {
  const id = fields.text(key, need);
  if (id !== '' && !isPlainId(id)) fields.fault([key], (says) => [says.oddId(id), says.idHint]);
  return id;
};

const readFeeds = (fields: Fields): readonly Feed[] =>
  fields.list('feeds').flatMap((word) => {
    const feed = FEEDS.find((known) => known === word);
    if (!feed) fields.fault(['feeds'], (says) => [says.notOneOf('feeds', word), says.nearHint(null, FEEDS)]);
    return feed ? [feed] : [];
  });

const textUnder = (heading: BodyPart['heading'], parts: readonly BodyPart[]): string =>
  flowing(parts.find((part) => part.heading === heading)?.lines ?? []);

/** Lines of the form `- id: words`. */
const readChoices = (parts: readonly BodyPart[], note: Fault): readonly Choice[] => {
  const part = parts.find(({ heading }) => heading === 'Choices');
  const choices: Choice[] = [];
  for (const [at, line] of (part?.lines ?? []).entries()) {
    if (line.trim() === '') continue;
    const here = (part?.line ?? 0) + at + 1;
    const found = /^\s*[-*]\s+([^:]+):\s+(\S.*)$/.exec(line);
    const [, id = '', words = ''] = found ?? [];
    if (!found) note(here, (says) => [says.choiceLine, says.choiceHint]);
    else if (!isPlainId(id)) note(here, (says) => [says.oddId(id), says.idHint]);
    else if (choices.some((choice) => choice.id === id)) note(here, (says) => [says.choiceTwice(id)]);
    else choices.push({ id, words: words.trim() });
  }
  if (choices.length > MOST_CHOICES) note(part?.line ?? 1, (says) => [says.manyChoices(MOST_CHOICES)]);
  return choices;
};

const checkKind = (
  kind: AnswerKind | null,
  choices: readonly Choice[],
  fields: Fields,
  { parts }: PromptFile,
): void => {
  const picks = kind === 'choice' || kind === 'scale';
  if (picks && choices.length < 2) fields.fault(['kind'], (says) => [says.choicesWanted, says.choiceHint]);
  if (kind && !picks && parts.some(({ heading }) => heading === 'Choices'))
    fields.fault(['kind'], (says) => [says.choicesUnused(kind), says.choicesUnusedHint]);
  if (kind === 'story' && !fields.has('section'))
    fields.fault(['kind'], (says) => [says.sectionWanted, says.sectionHint]);
  if (kind && kind !== 'story' && fields.has('section'))
    fields.fault(['section'], (says) => [says.sectionUnused(kind), says.sectionUnusedHint]);
  if (kind && kind !== 'story' && kind !== 'private' && fields.has('limit'))
    fields.fault(['limit'], (says) => [says.limitUnused(kind)]);
};

const checkQuestion = ({ question, questionLine, parts }: PromptFile, note: Fault): void => {
  if (question === '') note(questionLine, (says) => [says.questionWanted, says.questionHint]);
  if (question.length > LONGEST_QUESTION)
    note(questionLine, (says) => [says.questionLong(LONGEST_QUESTION), says.questionHint]);
  for (const part of parts)
    if (part.heading !== 'Choices' && flowing(part.lines) === '')
      note(part.line, (says) => [says.emptyHeading(part.heading)]);
};
