import type { StanceJudges } from '../../../stance/stance-table.ts';
import { conditional } from './conditional.ts';
import { markGeneric } from './generic-you.ts';
import { hedged } from './hedged.ts';
import { negated } from './negated.ts';
import { ownExperience } from './own-experience.ts';
import { pastBelief } from './past-belief.ts';
import { markQuestion } from './question.ts';
import { isReported, joinsLines } from './quoted.ts';
import { reported } from './reported.ts';

export const stanceJudges: StanceJudges = {
  marks: [pastBelief, reported, negated, hedged, conditional, ownExperience],
  before: markQuestion,
  after: markGeneric,
  isReported,
  joinsLines,
};
