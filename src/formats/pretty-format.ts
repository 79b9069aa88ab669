import type { Excused, FileReport, Finding } from '../core/check/report.ts';
import type { Run } from '../core/check/run.ts';
import { oneLine } from '../core/text/one-line.ts';
import { wrap } from '../core/text/wrap.ts';
import type { Words } from '../core/words/words.ts';
import { eachAlone, folded, type Shown } from './fold-findings.ts';

/** How a page is drawn: `style` comes from the screen; unless `all`, the third of a kind is folded, and on a terminal three a file are shown. */
export type PrettyLook = {
  readonly width: number;
  readonly style: (style: 'title' | 'quote' | 'thought' | 'quiet' | 'command', text: string) => string;
  readonly words: Words['check'];
  readonly terminal: boolean;
  readonly all: boolean;
  readonly explain: boolean;
  /** What to type to see all findings of one text; where it is missing, the text is named by its path. */
  readonly again?: (file: FileReport) => string;
};

/** Findings shown at once to a person at a terminal. Source: domain.md 2.0. */
const AT_ONCE = 3;
const LONGEST_QUOTE = 140;

/** The report for people. The same lines on a terminal and in a pipe, but for colour and the fold to three. */
export const prettyFormat = (run: Run, look: PrettyLook): string =>
  run.files.map((file) => fileLines(file, look).join('\n')).join('\n\n');

const fileLines = (file: FileReport, look: PrettyLook): readonly string[] => {
  const { words, style } = look;
  const head = [
    style('title', file.path === '-' ? words.standardInput : oneLine(file.path)),
    indented(words.facts(file.facts.words, file.facts.minutes.mid, file.setting), look),
  ];
  if (file.facts.words === 0) return [...head, '', indented(words.noWords, look)];
  if (file.care) return [...head, '', ...careLines(file, look)];
  if (file.unchecked)
    return [...head, '', indented(words.noRules(file.language), look), ...findingLines(file, look)];
  return [
    ...head,
    ...strengthLines(file, look),
    ...findingLines(file, look),
    ...keptLines(file, look),
    ...(look.explain ? explainLines(file.excused, look) : []),
  ];
};

const indented = (text: string, look: PrettyLook, indent = '  '): string => wrap(text, look.width, indent);

const careLines = ({ care, findings }: FileReport, look: PrettyLook): readonly string[] => [
  indented(care?.message ?? '', look),
  '',
  ...(care?.lines ?? []).map((line) => indented(line, look)),
  ...(findings.length > 0 ? ['', indented(look.words.restCanWait, look)] : []),
];

const strengthLines = ({ strengths }: FileReport, look: PrettyLook): readonly string[] =>
  strengths.length === 0 ? [] : ['', ...strengths.map(({ message }) => indented(message, look))];

const findingLines = (file: FileReport, look: PrettyLook): readonly string[] => {
  const { words, style } = look;
  if (file.findings.length === 0) return file.unchecked ? [] : ['', indented(words.nothing, look)];
  const all = (look.all ? eachAlone : folded)(file);
  const shown = look.terminal && !look.all ? all.slice(0, AT_ONCE) : all;
  const left = all.length - shown.length;
  return [
    ...shown.flatMap((one) => ['', ...oneFinding(one, look)]),
    ...(left > 0 ? ['', indented(`${words.more(left)} ${style('command', again(file, look))}`, look)] : []),
  ];
};

const again = (file: FileReport, look: PrettyLook): string =>
  look.again?.(file) ?? look.words.moreCommand('', file.path);

const oneFinding = ({ finding, alike, beside }: Shown, look: PrettyLook): readonly string[] => {
  const { words, style } = look;
  const place = finding.quote === '' ? words.whole : words.line(finding.start.line);
  const quote = finding.quote === '' ? '' : ` ${style('quote', words.quoted(shortened(finding.quote)))}`;
  return [
    indented(`${place}${quote}`, look),
    indented(finding.message, look, '    '),
    indented(style('thought', finding.ask), look, '    '),
    indented(`${words.weight[finding.level]} ${words.ruleName(finding.rule)}`, look, '    '),
    ...beside.map(({ message, quote, rule }) =>
      indented(`${words.alsoThere(shortened(quote), message)} ${words.ruleName(rule)}`, look, '    '),
    ),
    ...(alike.length > 0 ? [indented(words.alike(alike.map((one) => one.start.line)), look, '    ')] : []),
  ];
};

/** On one line, cut between words. */
const shortened = (quote: string): string => {
  const line = oneLine(quote);
  if (line.length <= LONGEST_QUOTE) return line;
  const cut = line.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, '');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_QUOTE / 2))} …`;
};

const keptLines = ({ kept }: FileReport, look: PrettyLook): readonly string[] =>
  kept.length === 0
    ? []
    : [
        '',
        ...kept.map((one: Finding & { readonly why: string }) =>
          indented(look.words.kept(one.start.line, shortened(one.quote), one.rule, one.why), look),
        ),
      ];

const explainLines = (excused: readonly Excused[], look: PrettyLook): readonly string[] =>
  excused.length === 0
    ? ['', indented(look.words.nothingExcused, look)]
    : [
        '',
        ...excused.map((one) =>
          indented(look.words.excused(one.start.line, shortened(one.quote), one.rule, one.why), look),
        ),
      ];
