import type { Day } from './calendar.ts';
import { parseStoryId, parseVersionId } from './ids.ts';
import type { StoryId, VersionId } from './version.ts';

/** The telling that a page of notes looks back on. Stands in the journal of that page, as its record about `telling`. */
export type LookedBackOn = { readonly story: StoryId; readonly version: VersionId; readonly day: Day };

export const tellingText = ({ story, version, day }: LookedBackOn): string => `${story} ${version} ${day}`;

export const readTellingText = (text: string | null): LookedBackOn | null => {
  const [first = '', second = '', day = ''] = (text ?? '').split(' ');
  const story = parseStoryId(first);
  const version = parseVersionId(second);
  return story === null || version === null || day === '' ? null : { story, version, day };
};
