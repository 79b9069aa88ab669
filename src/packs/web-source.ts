import { Trouble, unreachable } from '../core/errors.ts';
import type { World } from '../ports.ts';
import { ARCHIVE_BYTES } from './archive-reader.ts';

/** The bytes of a packed pack at an address; a Trouble that says why there are none. */
export const fromWeb = async (
  address: string,
  world: Pick<World, 'download' | 'words'>,
): Promise<Uint8Array> => {
  const says = world.words.packTravel.sources;
  const download = await world.download();
  const fetched = await download(address, ARCHIVE_BYTES);
  if (fetched.ok) return fetched.bytes;
  const trouble = (message: string, hint: string = says.tryAgain): Trouble =>
    new Trouble('unreadable', message, hint);
  switch (fetched.why) {
    case 'answer':
      throw trouble(says.answer(address, fetched.answer));
    case 'too-large':
      throw trouble(says.tooLarge(address), world.words.packTravel.archives.tooLargeHint);
    case 'cut-off':
      throw trouble(says.cutOff(address));
    case 'too-slow':
      throw trouble(says.tooSlow(address));
    case 'led-away':
      throw trouble(says.ledAway(address), says.ledAwayHint);
    case 'not-trusted':
      throw trouble(says.notTrusted(address), says.notTrustedHint);
    case 'unreachable':
      throw trouble(says.unreachable(address));
    default:
      return unreachable(fetched);
  }
};
