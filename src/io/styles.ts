import type { Brushes } from './stylist.ts';

// Sixteen basic colours, so that the teller's theme decides; no red, and nothing dim: all of it is there to be read.
/** What the styles look like in colour. Loaded only where colour is wanted: chalk is a good part of a short command's time. */
export const loadColourBrushes = async (): Promise<Brushes> => {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    question: chalk.bold,
    command: chalk.cyan,
    saved: chalk.green,
    thought: chalk.yellow,
    title: chalk.bold,
    quote: chalk.italic,
    place: null,
    quiet: null,
  };
};
