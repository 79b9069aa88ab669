/** Why the disk refused. `full` includes quota; `io` is anything the others do not name. */
export type DiskCode =
  | 'missing'
  | 'exists'
  | 'full'
  | 'denied'
  | 'read-only'
  | 'not-a-folder'
  | 'not-a-file'
  | 'not-empty'
  | 'io';

/**
 * What every Disk throws, real or not. It stands in the core so that the store can tell codes apart without knowing which disk it
 * has. Its message is for developers; what a teller reads is made from the code.
 */
export class DiskError extends Error {
  readonly code: DiskCode;
  readonly path: string;
  constructor(code: DiskCode, path: string, options?: { cause?: unknown }) {
    super(`${code}: ${path}`, options);
    this.name = 'DiskError';
    this.code = code;
    this.path = path;
  }
}

export const isDiskError = (thrown: unknown, ...codes: readonly DiskCode[]): thrown is DiskError =>
  thrown instanceof DiskError && (codes.length === 0 || codes.includes(thrown.code));
