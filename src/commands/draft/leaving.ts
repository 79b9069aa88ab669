import { closingPrompts } from '../../core/interview/asked-prompts.ts';
import { kindFor, recordOf } from '../../core/interview/records.ts';
import type { Pack, Prompt } from '../../core/packs/pack.ts';
import type { Version } from '../../core/store/version.ts';
import { countWords } from '../../core/text/count-words.ts';
import type { Words } from '../../core/words/words.ts';
import type { Work } from './desk.ts';
import { saveRecords } from './saving.ts';
import { hasLeft, type Left, type Talk } from './talk.ts';

type Says = Words['draft']['leaving'];

/** The choice that brings the help lines, in every pack. */
const COMPANY = 'company';

/** How the teller is leaving, and what is good for them now. What they say is only for them; Enter alone says nothing. */
export const askLeaving = async (work: Work): Promise<Left | null> => {
  const { talk, world, pack } = work;
  const words = world.words.draft.leaving;
  for (const prompt of closingOf(pack, words)) {
    const said = await askClosing(work, prompt);
    if (hasLeft(said)) return said;
    if (said === '') continue;
    const unsaved = await saveRecords(work, [
      recordOf(prompt, kindFor(prompt, true), said, world.clock.now()),
    ]);
    if (unsaved !== null) return unsaved;
    for (const { choice, text } of prompt.cards) if (choice === null || choice === said) talk.say(text);
    if (said !== COMPANY) continue;
    talk.say(words.peopleNow);
    talk.sayHelpLines();
  }
  return null;
};

const askClosing = ({ talk, world }: Work, prompt: Prompt): ReturnType<Talk['line']> => {
  const words = world.words.draft.leaving;
  const help = [prompt.help, words.enterAlone].filter((text) => text !== '').join(' ');
  const asked = { id: prompt.id, question: prompt.question, help, usual: '' };
  if (prompt.choices.length > 0) return talk.choose({ ...asked, choices: prompt.choices });
  return talk.line({ ...asked, own: true, privacy: world.words.draft.asking.onlyForYou });
};

/** The pack's own closing questions, or ours: nobody leaves without being asked. */
const closingOf = (pack: Pack, words: Says): readonly Prompt[] => {
  const own = closingPrompts(pack);
  if (own.length > 0) return own;
  const [steady, stirred, company] = [words.steady, words.stirred, words.company];
  return [
    closing('leave', 'scale', words.how, [
      { id: 'steady', words: steady },
      { id: 'stirred', words: stirred },
      { id: COMPANY, words: company },
    ]),
    closing('leave-next', 'private', words.goodForYou, []),
  ];
};

const closing = (
  id: string,
  kind: 'scale' | 'private',
  question: string,
  choices: Prompt['choices'],
): Prompt => ({
  id,
  kind,
  section: null,
  optional: true,
  limit: null,
  lines: 'one',
  showIf: null,
  stopsOn: null,
  feeds: [],
  carries: null,
  question,
  help: '',
  choices,
  why: '',
  example: '',
  tender: false,
  cards: [],
});

/** What was kept, how to read it, how to go on, where it lies. No title and no word of the story stays in the window. */
export const sayLastLines = ({ talk, store, world }: Work, kept: Version, besideHeld: boolean): void => {
  const words = world.words.draft.leaving;
  const place = store.story(kept.story)?.place ?? 1;
  const { beside } = talk;
  if (beside.text() !== '') talk.say(besideHeld ? words.beside : words.besideUnheld(beside.text()));
  talk.say('');
  talk.say(words.thanks);
  talk.say('');
  talk.say(words.kept(kept.number, countWords(kept.body)), 'saved');
  talk.say(words.read);
  talk.say(words.where(store.path));
  talk.say(words.goOnWith(place));
  talk.say(words.people);
};

/** The same lines for every pause, wherever it came: what is safe, how to go on, and who is there. */
export const sayPaused = ({ talk, world }: Pick<Work, 'talk' | 'world'>, isSaved: boolean): void => {
  const words = world.words.draft.leaving;
  talk.say(isSaved ? words.paused : words.nothingToSave, 'saved');
  talk.say(words.goOn);
  talk.say(words.people);
};
