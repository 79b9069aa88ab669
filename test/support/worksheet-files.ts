import type { DraftOptions } from '../../src/commands/draft/options.ts';
import { Trouble } from '../../src/core/errors.ts';
import type { AnswerRecord } from '../../src/core/interview/answer.ts';
import type { MemoryDisk } from '../../src/io/memory-disk.ts';
import { openStore } from '../../src/store/story-store.ts';
import { diskWithPacks, type Sitting, type SittingParts, sitDown } from './draft-session.ts';
import { filledIn } from './worksheets.ts';

export const FILE = '/desk/mine.txt';

export const desk = (): MemoryDisk => {
  const disk = diskWithPacks();
  disk.makeFolder('/desk', 0o700);
  return disk;
};
export const textAt = (disk: MemoryDisk, path: string = FILE): string =>
  new TextDecoder().decode(disk.read(path));

export const write = (disk: MemoryDisk, options: Partial<DraftOptions> = {}): Promise<Sitting> =>
  sitDown([], { disk, options: { worksheet: 'mine.txt', pack: 'spark', ...options } });

/** Reads the file as a script does. */
export const read = (
  disk: MemoryDisk,
  options: Partial<DraftOptions> = {},
  parts: SittingParts = {},
): Promise<Sitting> =>
  sitDown([], {
    disk,
    isTerminal: false,
    ...parts,
    options: { answers: 'mine.txt', form: null, ...options },
  });

export const json = async (
  disk: MemoryDisk,
  options: Partial<DraftOptions> = {},
): Promise<{ readonly code: number; readonly result: { readonly [key: string]: unknown } }> => {
  const { out, code } = await read(disk, { json: true, ...options });
  return { code, result: JSON.parse(out) as { readonly [key: string]: unknown } };
};

export const troubleOf = async (sitting: Promise<Sitting>): Promise<Trouble> => {
  const thrown = await sitting.then(
    () => null,
    (trouble: unknown) => trouble,
  );
  if (thrown instanceof Trouble) return thrown;
  throw new Error(`no trouble was thrown but ${String(thrown)}`);
};

/** A worksheet of the pack `spark` on a disk, filled in. */
export const filled = async (...answers: Parameters<typeof filledIn>[1][]): Promise<MemoryDisk> => {
  const disk = desk();
  await write(disk);
  disk.put(FILE, filledIn(textAt(disk), ...answers));
  return disk;
};
export const recordsIn = ({ world }: Sitting): readonly AnswerRecord[] => {
  const store = openStore(world);
  return store.stories().flatMap(({ id }) => store.records(id));
};
