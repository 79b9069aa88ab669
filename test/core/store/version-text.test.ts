import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SETTINGS } from '../../../src/core/setting.ts';
import { parseSittingId, parseStoryId, parseVersionId } from '../../../src/core/store/ids.ts';
import type { VersionHeader } from '../../../src/core/store/version.ts';
import { readVersionText, versionText } from '../../../src/core/store/version-text.ts';

const story = parseStoryId('s-k7m2q9xw');
const parent = parseVersionId('0001-8f3k2m9qzt-0123456789abcdef');
const sitting = parseSittingId('j-5m2k9q7xwt');
if (story === null || parent === null || sitting === null)
  throw new Error('the ids of this test do not hold');

const header: VersionHeader = {
  story,
  number: 2,
  parent,
  created: '2026-11-20T05:48:11.000Z',
  title: 'The bus: a start',
  setting: 'group',
  pack: 'group@1.0.0 h1:rQkk',
  sitting,
  note: '',
};

describe('a version file', () => {
  it('has its header in one order, then the story', () => {
    expect(versionText(header, 'I used to think.\n')).toBe(
      [
        '---',
        'cps-story: 1',
        'story: s-k7m2q9xw',
        'number: 2',
        'parent: 0001-8f3k2m9qzt-0123456789abcdef',
        'created: 2026-11-20T05:48:11.000Z',
        'title: "The bus: a start"',
        'setting: group',
        'pack: group@1.0.0 h1:rQkk',
        'sitting: j-5m2k9q7xwt',
        'note: ""',
        '---',
        'I used to think.',
        '',
      ].join('\n'),
    );
  });

  it('says null for no parent and no sitting', () => {
    const text = versionText({ ...header, parent: null, sitting: null }, '');
    expect(text).toContain('\nparent: null\n');
    expect(text).toContain('\nsitting: null\n');
  });

  it('comes back the same, whatever the title, the note and the story', () => {
    const text = fc.string({ unit: 'binary' });
    const body = fc.oneof(text, fc.constantFrom('---\n', '', '\n\n---\n\n', 'a\n---\nb'));
    fc.assert(
      fc.property(
        text,
        text,
        text,
        body,
        fc.constantFrom(...SETTINGS),
        (title, note, pack, story, setting) => {
          const given = { ...header, title, note, pack, setting };
          const read = readVersionText(versionText(given, story));
          expect(read).toEqual({ kind: 'version', header: given, body: story.replace(/\r\n?/g, '\n') });
        },
      ),
    );
  });

  it('is read the same by a library for YAML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, note) => {
        const head = versionText({ ...header, title, note }, '').split('---\n')[1] ?? '';
        expect(parse(head)).toMatchObject({ 'cps-story': 1, number: 2, story: header.story, title, note });
      }),
    );
  });

  it('is read after an editor has changed its line ends and put a space after the dashes', () => {
    const edited = versionText(header, 'One.\nTwo.\n').replace('---\n', '--- \n').replaceAll('\n', '\r\n');
    expect(readVersionText(edited)).toEqual({ kind: 'version', header, body: 'One.\nTwo.\n' });
  });

  it('falls back where a hand has taken lines away, as long as it is known whose it is', () => {
    const bare =
      '---\ncps-story: 1\nstory: s-k7m2q9xw\nnumber: 3\nsetting: kitchen\na line without sense\n---\nWords.';
    expect(readVersionText(bare)).toEqual({
      kind: 'version',
      header: {
        story: header.story,
        number: 3,
        parent: null,
        created: '',
        title: '',
        setting: 'one-to-one',
        pack: '',
        sitting: null,
        note: '',
      },
      body: 'Words.',
    });
  });

  it('of a newer format is known as such, whatever else it says', () => {
    expect(readVersionText('---\ncps-story: 2\nsealed: yes\n---\nxyz')).toEqual({ kind: 'newer', format: 2 });
  });

  it.each([
    ['nothing', ''],
    ['a text without a header', 'I slept in the bus station.'],
    ['a header without an end', '---\ncps-story: 1\nstory: s-k7m2q9xw\nnumber: 1\n'],
    ['a header of something else', '---\ntitle: x\n---\n'],
    ['a format that is no number', '---\ncps-story: one\nstory: s-k7m2q9xw\nnumber: 1\n---\n'],
    ['a story id that is a path', '---\ncps-story: 1\nstory: ../../x\nnumber: 1\n---\n'],
    ['a number below one', '---\ncps-story: 1\nstory: s-k7m2q9xw\nnumber: 0\n---\n'],
  ])('is not made out of %s', (_what, text) => {
    expect(readVersionText(text)).toEqual({ kind: 'unreadable' });
  });

  it('never throws, whatever bytes became text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(400), fc.string(), (junk, at, more) => {
        const whole = versionText(header, 'One.\n');
        const kinds = [junk, whole.slice(0, at) + more + whole.slice(at)].map(
          (text) => readVersionText(text).kind,
        );
        for (const kind of kinds) expect(['version', 'newer', 'unreadable']).toContain(kind);
      }),
    );
  });
});
