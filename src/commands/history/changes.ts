import { checkInItsLanguage } from '../../core/check/check-in-its-language.ts';
import { contextOf } from '../../core/check/context-of.ts';
import { withKept } from '../../core/check/kept-before.ts';
import type { Principle, Report } from '../../core/check/report.ts';
import { compareTexts } from '../../core/diff/compare-texts.ts';
import { Trouble } from '../../core/errors.ts';
import type { Version, VersionId } from '../../core/store/version.ts';
import type { World } from '../../ports.ts';
import { versionText } from '../check/kept-text.ts';
import type { HistoryWorld } from '../history.ts';
import type { KnownStory } from './version-lines.ts';

type Says = World['words']['store']['history'];
type Counts = ReadonlyMap<Principle, number>;

/** For each version what changed by sentence, and how many places the check hears, principle by principle. No sums: no marks. */
export const changesIn = async (
  known: KnownStory,
  world: HistoryWorld,
): Promise<(version: Version) => readonly string[]> => {
  const { versions, story, descent } = known;
  const says = world.words.store.history;
  const reports = await reportsOn(known, world);
  return (version) => {
    const before = descent.before(version);
    const sentences = before === null ? [] : sentenceLines(before, version, says);
    if (reports === 'notes') return [...sentences, says.notChecked];
    const now = countsOf(reports.get(version.id));
    if (now === null) return sentences;
    const heard = heardLines(now, before && countsOf(reports.get(before.id)), says);
    const newest = version === versions.at(-1);
    return [...sentences, ...heard, ...(newest && now.size > 0 ? [says.howToSeeThem(story.place)] : [])];
  };
};

const sentenceLines = (before: Version, version: Version, says: Says): readonly string[] => {
  const { changes } = compareTexts(before.body, version.body);
  const count = (wanted: string): number => changes.filter(({ kind }) => kind === wanted).length;
  if (changes.length === 0) return [];
  return [says.changes(count('changed'), count('new'), count('gone'), count('moved'))];
};

/** What the check says of each version, as it would say it today; notes for oneself are not checked. */
const reportsOn = async (
  { store, versions }: KnownStory,
  world: HistoryWorld,
): Promise<ReadonlyMap<VersionId, Report> | 'notes'> => {
  const { settings } = world.settings.read();
  const { rules } = world;
  const reports = new Map<VersionId, Report>();
  for (const version of versions) {
    try {
      const { named, known, reason } = await versionText(version, store, settings, world);
      const heard = checkInItsLanguage(named.text, rules, contextOf(named.text, known));
      reports.set(version.id, withKept(heard, named.text, reason));
    } catch (thrown) {
      if (thrown instanceof Trouble && thrown.code === 'usage') return 'notes';
      throw thrown;
    }
  }
  return reports;
};

/** null where counting would be out of place: no rules for the language, or something that matters more. */
const countsOf = (report: Report | undefined): Counts | null => {
  if (report === undefined || report.unchecked || report.care !== null) return null;
  const counts = new Map<Principle, number>();
  for (const { principle } of report.findings) counts.set(principle, (counts.get(principle) ?? 0) + 1);
  return counts;
};

const heardLines = (now: Counts, before: Counts | null, says: Says): readonly string[] => {
  const principles = [...new Set([...now.keys(), ...(before?.keys() ?? [])])];
  if (principles.length === 0) return [says.nothingHeard];
  return principles.map((principle) => {
    const here = now.get(principle) ?? 0;
    const there = before?.get(principle) ?? 0;
    return before === null || here === there
      ? says.looks(principle, here)
      : says.looksBefore(principle, there, here);
  });
};
