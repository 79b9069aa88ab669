import { bySource } from './findings.ts';
import type { Finding, KeptFinding, Report } from './report.ts';
import { sentenceAt } from './sentence-spans.ts';

/** The reason with which words were kept although a rule pointed at them, '' for none; null when they were not kept. */
export type KeptReason = (rule: string, words: string) => string | null;

type Looked = Pick<Report, 'findings' | 'sentences'>;

/**
 * The words a finding is about: the sentence it stands in. A thought about the whole piece that points at no words is about all of
 * them, so that it comes back when anything is changed.
 */
export const wordsOf = (
  { scope, quote, start }: Finding,
  text: string,
  { sentences }: Pick<Report, 'sentences'>,
): string => {
  if (scope === 'story') return quote === '' ? text : quote;
  const sentence = sentences[sentenceAt(sentences, start.offset)];
  return sentence === undefined ? quote : text.slice(sentence.start, sentence.end);
};

/** The report with what the teller kept before among `kept`, not among the findings. Words that were changed since are others. */
export const withKept = <Of extends Looked & Pick<Report, 'kept'>>(
  report: Of,
  text: string,
  reason: KeptReason,
): Of => {
  const kept: KeptFinding[] = [];
  const findings = report.findings.filter((finding) => {
    const why = reason(finding.rule, wordsOf(finding, text, report));
    if (why !== null) kept.push({ ...finding, why });
    return why === null;
  });
  if (kept.length === 0) return report;
  return { ...report, findings, kept: [...report.kept, ...kept].sort(bySource) };
};
