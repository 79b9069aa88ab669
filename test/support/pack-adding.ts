import { type PackAddOptions, packAdd } from '../../src/commands/pack-add.ts';
import { Trouble } from '../../src/core/errors.ts';
import type { World } from '../../src/ports.ts';

/** `pack add` with no flag. */
export const NOTHING_SAID: Omit<PackAddOptions, 'source'> = {
  yes: false,
  plain: false,
  hash: null,
  signer: null,
  allowed: { older: false, newKey: false, unsigned: false },
};

export const addPack = (source: string, world: World, given: Partial<PackAddOptions> = {}): Promise<number> =>
  packAdd({ ...NOTHING_SAID, source, ...given }, world);

/** The trouble in which something ends; a test that expects one must not pass without. */
export const troubleOf = async (doing: Promise<unknown>): Promise<Trouble> => {
  const thrown = await doing.then(
    () => null,
    (trouble: unknown) => trouble,
  );
  if (thrown instanceof Trouble) return thrown;
  throw new Error(`there was to be a trouble, and there was ${String(thrown)}`);
};
