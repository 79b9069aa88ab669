import { isLongEnough, passphraseFrom } from '../../core/lock/passphrase.ts';
import type { World } from '../../ports.ts';
import { hasLeft, type Left, openTalk, type Talk } from '../draft/talk.ts';
import { screenForm } from '../screen-form.ts';

/** A conversation with the keyboard given back at its end. What goes into a pipe or a file is for somebody else: then it is held beside. */
export const withTalk = async <T>(
  { plain }: { readonly plain: boolean },
  world: World,
  talkOver: (talk: Talk) => Promise<T>,
): Promise<T> => {
  const aside = !world.screen.isTerminal && !plain;
  const prompter = await world.prompter({ form: plain ? 'plain' : screenForm(world), aside });
  try {
    const screen = aside ? { ...world.screen, write: world.screen.warn } : world.screen;
    return await talkOver(openTalk({ ...world, screen }, prompter));
  } finally {
    prompter.close();
  }
};

/** A new passphrase, typed twice without being shown. */
export const askNewPassphrase = async (
  talk: Talk,
  { words }: Pick<World, 'words'>,
  question: string,
): Promise<string | Left> => {
  const says = words.lock.on;
  let help: string = says.chooseHelp;
  for (;;) {
    const typed = await talk.line({ id: 'new-passphrase', question, help, hidden: true, usual: '' });
    if (hasLeft(typed)) return typed;
    help = '';
    const first = passphraseFrom(typed);
    if (!isLongEnough(first)) {
      talk.say(says.tooShort);
      continue;
    }
    const again = await talk.line({ id: 'passphrase-again', question: says.again, hidden: true, usual: '' });
    if (hasLeft(again)) return again;
    if (passphraseFrom(again) === first) return first;
    talk.say(says.notSame);
  }
};
