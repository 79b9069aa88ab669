import { KEEP_PRIVATE, STORY_RULES } from '../story-rules/catalogue.ts';
import type { StoryView } from '../story-rules/story-view.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import type { SentenceHit } from './find-sentences.ts';
import { findPrivateWords } from './keep-private.ts';
import { type Keep, type Keeps, keepFor, readKeeps } from './keeps.ts';
import type { ReadText } from './read-text.ts';
import type { Excused, Finding, KeptFinding, Report, Span } from './report.ts';
import { sentencesWith } from './sentence-spans.ts';

type Parts = {
  readonly read: ReadText;
  readonly view: StoryView;
  readonly hits: readonly SentenceHit[];
  readonly unchecked: boolean;
};

/** Findings, kept findings and excused words, each sorted by start, end, rule; and the sentences they stand in. */
export const collectFindings = ({
  read,
  view,
  hits,
  unchecked,
}: Parts): Pick<Report, 'findings' | 'kept' | 'sentences' | 'excused'> => {
  const place = placer(read.source);
  const all = [
    ...hits.filter((hit) => !hit.excuse).map((hit) => sentenceFinding(hit, place)),
    ...privateFindings(view, place),
    ...(unchecked ? [] : storyFindings(view, place)),
  ].sort(bySource);
  const keeps = readKeeps(read.masked);
  const kept = all.flatMap((finding): readonly KeptFinding[] => {
    const keep = keepOf(keeps, finding);
    return keep ? [{ ...finding, why: keep.why }] : [];
  });
  return {
    findings: all.filter((finding) => !keepOf(keeps, finding)),
    kept,
    sentences: sentencesWith(read.source, read.table, all),
    excused: hits
      .filter((hit) => hit.excuse)
      .map((hit) => excusedWords(hit, place))
      .sort(bySource),
  };
};

/** The words, their start and their end; a span of no width has no words. */
type Placed = Pick<Finding, 'quote' | 'start' | 'end'>;
type Placer = (span: Span) => Placed;

const placer = (source: string): Placer => {
  const starts = lineStarts(source);
  return ({ start, end }) => ({
    quote: source.slice(start, end),
    start: positionAt(starts, start),
    end: positionAt(starts, end),
  });
};

type Sorted = {
  readonly rule: string;
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
};
/** As everything is sorted that is told of a text: by start, end, rule. */
export const bySource = (one: Sorted, other: Sorted): number =>
  one.start.offset - other.start.offset ||
  one.end.offset - other.end.offset ||
  (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0);

const sentenceFinding = (hit: SentenceHit, place: Placer): Finding => ({
  rule: hit.rule.id,
  principle: hit.rule.principle,
  level: hit.level,
  scope: 'sentence',
  message: hit.rule.message,
  ask: hit.rule.ask,
  ...place(hit),
});

const privateFindings = ({ table, context }: StoryView, place: Placer): readonly Finding[] => {
  const { says } = table.language;
  return findPrivateWords(table, context.keepPrivate).map((span) => ({
    rule: KEEP_PRIVATE.id,
    principle: KEEP_PRIVATE.principle,
    level: KEEP_PRIVATE.level,
    scope: 'sentence',
    message: says.pages[KEEP_PRIVATE.id].message,
    ask: says.pages[KEEP_PRIVATE.id].ask,
    ...place(span),
  }));
};

const storyFindings = (view: StoryView, place: Placer): readonly Finding[] =>
  STORY_RULES.flatMap((rule): readonly Finding[] => {
    const hit = view.sentences.length === 0 || view.context.off.includes(rule.id) ? null : rule.look(view);
    if (!hit) return [];
    const page = view.table.language.says.pages[rule.id];
    return [
      {
        rule: rule.id,
        principle: rule.principle,
        level: hit.level ?? rule.level,
        scope: 'story',
        message: fillIn(page.message, hit.fill ?? {}),
        ask: page.ask,
        ...place(hit),
      },
    ];
  });

const fillIn = (message: string, fill: { readonly [place: string]: string }): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => fill[name] ?? whole);

const keepOf = (keeps: Keeps, finding: Finding): Keep | undefined =>
  keepFor(keeps, finding.rule, { start: finding.start.offset, end: finding.end.offset });

const excusedWords = (hit: SentenceHit, place: Placer): Excused => ({
  rule: hit.rule.id,
  why: hit.excuse,
  ...place(hit),
});
