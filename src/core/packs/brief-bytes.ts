import { readImage, writeImage } from '../rules/image-bytes.ts';
import type { PackBrief } from './pack-brief.ts';
import type { PackInForce } from './pack-in-force.ts';

/** Length of the words in bytes, then the words as JSON, then the compiled rules: all that a check goes by of a pack. */
const HEAD_AT = Uint32Array.BYTES_PER_ELEMENT;

type Words = Omit<PackBrief, 'force'> & { readonly force: Omit<PackInForce, 'rules'> | null };

export const briefBytes = ({ force, ...rest }: PackBrief): Uint8Array => {
  const image = force === null ? new Uint8Array(0) : writeImage(force.rules);
  const said: Words = {
    ...rest,
    force: force && { silencers: force.silencers, ownWords: force.ownWords },
  };
  const words = new TextEncoder().encode(JSON.stringify(said));
  const bytes = new Uint8Array(HEAD_AT + words.length + image.length);
  new DataView(bytes.buffer).setUint32(0, words.length);
  bytes.set(words, HEAD_AT);
  bytes.set(image, HEAD_AT + words.length);
  return bytes;
};

/** Only for bytes that `briefBytes` wrote and that nobody changed since; throws an Error on others, or gives nonsense. */
export const readBrief = (bytes: Uint8Array): PackBrief => {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const words = new TextDecoder().decode(bytes.subarray(HEAD_AT, HEAD_AT + length));
  const { force, ...rest } = JSON.parse(words) as Words;
  const image = new Uint8Array(bytes.subarray(HEAD_AT + length));
  return { ...rest, force: force && { ...force, rules: readImage(image) } };
};
