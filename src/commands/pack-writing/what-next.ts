import type { World } from '../../ports.ts';
import type { Left } from '../draft/talk.ts';

type SayingWorld = Pick<World, 'screen' | 'words'>;

/** Not wrapped: the commands are there to be copied. */
export const sayWhatNext = (
  folder: string,
  id: string,
  count: number,
  { screen, words }: SayingWorld,
): void => {
  const says = words.packWriting;
  screen.write(screen.style('saved', says.written(folder, count)));
  screen.write('');
  for (const line of says.next(folder, id)) screen.write(line);
};

/** A second Ctrl-C is told to scripts; anything else is a change of mind. */
export const sayLeft = ({ left }: Left, { screen, words }: SayingWorld): number => {
  screen.write(words.packWriting.leftNothing);
  return left === 'interrupt' ? 130 : 0;
};
