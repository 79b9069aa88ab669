import type { AnswerRecord } from '../../core/interview/answer.ts';
import { begin } from '../../core/interview/begin.ts';
import type { Turn } from '../../core/interview/interview.ts';
import { aboutRecord, aboutSitting, withRecord } from '../../core/interview/records.ts';
import { DEFAULT_SETTING, isSetting, type Setting } from '../../core/setting.ts';
import { redWords } from '../../store/private-words.ts';
import type { Found } from './choosing.ts';
import { type Desk, nothingHeard, type Work } from './desk.ts';

/** Puts a story on the desk. */
export const openWork = (desk: Desk, found: Found): Work => ({
  ...desk,
  story: found.story,
  pack: found.pack,
  setting: settingOf(desk, found),
  sitting: desk.store.sitting(found.story),
  parent: found.parent,
  firstRecords: firstRecords(desk, found),
  keepPrivate: redWords(desk.store),
  heard: nothingHeard(found.half !== null),
});

const settingOf = ({ options }: Desk, { pack, answers, parent }: Found): Setting => {
  const before = aboutSitting(answers, 'setting');
  if (options.setting !== null) return options.setting;
  return isSetting(before) ? before : (parent?.setting ?? pack.setting ?? DEFAULT_SETTING);
};

/** Written before the first answer of a new story, and when something else is asked for than before. */
const firstRecords = ({ options, world }: Desk, { pack, answers, isNew }: Found): AnswerRecord[] => {
  const now = world.clock.now();
  const asked = world.words.draft.opening.whoIsItFor;
  const records: AnswerRecord[] = [];
  const pinned = `${pack.id}@${pack.version}`;
  if (isNew || aboutSitting(answers, 'pack') === null) records.push(aboutRecord('pack', asked, pinned, now));
  if (options.setting !== null) records.push(aboutRecord('setting', asked, options.setting, now));
  if (options.minutes !== null) records.push(aboutRecord('minutes', asked, String(options.minutes), now));
  return records;
};

/** The interview of this sitting, with what was asked for on the way in. */
export const beginWork = ({ firstRecords }: Work, { pack, answers, half }: Found): Turn =>
  begin(pack, firstRecords.reduce(withRecord, answers), half);
