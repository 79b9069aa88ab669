/** A name or a note that may hold line ends, as one line: in a list, each thing has its own. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
