import { isDiskError } from '../core/disk-error.ts';
import { EMPTY_REGISTER, type Register, readRegister, registerText } from '../core/packs/register.ts';
import type { World } from '../ports.ts';
import { type Ground, writeOver } from '../store/durable-write.ts';
import { layoutOf } from '../store/layout.ts';

type RegisterWorld = Pick<World, 'disk' | 'ids'> & { readonly places: { readonly store: string } };

export const groundOf = ({ disk, ids, places }: RegisterWorld): Ground => ({
  disk,
  ids,
  layout: layoutOf(places.store),
});

/** null when it is not there, or cannot be read. */
export const registerIn = ({ disk, places }: Omit<RegisterWorld, 'ids'>): Register | null => {
  try {
    return readRegister(new TextDecoder().decode(disk.read(layoutOf(places.store).register)));
  } catch (thrown) {
    if (isDiskError(thrown)) return null;
    throw thrown;
  }
};

/** Changes what the register says. It is written as a whole, and is safe when this returns; throws a DiskError. */
export const changeRegister = (world: RegisterWorld, change: (register: Register) => Register): void => {
  const ground = groundOf(world);
  const text = registerText(change(registerIn(world) ?? EMPTY_REGISTER));
  writeOver(ground, ground.layout.register, new TextEncoder().encode(text));
};
