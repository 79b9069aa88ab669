import { Trouble } from '../../core/errors.ts';
import { passphraseFrom } from '../../core/lock/passphrase.ts';
import type { World } from '../../ports.ts';
import { openWith } from '../../store/lock-keys.ts';
import { hasLeft, type Left, type Talk } from '../draft/talk.ts';
import { withTalk } from './asking.ts';
import { secretIn } from './secret-file.ts';

const TRIES = 3;

export const openFromFile = async (file: string, world: World): Promise<null> => {
  const says = world.words.lock.asking;
  if (openWith(await secretIn(file, world), world)) return null;
  throw new Trouble('locked', says.notOpened, says.notOpenedHint);
};

/** null when it is open; else the exit code. */
export const openByAsking = async (
  { plain }: { readonly plain: boolean },
  world: World,
): Promise<number | null> => {
  const says = world.words.lock.asking;
  if (!world.input.isTerminal && !plain) throw new Trouble('no-keyboard', says.nobody, says.nobodyHint);
  return withTalk({ plain }, world, async (talk) => {
    const left = await askToOpen(talk, world);
    if (left === null) return null;
    talk.say(says.left);
    return exitCode(left, world);
  });
};

/** Leaving by Ctrl-C is told to scripts; a pipe that had no passphrase in it could not be done what was asked. */
export const exitCode = ({ left }: Left, { input }: Pick<World, 'input'>): number => {
  if (left === 'interrupt') return 130;
  return input.isTerminal ? 0 : 2;
};

/** Three tries, each with a calm line. Trouble when none of them was it. */
export const askToOpen = async (talk: Talk, world: World): Promise<Left | null> => {
  const says = world.words.lock.asking;
  for (let left = TRIES - 1; left >= 0; left--) {
    const typed = await talk.line({
      id: 'passphrase',
      question: says.question,
      help: left === TRIES - 1 ? says.help : '',
      hidden: true,
      usual: '',
    });
    if (hasLeft(typed)) return typed;
    talk.say(says.oneMoment);
    if (openWith(passphraseFrom(typed), world)) return null;
    if (left > 0) talk.say(says.wrong(left));
  }
  throw new Trouble('locked', says.notOpened, says.notOpenedHint);
};
