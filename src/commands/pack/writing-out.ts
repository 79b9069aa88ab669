import type { World } from '../../ports.ts';
import { type WritingWords, writeFile } from '../write-file.ts';

/** Packs and public keys are for everybody. */
export const FOR_ALL = 0o644;
const FOR_OWNER = 0o600;

type Given = {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly over: boolean;
  readonly mode?: number;
  /** What to do when it is there already. */
  readonly thereHint?: string;
};

/** A pack or a key where the person wants it; a Trouble that says why not. */
export const writeOut = (given: Given, world: Pick<World, 'disk' | 'ids' | 'places' | 'words'>): void => {
  const words = world.words.packTravel.building;
  const { bytes, file, mode = FOR_OWNER, over, thereHint = words.thereHint } = given;
  const says: WritingWords = { ...words, thereHint };
  writeFile(file, bytes, { over, says, mode }, world);
};
