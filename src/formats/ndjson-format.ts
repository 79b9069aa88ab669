import type { Run } from '../core/check/run.ts';
import { fileOf } from './json-format.ts';
import { safeLine } from './safe-json.ts';

/** One line a file, as it stands in `files` of the JSON format; then one line for each path that could not be read. */
export const ndjsonFormat = ({ files, problems }: Run, look: { readonly explain: boolean }): string =>
  [...files.map((file) => fileOf(file, look.explain)), ...problems].map(safeLine).join('');
