import { htmlPage } from '../../export/html-page.ts';
import { markupText } from '../../export/markup.ts';
import type { PdfPage } from '../../export/pdf-letters.ts';
import type { Pack } from '../pack.ts';

/** One page about a pack, for people who get it handed out. Each part is a heading and lines below it. */
export type Handout = {
  readonly title: string;
  readonly language: string;
  readonly summary: string;
  readonly parts: readonly HandoutPart[];
};
/** `typed`: commands, to be typed as they stand. `numbered`: questions. */
export type HandoutPart = {
  readonly heading: string;
  readonly as: 'text' | 'typed' | 'numbered';
  readonly lines: readonly string[];
};

export type HandoutWords = {
  readonly howTo: string;
  readonly whoMadeIt: string;
  readonly questions: string;
  readonly sameInClass: string;
  readonly onlyForYou: string;
  readonly commands: (id: string, file: string) => readonly string[];
  readonly madeBy: (authors: readonly string[]) => string;
  readonly signedBy: (signer: string) => string;
  readonly fingerprint: (hash: string) => string;
  readonly harmless: string;
};

/** `file`: what is handed out; `signer`: fingerprint of the key it was signed with, or null. */
export const handoutOf = (
  pack: Pack,
  { file, signer }: { readonly file: string; readonly signer: string | null },
  says: HandoutWords,
): Handout => ({
  title: pack.title,
  language: pack.language,
  summary: pack.summary,
  parts: [
    { heading: says.howTo, as: 'typed', lines: says.commands(pack.id, file) },
    {
      heading: says.whoMadeIt,
      as: 'text',
      lines: [
        says.madeBy(pack.authors),
        ...(signer === null ? [] : [says.signedBy(signer)]),
        says.fingerprint(pack.hash),
        says.sameInClass,
        says.harmless,
      ],
    },
    {
      heading: says.questions,
      as: 'numbered',
      lines: pack.prompts.map(({ question, kind }) =>
        kind === 'story' ? question : `${question} (${says.onlyForYou})`,
      ),
    },
  ],
});

export const handoutHtml = ({ title, language, summary, parts }: Handout): string =>
  htmlPage({ title, language }, [
    '<main>',
    `<h1 dir="auto">${markupText(title)}</h1>`,
    `<p dir="auto">${markupText(summary)}</p>`,
    ...parts.flatMap((part) => [`<h2 dir="auto">${markupText(part.heading)}</h2>`, markupOf(part)]),
    '</main>',
  ]);

const markupOf = ({ as, lines }: HandoutPart): string => {
  const marked = lines.map(markupText);
  if (as === 'numbered')
    return `<ol>\n${marked.map((line) => `<li dir="auto">${line}</li>`).join('\n')}\n</ol>`;
  const inside = as === 'typed' ? marked.map((line) => `<code>${line}</code>`) : marked;
  return inside.map((line) => `<p dir="auto">${line}</p>`).join('\n');
};

/** Lines of one part stand together, so that a pack of twenty questions fits on a page. */
export const handoutPdf = ({ title, language, summary, parts }: Handout): PdfPage => ({
  title,
  language,
  look: 'story',
  besideFrom: null,
  blocks: [
    { kind: 'title', lines: [title] },
    { kind: 'text', lines: [summary] },
    ...parts.flatMap(({ heading, as, lines }) => [
      { kind: 'heading', lines: [heading] } as const,
      {
        kind: 'text',
        lines: as === 'numbered' ? lines.map((line, at) => `${at + 1}. ${line}`) : lines,
      } as const,
    ]),
  ],
});
