import type { Thresholds } from './thresholds.ts';

type Single = {
  readonly [name in keyof Thresholds]: Thresholds[name] extends number ? name : never;
}[keyof Thresholds];

/** A number that a pack may change: which of ours it is, and what it may be. In words or counts; shares in hundredths. */
export type Dial = {
  readonly name: string;
  readonly key: Single;
  readonly least: number;
  readonly most: number;
  readonly share: boolean;
};

const count = (name: string, key: Single, least: number, most: number): Dial => ({
  name,
  key,
  least,
  most,
  share: false,
});
const share = (name: string, key: Single, least: number, most: number): Dial => ({
  name,
  key,
  least,
  most,
  share: true,
});

/**
 * All that a pack may change. The ranges keep a rule from being switched off by the back door, or from speaking at every text. What the
 * trained ear goes by is not among them: it was found by measuring, and nobody could set it by hand. Limits are a pack's own key.
 */
export const DIALS: readonly Dial[] = [
  share('far-too-long', 'farTooLong', 100, 300),
  count('ending-from', 'endingFrom', 10, 500),
  count('permission-from', 'permissionFrom', 10, 1000),
  count('hope-from', 'hopeFrom', 20, 1000),
  count('turn-from', 'turnFrom', 20, 1000),
  count('problem-heavy-from', 'problemHeavyFrom', 20, 1000),
  share('hard-sections', 'hardSections', 30, 100),
  count('sunshine-from', 'sunshineFrom', 40, 2000),
  count('way-back-from', 'wayBackFrom', 20, 1000),
  count('helped-from', 'helpedFrom', 20, 2000),
  count('reading-from', 'readingFrom', 40, 1000),
  count('grade', 'grade', 3, 16),
  count('average-sentence', 'averageSentence', 8, 60),
  count('longest-sentence', 'longestSentence', 12, 120),
  count('lecture-findings', 'lectureFindings', 1, 20),
  share('lecture-share', 'lectureShare', 10, 100),
];
