import type { Glob } from '../ports.ts';

/** Patterns of file names, read by picomatch: `*`, `**`, `?`, `[a-z]`, `{md,txt}`. Loaded only when one was typed. */
export const loadGlob = async (): Promise<Glob> => {
  const { default: picomatch } = await import('picomatch');
  return {
    fixedPart: (pattern) => picomatch.scan(pattern).base,
    matcher: (pattern) => picomatch(pattern.replace(/^\.\//, '')),
  };
};
