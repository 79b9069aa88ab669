import { unreachable } from '../../core/errors.ts';
import { itemsOf } from '../../core/interview/records.ts';
import type { Show } from '../../core/interview/show.ts';
import { countWords } from '../../core/text/count-words.ts';
import type { Work } from './desk.ts';
import { sayReviewLines } from './review-list.ts';
import type { Left } from './talk.ts';

/** Tells one thing before the next question. Left when the teller leaves while it waits for Enter. */
export const tell = async (work: Work, show: Show): Promise<Left | null> => {
  const { talk } = work;
  const words = work.world.words.draft.asking;
  switch (show.kind) {
    case 'saved':
      talk.say(savedLine(work, show), 'saved');
      return null;
    case 'card':
      talk.say('');
      talk.say(show.text);
      return null;
    case 'look-up':
      return waitFor(work, words.lookUp);
    case 'your-answer':
      sayYourAnswer(work, show);
      return null;
    case 'asked':
      return tellAsked(work, show);
    case 'list':
      sayReviewLines(work, show.lines);
      return null;
    case 'scars':
      talk.say('');
      talk.say(words.scars);
      return null;
    default:
      talk.say(plainLine(work, show));
      return null;
  }
};

const sayYourAnswer = ({ talk, world }: Work, show: Extract<Show, { kind: 'your-answer' }>): void => {
  const words = world.words.draft.asking;
  talk.say('');
  if (!show.half && show.takesWords && talk.beside.text() !== '') {
    talk.say(words.yourAnswerAndMore(show.number));
    return;
  }
  talk.say(words.yourAnswer(show.number));
  talk.quote(show.text);
  talk.say(show.half ? words.keepOrTake : words.keepOrChange);
};

const savedLine = (work: Work, { as, text }: Extract<Show, { kind: 'saved' }>): string => {
  const words = work.world.words.draft.asking;
  switch (as) {
    case 'story': {
      const count = countWords(text);
      return words.savedStory(count, (count / work.settings.rate) * 60);
    }
    case 'private':
      return words.savedPrivate;
    case 'choice':
      return words.saved;
    case 'list':
      return words.savedList(itemsOf(text).length);
    default:
      return unreachable(as);
  }
};

type Plain = Exclude<Show['kind'], 'saved' | 'card' | 'scars' | 'look-up' | 'your-answer' | 'asked' | 'list'>;

const plainLine = (work: Work, show: Extract<Show, { kind: Plain }>): string => {
  const words = work.world.words.draft.asking;
  switch (show.kind) {
    case 'left-out':
      return words.leftOut;
    case 'kept-as-it-was':
      return words.keptAsItWas;
    case 'half-waits':
      return words.halfWaits;
    case 'set-aside':
      return words.setAside(show.count);
    case 'brought-back':
      return words.broughtBack(show.count);
    case 'first-one':
      return words.firstOne;
    case 'no-such-number':
      return words.noSuchNumber(show.count);
    case 'only-for-you':
      return words.nowOnlyForYou;
    case 'for-the-story':
      return words.nowForTheStory;
    case 'always-only-for-you':
      return words.alwaysOnlyForYou;
    case 'nothing-typed':
      return words.nothingTyped;
    case 'not-a-choice':
      return words.notAChoice(show.count);
    default:
      return unreachable(show);
  }
};

const tellAsked = async (
  work: Work,
  { what, text }: Extract<Show, { kind: 'asked' }>,
): Promise<Left | null> => {
  const { talk } = work;
  const words = work.world.words.draft.asking;
  switch (what) {
    case 'why':
      talk.say(text || words.noWhy);
      return null;
    case 'example':
      talk.say(text === '' ? words.noExample : words.example);
      if (text !== '') talk.say(text);
      return null;
    case 'read':
      talk.say(text || words.nothingToRead);
      return null;
    case 'support':
      talk.sayHelpLines();
      return null;
    case 'hide':
      return talk.hide();
    case 'help':
      sayCommands(work);
      return null;
    default:
      return unreachable(what);
  }
};

const sayCommands = ({ talk, world }: Work): void => {
  for (const [command, does] of Object.entries(world.words.terminal.help)) talk.say(`/${command}: ${does}.`);
};

const waitFor = ({ talk, world }: Work, line: string): Promise<Left | null> =>
  talk.enter({ id: 'enter', question: line, help: world.words.draft.asking.enterToGoOn });
