import { sampleAmounts } from '../../story-rules/en/balance-pages.ts';
import { storyPages } from '../../story-rules/en/pages.ts';
import { CLASS, GRAMMAR } from '../../text/word-classes.ts';
import { amountOf } from '../../words/en/amounts.ts';
import { careWords } from '../../words/en/care.ts';
import { strengthWords } from '../../words/en/strengths.ts';
import type { Language } from '../language.ts';
import { beginsClause } from './clause-start.ts';
import { knows, writtenFor } from './contractions.ts';
import { notACommand } from './courtesy.ts';
import { inflect } from './inflect.ts';
import { BUILT_IN_LISTS, classOf } from './lexicon.ts';
import { NOT_NAMES, PUBLIC_NAMES } from './not-names.ts';
import { opensItself } from './own-condition.ts';
import { isOfSomebody, isOwnLabel } from './own-label.ts';
import { likelyEnglish } from './reads-as-english.ts';
import { partsOf, repairNeighbours } from './repairs.ts';
import { stanceJudges } from './stance/judges.ts';
import { endsNothing } from './stops.ts';
import { storySigns } from './story-signs.ts';

export const english: Language = {
  code: 'en',
  spelling: { partsOf, writtenFor, knows, repair: repairNeighbours },
  grammar: {
    classOf,
    classes: CLASS,
    // "Will" may be a name.
    inNoName: (GRAMMAR & ~CLASS.modal) | CLASS.adv | CLASS.num | CLASS.punct,
    lists: BUILT_IN_LISTS,
    inflect,
  },
  stops: { endsNothing, opensSmall: (word) => word === 'i' },
  names: {
    isNoName: (word) => NOT_NAMES.has(word),
    isPublic: (two) => PUBLIC_NAMES.has(two),
    owner: /['’]s$/,
  },
  stances: stanceJudges,
  excuses: { beginsClause, opensItself, notACommand, isOwnLabel, isOfSomebody },
  story: storySigns,
  says: {
    strengths: strengthWords,
    care: careWords,
    pages: storyPages,
    sample: sampleAmounts,
    amount: amountOf,
  },
  likely: likelyEnglish,
};
