import { Trouble } from '../../core/errors.ts';
import type { AnswerRecord, Answers } from '../../core/interview/answer.ts';
import { askedPrompts } from '../../core/interview/asked-prompts.ts';
import { arriveAt, begin } from '../../core/interview/begin.ts';
import type { Interview, Turn } from '../../core/interview/interview.ts';
import { aboutRecord, aboutSitting, withRecord } from '../../core/interview/records.ts';
import type { Pack, Prompt } from '../../core/packs/pack.ts';
import { withDefaults } from '../../core/packs/pack-brief.ts';
import { DEFAULT_SETTING, isSetting, type Setting } from '../../core/setting.ts';
import { tellingText } from '../../core/store/looking-back.ts';
import { nearOnes } from '../../core/text/near.ts';
import { redWords } from '../../store/private-words.ts';
import type { Found } from './choosing.ts';
import { type Desk, nothingHeard, type Work } from './desk.ts';
import { tellingOf } from './looking-back.ts';
import { holdBeside } from './saving.ts';

/** Puts a story on the desk. Throws a Trouble when `--only` names what is not asked in it. */
export const openWork = (desk: Desk, found: Found): Work => {
  const first = firstRecords(desk, found);
  const settings = withDefaults(desk.settings, found.pack.defaults);
  if (settings.country !== desk.settings.country) desk.talk.helpFor(settings.country);
  const work: Work = {
    ...desk,
    settings,
    story: found.story,
    pack: found.pack,
    setting: settingOf(desk, found),
    sitting: desk.store.sitting(found.story),
    parent: found.parent,
    firstRecords: first,
    only: onlyThese(desk, found.pack, first.reduce(withRecord, found.answers)),
    keepPrivate: redWords(desk.store),
    heard: nothingHeard(found.halves.map(({ prompt }) => prompt)),
  };
  // They lie on the disk already: a teller who only looks in leaves no trace.
  for (const { text } of besideIn(found).toReversed()) desk.talk.beside.put(text);
  desk.talk.beside.heldBy((typed) => holdBeside(work, typed));
  return work;
};

/** Words beside, and halves whose question takes no words, or is gone from the pack: they wait for one that does. */
const besideIn = ({ pack, halves }: Found): Found['halves'] =>
  halves.filter(({ prompt }) => !pack.prompts.some((each) => each.id === prompt && takesWords(each)));

const takesWords = ({ choices }: Prompt): boolean => choices.length === 0;

const settingOf = ({ options }: Desk, { pack, answers, parent }: Found): Setting => {
  const before = aboutSitting(answers, 'setting');
  if (options.setting !== null) return options.setting;
  return isSetting(before) ? before : (parent?.setting ?? pack.setting ?? DEFAULT_SETTING);
};

/** Written before the first answer of a new story, and when something else is asked for than before. */
const firstRecords = ({ options, store, world }: Desk, found: Found): AnswerRecord[] => {
  const { pack, answers, isNew } = found;
  const now = world.clock.now();
  const asked = world.words.draft.choosing.whoIsItFor;
  const records: AnswerRecord[] = [];
  const pinned = `${pack.id}@${pack.version}`;
  if (isNew || aboutSitting(answers, 'pack') === null) records.push(aboutRecord('pack', asked, pinned, now));
  if (options.setting !== null) records.push(aboutRecord('setting', asked, options.setting, now));
  const minutes = options.minutes ?? found.minutes;
  if (minutes !== null) records.push(aboutRecord('minutes', asked, String(minutes), now));
  if (options.title !== null) records.push(aboutRecord('title', asked, options.title, now));
  if (isNew && options.after !== null) {
    const telling = tellingText(tellingOf(store, options.after, world));
    records.push(aboutRecord('telling', world.words.store.noting.lookBack, telling, now));
  }
  return [...records, ...found.brought];
};

/** The interview of this sitting, with what was asked for on the way in. */
export const beginWork = (work: Work, found: Found): Turn => {
  const { pack, answers, halves, waiting } = found;
  const { firstRecords, only, talk } = work;
  const beside = besideIn(found);
  const own = halves.filter((half) => !beside.includes(half));
  const { interview, ...turn } = begin(pack, firstRecords.reduce(withRecord, answers), own, only);
  const waits = waiting.map(({ prompt, text }) => [prompt, text] as const);
  const all: Interview = { ...interview, halves: new Map([...waits, ...interview.halves]) };
  if (all.stage.kind !== 'review' || talk.beside.text() === '') return { ...turn, interview: all };
  return arriveAt(all, lastWords(all), [], []);
};

/** With words beside and no question open, the last one that can take them opens: there they are seen. */
const lastWords = ({ pack, answers }: Interview): Prompt | null =>
  askedPrompts(pack, answers).findLast(({ kind }) => kind === 'story' || kind === 'private') ?? null;

/** The questions that were named, each of which has to be asked in this story. */
const onlyThese = ({ options, world }: Desk, pack: Pack, answers: Answers): readonly string[] | null => {
  if (options.only === null) return null;
  const words = world.words.draft.answers;
  const asked = askedPrompts(pack, answers).map(({ id }) => id);
  const faults = options.only.flatMap((name) => {
    if (asked.includes(name)) return [];
    if (pack.prompts.some(({ id }) => id === name)) return [words.notAsked(name)];
    return [words.unknownPrompt(name, pack.id, nearOnes(name, asked))];
  });
  if (options.only.length > 0 && faults.length === 0) return options.only;
  throw new Trouble('usage', faults.join('\n') || words.noneNamed, words.seePrompts(pack.id));
};
