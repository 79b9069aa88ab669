import type { SignTools } from '../signing/sign-tools.ts';
import type { ZipCaps } from '../zip/read-zip.ts';
import type { OpenedArchive } from '../zip/strict-zip.ts';

/** Takes a tar apart in memory, packed with gzip or not, under the caps. Never throws on bytes. */
export type ReadTar = (bytes: Uint8Array, caps: ZipCaps) => Promise<OpenedArchive>;

/** Why nothing came from an address. `answer`: the number with which the other side said no. */
export type NotFetched =
  | { readonly why: 'too-large' | 'cut-off' | 'too-slow' | 'led-away' | 'not-trusted' | 'unreachable' }
  | { readonly why: 'answer'; readonly answer: number };

/** Fetches one file over https and nothing else: no more than `most` bytes, from wherever it is led, with no name and no password. */
export type Download = (
  address: string,
  most: number,
) => Promise<{ readonly ok: true; readonly bytes: Uint8Array } | ({ readonly ok: false } & NotFetched)>;

/** How a program of others ended. */
export type ProgramEnd =
  | { readonly kind: 'ended'; readonly code: number; readonly out: Uint8Array; readonly trouble: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-slow' }
  | { readonly kind: 'too-large' };

export type ProgramCall = {
  /** npm or git, as the person has it. */
  readonly program: 'npm' | 'git';
  readonly args: readonly string[];
  /** The folder that it works in, and fills with `mostInside` bytes at most. */
  readonly folder: string;
  readonly mostInside: number;
  /** How much it may say. */
  readonly mostOut: number;
};

/** Runs a program of others without a shell and without a keyboard, and waits for it. */
export type RunProgram = (call: ProgramCall) => Promise<ProgramEnd>;

/** What packs need of the outside to go from one computer to another. Each is loaded when it is first asked for. */
export type PackTools = {
  readonly tar: () => Promise<ReadTar>;
  readonly signTools: () => Promise<SignTools>;
  /** The one way to the internet. Only commands about packs have it. */
  readonly download: () => Promise<Download>;
  readonly otherPrograms: () => Promise<RunProgram>;
};
