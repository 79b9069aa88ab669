import type { StanceJudges } from '../../../stance/stance-table.ts';
import { conditional } from './conditional.ts';
import { markGenericYou } from './generic-you.ts';
import { hedged } from './hedged.ts';
import { negated } from './negated.ts';
import { ownExperience } from './own-experience.ts';
import { pastBelief } from './past-belief.ts';
import { markQuestion } from './question.ts';
import { quotative } from './quotative.ts';
import { isReported, joinsLines } from './quoted.ts';
import { markChorus, reported } from './reported.ts';
import { saidAfter } from './said-after.ts';

export const stanceJudges: StanceJudges = {
  marks: [pastBelief, reported, saidAfter, quotative, negated, hedged, conditional, ownExperience],
  before: markQuestion,
  after: (table, clause) => {
    markChorus(table, clause);
    markGenericYou(table, clause);
  },
  isReported,
  joinsLines,
};
