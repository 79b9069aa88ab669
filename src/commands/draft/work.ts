import type { AnswerRecord } from '../../core/interview/answer.ts';
import { begin } from '../../core/interview/begin.ts';
import type { Turn } from '../../core/interview/interview.ts';
import { aboutRecord, aboutSitting, withRecord } from '../../core/interview/records.ts';
import type { Pack } from '../../core/packs/pack.ts';
import { DEFAULT_SETTING, isSetting, type Setting } from '../../core/setting.ts';
import { redWords } from '../../store/private-words.ts';
import type { Found } from './choosing.ts';
import { type Desk, nothingHeard, type Work } from './desk.ts';
import { holdHalf } from './saving.ts';

/** Puts a story on the desk. */
export const openWork = (desk: Desk, found: Found): Work => {
  const work: Work = {
    ...desk,
    story: found.story,
    pack: found.pack,
    setting: settingOf(desk, found),
    sitting: desk.store.sitting(found.story),
    parent: found.parent,
    firstRecords: firstRecords(desk, found),
    keepPrivate: redWords(desk.store),
    heard: nothingHeard(found.half !== null, lastWords(found.pack)),
  };
  desk.talk.beside.heldBy((typed) => holdHalf(work, work.heard.at, typed));
  return work;
};

/** Where words beside are found again when no question is open. */
const lastWords = ({ prompts }: Pack): string =>
  prompts.findLast(({ kind }) => kind === 'story' || kind === 'private')?.id ?? '';

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
export const beginWork = ({ firstRecords, talk }: Work, { pack, answers, half }: Found): Turn => {
  const open = pack.prompts.find(({ id }) => id === half?.prompt);
  // Words that were typed beside a choice: they wait for a question that takes words.
  const wasBeside = half !== null && (open?.choices.length ?? 0) > 0;
  if (wasBeside) talk.beside.put(half.text);
  return begin(pack, firstRecords.reduce(withRecord, answers), wasBeside ? null : half);
};
