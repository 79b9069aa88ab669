import { describe, expect, it } from 'vitest';
import { filesUnder, importsOf } from '../../support/source-files.ts';

/** Who may name one language: the list of all, and the two places where a text of which nothing is known is taken for English. */
const MAY_NAME_ONE = [
  'src/core/language/languages.ts',
  'src/core/text/tokens.ts',
  'src/core/check/read-text.ts',
];

describe('what the engine knows of a language', () => {
  it('is reached through one value, so that a second one needs no change elsewhere', () => {
    const others = filesUnder('src', '.ts')
      .filter(({ path }) => !/^src\/core\/language\/\w\w\//.test(path) && !MAY_NAME_ONE.includes(path))
      .filter((file) => importsOf(file).some(({ target }) => /^src\/core\/language\/\w\w\//.test(target)));
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});
