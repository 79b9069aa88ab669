import { COMMAND_WORKS } from './command-works.ts';
import { LOCK_WORKS } from './lock-works.ts';
import { STORE_WORKS } from './store-works.ts';
import type { Work } from './work.ts';

/** All that is killed at any moment, by name. */
export const WORKS: { readonly [name: string]: Work } = { ...STORE_WORKS, ...COMMAND_WORKS, ...LOCK_WORKS };
