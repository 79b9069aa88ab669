import type { StoryPages } from '../story-rule.ts';
import * as balance from './balance-pages.ts';
import * as endings from './ending-pages.ts';
import * as wording from './wording-pages.ts';

export const storyPages: StoryPages = {
  'story-no-invitation': endings.storyNoInvitation,
  'story-closed-question': endings.storyClosedQuestion,
  'story-no-hope': balance.storyNoHope,
  'story-no-turn': balance.storyNoTurn,
  'story-problem-heavy': balance.storyProblemHeavy,
  'story-all-sunshine': balance.storyAllSunshine,
  'story-too-long': balance.storyTooLong,
  'story-no-permission': endings.storyNoPermission,
  'story-no-purpose': endings.storyNoPurpose,
  'story-no-way-back': endings.storyNoWayBack,
  'story-reading-level': wording.storyReadingLevel,
  'story-jargon': wording.storyJargon,
  'story-lecture': wording.storyLecture,
  'story-no-resources': wording.storyNoResources,
  'story-too-fresh': wording.storyTooFresh,
  'story-nobody-helped': endings.storyNobodyHelped,
  'keep-private': wording.keepPrivate,
};
