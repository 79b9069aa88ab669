import type { Prompt } from '../pack.ts';

/** What a new prompt says; all else is as usual. */
export type NewPrompt = Pick<Prompt, 'id' | 'kind' | 'question'> &
  Partial<
    Pick<
      Prompt,
      | 'section'
      | 'stopsOn'
      | 'feeds'
      | 'carries'
      | 'tender'
      | 'optional'
      | 'lines'
      | 'limit'
      | 'help'
      | 'choices'
      | 'why'
      | 'example'
      | 'cards'
    >
  >;

/**
 * A prompt as a file: short settings between two lines of dashes, words for people below. What is read back from it are the same words, but
 * for blanks at line ends and line ends inside a paragraph.
 */
export const writePrompt = (prompt: NewPrompt): string => {
  const { help = '', choices = [], why = '', example = '', cards = [] } = prompt;
  const parts = [
    questionText(prompt.question),
    bodyText(help),
    choices.length > 0
      ? `## Choices\n${choices.map(({ id, words }) => `- ${id}: ${oneLine(words)}`).join('\n')}`
      : '',
    why === '' ? '' : `## Why\n${bodyText(why)}`,
    example === '' ? '' : `## Example\n${bodyText(example)}`,
    ...cards.map(({ choice, text }) => `## Card${choice === null ? '' : `: ${choice}`}\n${bodyText(text)}`),
  ];
  return `${header(prompt)}${parts.filter((part) => part !== '').join('\n\n')}\n`;
};

/** Every value here is a word of the format: none needs quotes. */
const header = ({
  id,
  kind,
  section,
  optional,
  limit,
  lines,
  stopsOn,
  feeds,
  carries,
  tender,
}: NewPrompt): string => {
  const keys = [
    `id: ${id}`,
    `kind: ${kind}`,
    ...(section ? [`section: ${section}`] : []),
    ...(optional ? ['optional: yes'] : []),
    ...(typeof limit === 'number' ? [`limit: ${limit}`] : []),
    ...(lines ? [`lines: ${lines}`] : []),
    ...(stopsOn ? [`stops-on: ${stopsOn}`] : []),
    ...(feeds && feeds.length > 0 ? [`feeds: [${feeds.join(', ')}]`] : []),
    ...(carries ? [`carries: ${carries}`] : []),
    ...(tender ? ['tender: yes'] : []),
  ];
  return `---\n${keys.join('\n')}\n---\n`;
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A question that begins with signs of a heading, or of a list, is written as a heading, which takes any words. */
const questionText = (question: string): string => {
  const line = oneLine(question);
  return /^(?:#|[-*] |\d+[.)] )/.test(line) ? `# ${line}` : line;
};

/** A line that would be read as a heading stands in by one blank, which is taken off again when it is read. */
const bodyText = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/^##(?!#)/, ' ##'))
    .join('\n')
    .trim()
    .replace(/^##(?!#)/, ' ##');
