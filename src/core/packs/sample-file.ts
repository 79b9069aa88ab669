import type { Piece } from './pack.ts';
import type { PackFile } from './pack-files.ts';

/** The answers of `sample.md`, each with the line of its heading. Words above the first heading are remarks. */
export type SampleAnswer = { readonly prompt: string; readonly line: number; readonly text: string };

export const SAMPLE_FILE = 'sample.md';
/** More pieces: `samples/NAME.md`, each by somebody else. */
export const isPiecePath = (path: string): boolean => /^samples\/[^/]+\.md$/.test(path);

export type ReadPiece = { readonly file: string; readonly answers: readonly SampleAnswer[] };

export const readPiece = ({ path, text }: PackFile): ReadPiece => ({ file: path, answers: readSample(text) });

/** As the pack holds it. Who tells it stands in the first heading. */
export const pieceOf = ({ path, text }: PackFile): Piece => ({
  name: path.replace(/^samples\/|\.md$/g, ''),
  title: /^#(?!#)[ \t]*(.*)$/m.exec(text)?.[1]?.trim() ?? '',
  answers: answersIn(readSample(text)),
});

export const answersIn = (answers: readonly SampleAnswer[]): Piece['answers'] =>
  Object.fromEntries(answers.map(({ prompt, text }) => [prompt, text]));

/** `## prompt-id`, and below it the answer just as it would be typed, blank lines too. */
export const readSample = (text: string): readonly SampleAnswer[] => {
  const answers: SampleAnswer[] = [];
  const lines = text.split('\n');
  const headings = lines.flatMap((line, at) => (/^##(?!#)/.test(line) ? [at] : []));
  for (const [index, at] of headings.entries()) {
    const prompt = (lines[at] ?? '').replace(/^##/, '').trim();
    const body = lines
      .slice(at + 1, headings[index + 1])
      .join('\n')
      .trim();
    answers.push({ prompt, line: at + 1, text: body });
  }
  return answers;
};
