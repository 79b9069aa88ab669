import { Trouble } from '../../core/errors.ts';
import type { World } from '../../ports.ts';
import type { Beside } from './beside.ts';
import type { DraftOptions } from './options.ts';
import { hasLeft, type Left, openTalk, type Talk } from './talk.ts';

type Form = 'plain' | 'rich';

/** How to talk: as the machine needs it, as asked, as the teller once chose; null when nobody has said. */
export const knownForm = ({ form }: DraftOptions, { environment, screen, settings }: World): Form | null => {
  if (form === 'plain' || environment.dumb || !screen.isTerminal) return 'plain';
  if (form === 'rich') return 'rich';
  return environment.plain ? 'plain' : settings.read().settings.form;
};

/** The first question of all, in the plain form: it is the one a person meets before they can choose. */
export const askForm = async (world: World, beside: Beside): Promise<Form | Left> => {
  const prompter = await world.prompter({ form: 'plain' });
  try {
    const talk = openTalk(world, prompter, beside);
    const words = world.words.draft.opening;
    talk.say(words.name);
    const form = await talk.choose({
      id: 'form',
      question: words.howToShow,
      choices: [
        { id: 'rich', words: words.rich },
        { id: 'plain', words: words.plain },
      ],
      usual: null,
    });
    if (hasLeft(form)) return form;
    const chosen = form === 'rich' ? 'rich' : 'plain';
    await remember(talk, world, chosen);
    return chosen;
  } finally {
    prompter.close();
  }
};

/** A choice that cannot be written down still counts for today. */
const remember = async (talk: Talk, { settings, words }: World, form: Form): Promise<void> => {
  const says = words.draft.opening;
  try {
    await settings.write({ ...settings.read().settings, form });
    talk.say(says.formSaved, 'saved');
  } catch (thrown) {
    if (!(thrown instanceof Trouble)) throw thrown;
    talk.say(says.formNotSaved);
  }
};

/** The first time of all, as long as there is no story: three lines, and nothing until Enter. */
export const welcome = async (talk: Talk, { words, settings }: World): Promise<Left | null> => {
  const says = words.draft.opening;
  talk.say('');
  for (const line of says.first(settings.read().settings.halfAnswers)) talk.say(line);
  return talk.enter({ id: 'begin', question: says.enterToBegin });
};
