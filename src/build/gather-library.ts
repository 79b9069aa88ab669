import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The path behind a relative `import` or `export ... from`, also one inside a type: `import('./x.js').Y`. */
const IMPORTED = /(?:from\s*|import\s*\(?\s*)['"](\.{1,2}\/[^'"]+)['"]/g;

/** A module leads to its imports; the types of a module lead to the types of those. */
const importsOf = (file: string): readonly string[] =>
  Array.from(readFileSync(file, 'utf8').matchAll(IMPORTED), ([, path = '']) => {
    const found = join(dirname(file), path);
    return file.endsWith('.d.ts') ? found.replace(/\.[jt]s$/, '.d.ts') : found;
  });

/** Every file that is reached from the given ones, these included. */
const reachedFrom = (entries: readonly string[]): ReadonlySet<string> => {
  const reached = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...importsOf(file));
  }
  return reached;
};

/**
 * Puts the modules that the library is made of into a folder of their own, as they were compiled, with their types: the package holds
 * these and not the rest of the core, which is in the program already.
 */
export const gatherLibrary = (compiled: string, target: string): void => {
  for (const file of reachedFrom([join(compiled, 'index.js'), join(compiled, 'index.d.ts')])) {
    const copy = join(target, relative(compiled, file));
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(file, copy);
  }
};
