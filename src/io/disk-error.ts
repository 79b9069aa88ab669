import { type DiskCode, DiskError } from '../core/disk-error.ts';

const CODES: ReadonlyMap<string, DiskCode> = new Map([
  ['ENOENT', 'missing'],
  ['EEXIST', 'exists'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EROFS', 'read-only'],
  ['ENOTDIR', 'not-a-folder'],
  ['EISDIR', 'not-a-file'],
  ['ENOTEMPTY', 'not-empty'],
]);

/** The system's own name for what went wrong, such as ENOENT; '' when it is not from the system. */
export const systemCode = (thrown: unknown): string => {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : '';
  return typeof code === 'string' ? code : '';
};

/** What the system threw, as the one kind of trouble a Disk may throw. */
export const diskErrorFrom = (thrown: unknown, path: string): DiskError =>
  new DiskError(CODES.get(systemCode(thrown)) ?? 'io', path, { cause: thrown });
