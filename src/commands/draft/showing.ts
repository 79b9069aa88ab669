import { unreachable } from '../../core/errors.ts';
import { draftText } from '../../core/interview/draft-text.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { COMMANDS } from '../../core/interview/reply.ts';
import type { Show } from '../../core/interview/show.ts';
import { isAsItStands } from '../../core/interview/standing.ts';
import { currentWords } from '../../core/interview/step.ts';
import type { Work } from './desk.ts';
import { sayRoom, sayText } from './reading.ts';
import { sayReviewLines } from './review-list.ts';
import { savedLine } from './saved-line.ts';
import type { Left } from './talk.ts';

/** Tells one thing before the next question. Left when the teller leaves while it waits for Enter. */
export const tell = async (work: Work, interview: Interview, show: Show): Promise<Left | null> => {
  const { talk } = work;
  const words = work.world.words.draft.asking;
  switch (show.kind) {
    case 'saved':
      talk.say(savedLine(work, interview, show), 'saved');
      return null;
    case 'card':
      talk.say('');
      talk.say(show.text);
      return null;
    case 'look-up':
      return waitFor(work, words.lookUp);
    case 'asked':
      return tellAsked(work, interview, show);
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

type Plain = Exclude<Show['kind'], 'saved' | 'card' | 'scars' | 'look-up' | 'asked' | 'list'>;

const plainLine = (work: Work, show: Extract<Show, { kind: Plain }>): string => {
  const words = work.world.words.draft.asking;
  switch (show.kind) {
    case 'left-out':
      return words.leftOut;
    case 'kept-as-it-was':
      return words.keptAsItWas;
    case 'not-emptied':
      return words.notEmptied;
    case 'notes':
      return thoughts(work, show.on);
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
  interview: Interview,
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
    case 'story':
      sayStory(work, interview);
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

/** The piece as it would be told now; what is being written is no part of it yet. */
const sayStory = (work: Work, interview: Interview): void => {
  const { stage, pack, answers } = interview;
  const draft = draftText(pack, answers);
  sayText(work, draft);
  if (draft.text !== '' && pack.makes === 'story') sayRoom(work, interview, draft);
  const open = currentWords(interview);
  const isNew = stage.kind === 'asking' && open !== '' && !isAsItStands(interview, stage.prompt, open);
  if (isNew) work.talk.say(work.world.words.draft.asking.notInYet);
};

/** For this sitting; what the settings say for all sittings is changed there. */
const thoughts = ({ heard, settings, world }: Work, on: boolean | null): string => {
  const words = world.words.draft.asking;
  if (!settings.coachingNotes) return words.thoughtsOffAlways;
  if (on !== null) heard.notesOff = !on;
  return heard.notesOff ? words.thoughtsOff : words.thoughtsOn;
};

const sayCommands = ({ talk, world }: Work): void => {
  const { called, help } = world.words.terminal;
  for (const command of COMMANDS) talk.say(`/${called(command)}: ${help[command]}.`);
};

const waitFor = ({ talk, world }: Work, line: string): Promise<Left | null> =>
  talk.enter({ id: 'enter', question: line, help: world.words.draft.asking.enterToGoOn });
