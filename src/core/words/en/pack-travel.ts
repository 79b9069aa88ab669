import { packArchiveWords } from './pack-archives.ts';
import { packBuildingWords } from './pack-building.ts';
import { packSourceWords } from './pack-sources.ts';
import { packTendingWords } from './pack-tending.ts';
import { packTrustWords } from './pack-trust.ts';

/** What the tool says while a pack goes from one computer to another. */
export const packTravelWords = {
  archives: packArchiveWords as typeof packArchiveWords,
  building: packBuildingWords as typeof packBuildingWords,
  sources: packSourceWords as typeof packSourceWords,
  tending: packTendingWords as typeof packTendingWords,
  trust: packTrustWords as typeof packTrustWords,
} as const;
