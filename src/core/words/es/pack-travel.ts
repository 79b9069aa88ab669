import type { Words } from '../words.ts';
import { packArchiveWords } from './pack-archives.ts';
import { packBuildingWords } from './pack-building.ts';
import { packSourceWords } from './pack-sources.ts';
import { packTendingWords } from './pack-tending.ts';
import { packTrustWords } from './pack-trust.ts';

export const packTravelWords: Words['packTravel'] = {
  archives: packArchiveWords,
  sources: packSourceWords,
  building: packBuildingWords,
  tending: packTendingWords,
  trust: packTrustWords,
};
