/** The kinds of files that a story can leave the store as, and the endings that tell them. */
const ENDINGS = {
  markdown: ['md', 'markdown'],
  text: ['txt', 'text'],
  html: ['html', 'htm'],
  docx: ['docx'],
  pdf: ['pdf'],
} as const;

export type CopyFormat = keyof typeof ENDINGS;
const COPY_FORMATS = Object.keys(ENDINGS) as readonly CopyFormat[];

/**
 * `review` and `card` say what is in the copy, not what kind of file it is: Markdown and text, unless the name says otherwise.
 */
export const EXPORT_FORMATS = ['markdown', 'text', 'html', 'docx', 'pdf', 'review', 'card'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** From the ending of a name; null when it tells nothing. */
export const formatOf = (file: string): CopyFormat | null => {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return COPY_FORMATS.find((format) => ENDINGS[format].some((one) => one === ending)) ?? null;
};

export const endingOf = (format: CopyFormat): string => ENDINGS[format][0];
export const everyEnding: readonly string[] = COPY_FORMATS.map((format) => `.${ENDINGS[format][0]}`);
