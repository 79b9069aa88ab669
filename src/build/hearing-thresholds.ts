import type { Thresholds } from './train-hearing.ts';

/**
 * Where the trained ear speaks by itself and where it doubts a pattern. Found by leaving one author out after another of the building
 * half (`npm run accuracy -- --thresholds`), never by the frozen half.
 */
export const THRESHOLDS: Thresholds = { sure: 0.35, sureInStory: 0.5, doubtful: 0.1 };
