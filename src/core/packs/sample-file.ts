/** The answers of `sample.md`, each with the line of its heading. Words above the first heading are remarks. */
export type SampleAnswer = { readonly prompt: string; readonly line: number; readonly text: string };

export const SAMPLE_FILE = 'sample.md';

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
