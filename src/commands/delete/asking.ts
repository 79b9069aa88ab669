import { Trouble } from '../../core/errors.ts';
import type { World } from '../../ports.ts';
import { hasLeft, openTalk } from '../draft/talk.ts';
import { screenForm } from '../screen-form.ts';

type Wish = { readonly plain: boolean };

/** What came of the question: the word, or the exit code to leave with. */
export type Asked = { readonly yes: true } | { readonly yes: false; readonly code: number };

/** A question nobody can answer is not asked. */
export const mustHaveSomebody = ({ plain }: Wish, { input, words }: World): void => {
  const says = words.store.deleting;
  if (!input.isTerminal && !plain) {
    throw new Trouble('no-keyboard', says.nobodyToAsk, says.nobodyToAskHint);
  }
};

/** Enter alone, another word, and leaving all mean no. A script whose word did not come is told by its exit code. */
export const askForWord = async (
  { word, question }: { readonly word: string; readonly question: string },
  { plain }: Wish,
  world: World,
): Promise<Asked> => {
  const says = world.words.store.deleting;
  const prompter = await world.prompter({ form: plain ? 'plain' : screenForm(world) });
  try {
    const talk = openTalk(world, prompter);
    const typed = await talk.line({ id: 'word', question, usual: '' });
    if (typeof typed === 'string' && typed.toLowerCase().replace(/["'.]/g, '') === word) return { yes: true };
    talk.say(typeof typed === 'string' && typed !== '' ? says.otherWord(word) : says.left);
    if (hasLeft(typed) && typed.left === 'interrupt') return { yes: false, code: 130 };
    return { yes: false, code: world.input.isTerminal ? 0 : 2 };
  } finally {
    prompter.close();
  }
};
