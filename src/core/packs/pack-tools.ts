import type { SignTools } from '../signing/sign-tools.ts';
import type { ZipCaps } from '../zip/read-zip.ts';
import type { OpenedArchive } from '../zip/strict-zip.ts';

/** Takes a tar apart in memory, packed with gzip or not, under the caps. Never throws on bytes. */
export type ReadTar = (bytes: Uint8Array, caps: ZipCaps) => Promise<OpenedArchive>;

/** What packs need of the outside to go from one computer to another. Each is loaded when it is first asked for. */
export type PackTools = {
  readonly tar: () => Promise<ReadTar>;
  readonly signTools: () => Promise<SignTools>;
};
