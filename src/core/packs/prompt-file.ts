import { nearest } from '../text/near.ts';
import type { Fault } from './faults.ts';
import type { HeaderSource } from './fields.ts';

const HEADINGS = ['Choices', 'Why', 'Example', 'Card'] as const;
type Heading = (typeof HEADINGS)[number];

/** A stretch of the body under one heading. `of`: what stands after the colon of `## Card: yes`. */
export type BodyPart = {
  readonly heading: Heading;
  readonly of: string;
  readonly line: number;
  readonly lines: readonly string[];
};

/** A prompt file in its parts: short machine words above, words for people below. */
export type PromptFile = {
  readonly header: HeaderSource;
  readonly question: string;
  readonly questionLine: number;
  readonly help: string;
  readonly parts: readonly BodyPart[];
};

/** Null when there is no header to read; the problem says so. */
export const splitPromptFile = (text: string, note: Fault): PromptFile | null => {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') {
    note(1, (says) => [says.headerOpens, says.headerHint]);
    return null;
  }
  const close = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---');
  if (close < 0) {
    note(1, (says) => [says.headerCloses, says.headerHint]);
    return null;
  }
  const body = lines.slice(close + 1);
  const parts = splitParts(body, close + 1, note);
  const firstHeading = body.findIndex((line) => headingOf(line) !== null);
  const opening = firstHeading < 0 ? body : body.slice(0, firstHeading);
  const asked = opening.findIndex((line) => line.trim() !== '');
  const { question, help } = splitQuestion(asked < 0 ? [] : opening.slice(asked));
  const header: HeaderSource = { text: lines.slice(1, close).join('\n'), above: 1 };
  return { header, question, questionLine: close + 2 + Math.max(0, asked), help, parts };
};

/** `## Card: yes`: two signs, with or without a space. */
const headingOf = (line: string): string | null =>
  /^##(?!#)[ \t]*(\S.*?)[ \t]*#*[ \t]*$/.exec(line)?.[1] ?? null;

const splitParts = (body: readonly string[], above: number, note: Fault): readonly BodyPart[] => {
  const parts: BodyPart[] = [];
  for (const [at, line] of body.entries()) {
    const title = headingOf(line);
    if (title === null) continue;
    const here = above + at + 1;
    const [name = '', ...rest] = title.split(':');
    const heading = HEADINGS.find((known) => known.toLowerCase() === name.trim().toLowerCase());
    if (!heading) {
      note(here, (says) => [
        says.unknownHeading(title),
        says.nearHint(nearest(name.trim(), HEADINGS), HEADINGS),
      ]);
      continue;
    }
    if (heading !== 'Card' && parts.some((part) => part.heading === heading))
      note(here, (says) => [says.headingTwice(heading), says.keepOne]);
    const end = body.findIndex((later, index) => index > at && headingOf(later) !== null);
    const lines = body.slice(at + 1, end < 0 ? undefined : end);
    parts.push({ heading, of: rest.join(':').trim(), line: here, lines });
  }
  return parts;
};

/** The question is the `# heading` when there is one, and the first paragraph otherwise. */
const splitQuestion = (lines: readonly string[]): { readonly question: string; readonly help: string } => {
  const heading = /^#[ \t]+(.*)$/.exec(lines[0] ?? '');
  if (heading) return { question: (heading[1] ?? '').trim(), help: flowing(lines.slice(1)) };
  const blank = lines.findIndex((line) => line.trim() === '');
  const end = blank < 0 ? lines.length : blank;
  return { question: flowing(lines.slice(0, end)), help: flowing(lines.slice(end)) };
};

/** Paragraphs without the line ends that a text editor put in; lines of a list stay lines. */
export const flowing = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/([^\n])\n(?!\n|[-*] |\d+[.)] )/g, '$1 ')
    .trim();
