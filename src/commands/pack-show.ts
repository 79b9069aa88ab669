import { ownPage } from '../core/interview/own-page.ts';
import { assemble } from '../core/packs/assemble.ts';
import type { Pack } from '../core/packs/pack.ts';
import { sampleAnswers } from '../core/packs/sample-answers.ts';
import { wrap } from '../core/text/wrap.ts';
import { openShelf } from '../packs/pack-shelf.ts';
import type { World } from '../ports.ts';
import { registeredLines } from './pack/trust-lines.ts';
import { cardLines, questionLine } from './pack-lines.ts';

type ShowWorld = Pick<World, 'csv' | 'disk' | 'ids' | 'yaml' | 'places' | 'screen' | 'words'>;

/** `name`: the id of a pack, or `id@version`. */
export type PackShowOptions = {
  readonly name: string;
  /** The author's notes for trainers, and nothing else. */
  readonly notes: boolean;
};

export const packShow = async ({ name, notes }: PackShowOptions, world: ShowWorld): Promise<number> => {
  const pack = await openShelf(world).open(name);
  if (notes) return showNotes(pack, world);
  const { screen, words } = world;
  const flow = (text: string, first = '', rest = first): void =>
    screen.write(wrap(text, screen.width, first, rest));
  const heading = (text: string): void => screen.write(`\n${screen.style('title', text)}\n`);

  screen.write(screen.style('title', pack.title));
  flow(pack.summary);
  screen.write('');
  for (const line of [...cardLines(pack, words.packs), ...registeredLines(pack, world)]) flow(line);
  heading(words.packs.questions);
  for (const [at, prompt] of pack.prompts.entries())
    flow(questionLine(prompt, pack, words.packs), `${String(at + 1).padStart(2)}. `, '    ');
  screen.write('');
  flow(words.packs.onPaper(pack.id));
  const sample = finishedPiece(pack);
  if (sample !== '') {
    heading(words.packs.sample);
    flow(sample, '  ');
  }
  for (const piece of pack.samples) {
    heading(piece.title);
    flow(finishedPiece({ ...pack, sample: piece.answers }), '  ');
  }
  if (pack.readme !== '') {
    heading(words.packs.readme);
    flow(pack.readme, '  ');
  }
  if (pack.notes !== '') {
    screen.write('');
    flow(words.packs.howToReadNotes(pack.id));
  }
  return 0;
};

const showNotes = ({ id, notes, title }: Pack, { screen, words }: ShowWorld): number => {
  if (notes === '') {
    screen.write(words.packs.noNotes(id));
    return 0;
  }
  screen.write(screen.style('title', `${title}. ${words.packs.notesForTrainers}`));
  screen.write('');
  screen.write(wrap(notes, screen.width));
  return 0;
};

const finishedPiece = (pack: Pack): string => {
  const answers = sampleAnswers(pack);
  return pack.makes === 'story' ? assemble(pack, answers).text : ownPage(pack, answers);
};
