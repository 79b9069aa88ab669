import { createHash, randomBytes } from 'node:crypto';
import type { Ids } from '../ports.ts';

/** 32 letters: five bits each, none that look alike in print (no i, l, o, u). */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ids from the system's own source of chance: two windows, or two computers, never make the same one. */
export const randomIds: Ids = {
  fresh: (length) => Array.from(randomBytes(length), (byte) => LETTERS[byte & 31]).join(''),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
};
