import { sampleAmounts } from '../../story-rules/es/balance-pages.ts';
import { storyPages } from '../../story-rules/es/pages.ts';
import { amountOf } from '../../words/es/amounts.ts';
import { careWords } from '../../words/es/care.ts';
import { strengthWords } from '../../words/es/strengths.ts';
import type { Language } from '../language.ts';
import { beginsClause } from './clause-start.ts';
import { notACommand } from './courtesy.ts';
import { classOf, ES, inflect } from './lexicon.ts';
import { NOT_NAMES, PUBLIC_NAMES } from './not-names.ts';
import { isOfSomebody, isOwnLabel, opensItself } from './own-label.ts';
import { likelySpanish } from './reads-as-spanish.ts';
import { spelling } from './spelling.ts';
import { stanceJudges } from './stance/judges.ts';
import { endsNothing } from './stops.ts';
import { storySigns } from './story-signs.ts';

export const spanish: Language = {
  code: 'es',
  spelling,
  grammar: {
    classOf,
    classes: ES,
    inNoName:
      ES.pro1 |
      ES.pro2 |
      ES.pro3 |
      ES.clitic |
      ES.poss |
      ES.neg |
      ES.adv |
      ES.det |
      ES.prep |
      ES.conj |
      ES.wh |
      ES.num |
      ES.punct |
      ES.haber |
      ES.ser,
    lists: {},
    inflect,
  },
  stops: { endsNothing, opensSmall: () => false },
  names: { isNoName: (word) => NOT_NAMES.has(word), isPublic: (two) => PUBLIC_NAMES.has(two), owner: null },
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
  likely: likelySpanish,
};
