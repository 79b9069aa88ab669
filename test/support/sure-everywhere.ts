import { GUIDE_PRINCIPLES } from '../../src/build/guide-principles.ts';

/** The same threshold for every principle. */
export const everywhere = (sure: number): { readonly [principle: string]: number } =>
  Object.fromEntries(Object.values(GUIDE_PRINCIPLES).map((principle) => [principle, sure]));
