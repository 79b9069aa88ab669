import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/core/packs/pack-address.ts';

describe('where a pack is asked for', () => {
  it.each([
    ['my-pack/', { kind: 'path', path: 'my-pack/' }],
    ['C:\\packs\\first', { kind: 'path', path: 'C:\\packs\\first' }],
    ['https://example.org/a.zip', { kind: 'https', address: 'https://example.org/a.zip' }],
    ['HTTPS://example.org/a.zip?x=1', { kind: 'https', address: 'HTTPS://example.org/a.zip?x=1' }],
    ['npm:first-story', { kind: 'npm', name: 'first-story', range: 'latest' }],
    ['npm:@riverbend/first-story@^1.2.0', { kind: 'npm', name: '@riverbend/first-story', range: '^1.2.0' }],
    ['npm:first@>=1.2.0 <2', { kind: 'npm', name: 'first', range: '>=1.2.0 <2' }],
    ['git:https://example.org/a.git', { kind: 'git', address: 'https://example.org/a.git', ref: null }],
    [
      'git:ssh://git@example.org/a.git#v1',
      { kind: 'git', address: 'ssh://git@example.org/a.git', ref: 'v1' },
    ],
    ['git:https://example.org/a#a/b-1.2', { kind: 'git', address: 'https://example.org/a', ref: 'a/b-1.2' }],
  ])('%s is understood', (typed, address) => {
    expect(readAddress(typed)).toEqual(address);
  });

  it.each([
    ['http://example.org/a.zip', 'not-https'],
    ['ftp://example.org/a.zip', 'not-https'],
    ['ssh://example.org/a', 'not-https'],
    ['https://dana:secret@example.org/a.zip', 'secret'],
    ['https://dana@example.org/a.zip', 'secret'],
    ['https:example.org', 'no-address'],
    ['https://', 'no-address'],
    ['https://example.org\\@mallory.example/a', 'no-address'],
    ['https://exa mple.org/a', 'no-address'],
    ['npm:', 'no-npm-name'],
    ['npm:-g', 'no-npm-name'],
    ['npm:a@-g', 'no-npm-name'],
    ['npm:a@file:../x', 'no-npm-name'],
    ['npm:a@git+ssh://x', 'no-npm-name'],
    ['npm:a/b', 'no-npm-name'],
    ['npm:https://x/y.tgz', 'no-npm-name'],
    ['git:git@example.org:a.git', 'git-way'],
    ['git:-c', 'git-way'],
    ['git:ext::sh', 'git-way'],
    ['git:ssh://-oProxyCommand=x/a', 'git-way'],
    ['git:https://a:b@example.org/a', 'secret'],
    ['git:ssh://a:b@example.org/a', 'secret'],
    ['git:https://example.org/a#', 'git-ref'],
    ['git:https://example.org/a#-x', 'git-ref'],
    ['git:https://example.org/a#x y', 'git-ref'],
  ])('%s is not asked (%s)', (typed, why) => {
    expect(readAddress(typed)).toEqual({ kind: 'odd', why });
  });
});
