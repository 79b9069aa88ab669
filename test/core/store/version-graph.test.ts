import { describe, expect, it } from 'vitest';
import { parseVersionId } from '../../../src/core/store/ids.ts';
import type { VersionId } from '../../../src/core/store/version.ts';
import { graphOf } from '../../../src/core/store/version-graph.ts';

const id = (name: string): VersionId => {
  const found = parseVersionId(`0001-aaaaa${name}-0123456789abcdef`);
  if (found === null) throw new Error('this is meant to be the name of a version');
  return found;
};

/** "c<a" is version c, made from a; newest first. Each row of the graph as it is drawn. */
const drawn = (...made: readonly string[]): readonly string[] =>
  graphOf(
    made.map((one) => {
      const [name = '', parent] = one.split('<');
      return { id: id(name), parent: parent === undefined ? null : id(parent) };
    }),
  ).flatMap(({ joins, node, rest }) => [...joins, node, rest].filter((row) => row !== ''));

describe('the graph of versions', () => {
  it('is one line where each was made from the one before', () => {
    expect(drawn('c<b', 'b<a', 'a')).toEqual(['*', '|', '*', '|', '*']);
  });

  it('has a branch for each that was made beside another, and joins them where they came from', () => {
    expect(drawn('c<a', 'b<a', 'a')).toEqual(['*', '|', '| *', '| |', '|/', '*']);
  });

  it('joins branches behind those between', () => {
    expect(drawn('d<a', 'c<b', 'e<a', 'b<a', 'a')).toEqual([
      '*',
      '|',
      '| *',
      '| |',
      '| | *',
      '| | |',
      '| * |',
      '| | |',
      '|_|/',
      '|/',
      '*',
    ]);
  });

  it('ends a branch whose beginning is not here, and begins anew beside it', () => {
    expect(drawn('c<z', 'b<a', 'a')).toEqual(['*', '*', '|', '*']);
  });
});
