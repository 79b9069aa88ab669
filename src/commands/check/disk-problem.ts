import type { Problem } from '../../core/check/report.ts';
import { isDiskError } from '../../core/disk-error.ts';
import type { Words } from '../../core/words/words.ts';

export type ProblemWords = Words['check']['problems'];

/** What the disk threw, as a problem of the path as it was typed; anything else is a fault of ours and goes on up. */
export const diskProblem = (thrown: unknown, path: string, says: ProblemWords): Problem => {
  if (!isDiskError(thrown)) throw thrown;
  if (thrown.code === 'missing') return { path, code: 'missing', message: says.missing(path) };
  if (thrown.code === 'denied') return { path, code: 'denied', message: says.denied(path) };
  return { path, code: 'unreadable', message: says.unreadable(path) };
};
