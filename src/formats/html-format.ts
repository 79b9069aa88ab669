import type { FileReport, Finding } from '../core/check/report.ts';
import type { Run } from '../core/check/run.ts';
import { htmlPage } from '../core/export/html-page.ts';
import { markupText } from '../core/export/markup.ts';
import type { Words } from '../core/words/words.ts';
import { plainLine } from './finding-text.ts';
import { eachAlone } from './fold-findings.ts';
import { nameOf } from './markdown-format.ts';

type Look = { readonly words: Words['check'] };

/** One page for a browser, with nothing loaded from elsewhere. The words in question are in it. */
export const htmlFormat = ({ tool, files, problems }: Run, { words }: Look): string =>
  htmlPage({ title: tool.name, language: null }, [
    '<main>',
    ...files.flatMap((file) => fileMarkup(file, words)),
    ...problems.flatMap(({ path, message }) => [heading(path), paragraph(message)]),
    '</main>',
  ]);

const shown = (text: string): string => markupText(plainLine(text));
const heading = (text: string): string => `<h2 dir="auto">${shown(text)}</h2>`;
const paragraph = (text: string): string => `<p dir="auto">${shown(text)}</p>`;

const fileMarkup = (file: FileReport, words: Words['check']): readonly string[] => {
  const { facts, setting, strengths, kept, findings } = file;
  const head = [
    heading(nameOf(file, words)),
    paragraph(words.facts(facts.words, facts.minutes.mid, setting)),
  ];
  if (facts.words === 0) return [...head, paragraph(words.noWords)];
  if (file.unchecked) head.push(paragraph(words.noRules(file.language)));
  else if (findings.length === 0) head.push(paragraph(words.nothing));
  const items = [
    ...eachAlone(file).map(({ finding }) => findingMarkup(finding, words)),
    ...kept.map(
      ({ start, quote, rule, why }) => `<li>${paragraph(words.kept(start.line, quote, rule, why))}</li>`,
    ),
  ];
  return [
    ...head,
    ...strengths.map(({ message }) => paragraph(message)),
    ...(items.length === 0 ? [] : ['<ul>', ...items, '</ul>']),
  ];
};

const findingMarkup = (
  { quote, start, message, ask, level, rule }: Finding,
  words: Words['check'],
): string => {
  const place =
    quote === '' ? shown(words.whole) : `${shown(words.line(start.line))} <q dir="auto">${shown(quote)}</q>`;
  return [
    '<li>',
    `<p dir="auto">${place}</p>`,
    paragraph(message),
    `<p dir="auto"><strong>${shown(ask)}</strong></p>`,
    paragraph(`${words.weight[level]} ${words.ruleName(rule)}`),
    '</li>',
  ].join('\n');
};
