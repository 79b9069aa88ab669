import { gzipSync } from 'node:zlib';
import { PACK_FILES } from '../../support/pack-files.ts';
import { pax, type RawTarEntry, rawTar, rawTgz } from '../../support/raw-tar.ts';
import { type RawEnd, type RawEntry, rawZip } from '../../support/raw-zip.ts';

/** What must come of an archive: refused with these words, or taken without what is hostile in it. */
export type Hostile = {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly says: RegExp | 'harmless';
};

const files = (): { name: string; content: string }[] =>
  Object.entries(PACK_FILES).map(([name, content]) => ({ name, content }));
const zip = (what: string, says: Hostile['says'], more: readonly RawEntry[], end: RawEnd = {}): Hostile => ({
  what: `zip: ${what}`,
  bytes: rawZip([...files(), ...more], end),
  says,
});
const tgz = (what: string, says: Hostile['says'], more: readonly RawTarEntry[]): Hostile => ({
  what: `tgz: ${what}`,
  bytes: rawTgz([...files(), ...more]),
  says,
});
const x = (name: string): { name: string; content: string } => ({ name, content: 'x' });
const many = (count: number): { name: string; content: string }[] =>
  Array.from({ length: count }, (_, number) => x(`prompts/p${number}.md`));

const OUT = /^A file in it wants to lie outside of the pack: /;
const ODD = /^A name in it has a sign that not every computer can keep: /;
const LINK = /in it is a link to some other place, and no file\.$/;
const SPECIAL = /in it is neither a file nor a folder\.$/;
const TWICE = /^Two files in it have the same name on some computers: /;
const HARMED = /in it is harmed, or not what it says it is\.$/;
const TWO_FACED = /^The parts of "a" do not fit together/;
const LARGE = /is too large for a pack|larger than (?:512 KB|4 MB)/;
const MANY = /There are more than 500 files in it\.|is too large for a pack/;
const UNKNOWN = /is no pack, or it was cut off on its way here\.$/;
const FOUR_GB = 0xffff_ffff;
const ZEROS = new Uint8Array(60_000_000);

const pathTricks = (): readonly Hostile[] => [
  zip('a way up', OUT, [x('../out.md')]),
  zip('a way up in the middle', OUT, [x('prompts/../../out.md')]),
  zip('a way up, as Windows writes it', OUT, [x('..\\out.md')]),
  zip('a path from the root', OUT, [x('/etc/out.md')]),
  zip('a drive of Windows', OUT, [x('C:\\out.md')]),
  zip('a drive of Windows with strokes', OUT, [x('C:/out.md')]),
  zip('backslashes', OUT, [x('prompts\\out.md')]),
  zip('two strokes', OUT, [x('prompts//out.md')]),
  zip('an empty name', OUT, [x('')]),
  zip('the folder above as a name', OUT, [x('..')]),
  zip('a name with a zero byte', ODD, [x('prompts/a\0.md')]),
  zip('a name with escape codes', ODD, [x('prompts/\u001b]0;title\u0007.md')]),
  zip('a name that turns letters around', ODD, [x('prompts/a\u202edm.exe')]),
  zip('a name of 5,000 letters', ODD, [x(`prompts/${'a'.repeat(5000)}.md`)]),
  zip('a name that is no UTF-8', ODD, [{ name: Uint8Array.of(112, 255, 254, 46, 109, 100), content: 'x' }]),
  zip('a device of Windows', ODD, [x('prompts/con.md')]),
  zip('another device of Windows', ODD, [x('aux')]),
  zip('a dot at the end', ODD, [x('prompts/then.')]),
  zip('a blank at the end', ODD, [x('prompts/then.md ')]),
  zip('a stream of Windows', ODD, [x('prompts/then.md:x')]),
  zip('letters that look like others', ODD, [x('prompts/thеn.md')]),
  zip('a capital letter more', TWICE, [x('prompts/Then.md')]),
  zip('a folder with a capital letter', TWICE, [x('Prompts/other.md')]),
  zip('the same file twice', TWICE, [x('prompts/then.md')]),
  zip('a file that is a folder too', TWICE, [x('prompts')]),
  zip('five folders deep', /four deep/, [x('a/b/c/d/e.md')]),
  zip('a repository of git with hooks', 'harmless', [x('.git/hooks/post-checkout')]),
  zip('what a file manager adds', 'harmless', [x('__MACOSX/._pack.yaml'), x('.DS_Store')]),
];

const kindTricks = (): readonly Hostile[] => [
  zip('a link', LINK, [{ name: 'link.md', content: '/etc/passwd', mode: 0o120777 }]),
  zip('a link, and a file through it', LINK, [
    { name: 'checks', content: '/tmp', mode: 0o120777 },
    x('checks/words.csv'),
  ]),
  zip('a device', SPECIAL, [{ name: 'null', mode: 0o020666 }]),
  zip('a pipe', SPECIAL, [{ name: 'pipe', mode: 0o010666 }]),
  zip('a socket', SPECIAL, [{ name: 'socket', mode: 0o140666 }]),
  zip('bits that give another right', 'harmless', [{ name: 'LICENSE.txt', content: 'CC', mode: 0o106755 }]),
  zip('a folder with something in it', 'harmless', [{ name: 'prompts/', content: 'x', mode: 0o040755 }]),
  tgz('a way up', OUT, [x('../out.md')]),
  tgz('a path from the root', OUT, [x('/etc/out.md')]),
  tgz('a way up in a longer name', OUT, [pax('path', '../../out.md'), x('short.md')]),
  tgz('a link', LINK, [{ name: 'link.md', type: '2', link: '/etc/passwd' }]),
  tgz('a link, and a file through it', LINK, [
    { name: 'checks', type: '2', link: '/tmp' },
    x('checks/a.csv'),
  ]),
  tgz('a hard link', LINK, [{ name: 'link.md', type: '1', link: 'pack.yaml' }]),
  tgz('a device', SPECIAL, [{ name: 'null', type: '3' }]),
  tgz('a disk', SPECIAL, [{ name: 'disk', type: '4' }]),
  tgz('a pipe', SPECIAL, [{ name: 'pipe', type: '6' }]),
  tgz('a file with holes', SPECIAL, [{ name: 'holes.md', type: 'S', content: 'x' }]),
  tgz('bits that give another right', 'harmless', [{ ...x('LICENSE.txt'), mode: 0o6755 }]),
  tgz('the same file twice', TWICE, [x('prompts/then.md')]),
  tgz('a capital letter more', TWICE, [x('prompts/Then.md')]),
  tgz('escape codes in a name', ODD, [x('prompts/\u001b[2J.md')]),
  tgz('a name of 5,000 letters', ODD, [pax('path', `prompts/${'a'.repeat(5000)}.md`), x('short.md')]),
];

const lies = (): readonly Hostile[] => [
  zip('a size that is too small', HARMED, [{ ...x('LICENSE.txt'), content: 'x'.repeat(500), size: 5 }]),
  zip('a size that is too large', HARMED, [{ ...x('LICENSE.txt'), size: 500 }]),
  zip('a sum that is wrong', HARMED, [{ ...x('LICENSE.txt'), crc: 7 }]),
  zip('a way of packing of others', HARMED, [{ ...x('LICENSE.txt'), method: 99 }]),
  zip('a password', /is locked with a password/, [{ ...x('LICENSE.txt'), flags: 0x801 }]),
  zip('sizes that stand elsewhere', TWO_FACED, [{ ...x('LICENSE.txt'), size: FOUR_GB, packed: FOUR_GB }]),
  zip('a place that stands elsewhere', TWO_FACED, [{ ...x('LICENSE.txt'), at: FOUR_GB }]),
  zip('two entries over the same bytes', TWO_FACED, [{ ...x('LICENSE.txt'), localName: 'pack.yaml', at: 0 }]),
  zip('another name before the content', TWO_FACED, [{ ...x('LICENSE.txt'), localName: 'README.md' }]),
  zip('a part of the list kept back', TWO_FACED, [x('LICENSE.txt')], { count: 5 }),
  zip('more in the list than there is', UNKNOWN, [], { count: 500 }),
  zip('an end of the larger format', TWO_FACED, [], { between: Buffer.from('PK\x06\x06'.padEnd(76, '\0')) }),
  zip('a list that lies elsewhere', UNKNOWN, [], { from: 0x7fff_ffff }),
  zip('something in front', TWO_FACED, [], { before: Buffer.from('PK#!/bin/sh\n') }),
  zip('a second end in the remark', UNKNOWN, [], { remark: rawZip([x('pack.yaml')]), count: 3000 }),
  { what: 'zip: cut off', bytes: rawZip(files()).subarray(0, 1500), says: UNKNOWN },
  { what: 'zip: nothing in it', bytes: rawZip([]), says: /nothing in it/ },
  tgz('a sum that is wrong', TWO_FACED, [{ ...x('LICENSE.txt'), sum: '000007\0 ' }]),
  tgz('a size below nothing', /./, [{ ...x('LICENSE.txt'), size: Uint8Array.of(...Array(12).fill(255)) }]),
  tgz('a size beyond all', /./, [{ ...x('LICENSE.txt'), size: '77777777777\0' }]),
  tgz('a size of another number', /./, [pax('size', '99999999999'), x('LICENSE.txt')]),
  { what: 'tar: cut off', bytes: rawTar(files(), false), says: UNKNOWN },
  { what: 'tgz: cut off', bytes: rawTgz(files()).subarray(0, 400), says: UNKNOWN },
  { what: 'tgz: packed twice', bytes: gzipSync(rawTgz(files())), says: UNKNOWN },
];

const bombs = (): readonly Hostile[] => [
  zip('20,000 files', MANY, many(20_000)),
  zip('501 files', MANY, many(501)),
  zip('a bomb', LARGE, [{ name: 'LICENSE.txt', content: ZEROS }]),
  zip('a bomb that says it is small', HARMED, [{ name: 'LICENSE.txt', content: ZEROS, size: 1000 }]),
  zip('a file of 600 KB', LARGE, [{ name: 'LICENSE.txt', content: ZEROS.subarray(0, 600_000) }]),
  zip(
    'ten files of 500 KB',
    LARGE,
    Array.from({ length: 10 }, (_, at) => ({
      name: `prompts/${at}.md`,
      content: ZEROS.subarray(0, 500_000),
    })),
  ),
  {
    what: 'zip: 3 MB of it',
    bytes: rawZip([{ name: 'a', content: ZEROS.subarray(0, 3_000_000), method: 0 }]),
    says: LARGE,
  },
  tgz('20,000 files', MANY, many(20_000)),
  tgz('a bomb', LARGE, [{ name: 'LICENSE.txt', content: ZEROS }]),
  { what: 'gz: a bomb that is no tar', bytes: gzipSync(ZEROS), says: LARGE },
];

const pack = (what: string, says: RegExp, changes: { readonly [path: string]: string }): Hostile => {
  const all = Object.entries({ ...PACK_FILES, ...changes }).map(([name, content]) => ({ name, content }));
  return { what: `pack: ${what}`, bytes: rawZip(all), says };
};

const YAML = PACK_FILES['pack.yaml'] ?? '';
const ALIASES = Array.from({ length: 20 }, (_, at) => `a${at}: &a${at} [*a${at - 1}, *a${at - 1}]`).join(
  '\n',
);

const contents = (): readonly Hostile[] => [
  pack('names within names', /./, { 'pack.yaml': `a-1: &a-1 x\n${ALIASES}\n${YAML}` }),
  pack('20,000 keys', /./, {
    'pack.yaml': `${YAML}${Array.from({ length: 20_000 }, (_, at) => `k${at}: 1\n`).join('')}`,
  }),
  pack('20,000 brackets', /./, { 'pack.yaml': `${YAML}x: ${'['.repeat(20_000)}` }),
  pack('a key of the language', /./, { 'pack.yaml': `${YAML}__proto__:\n  id: x\nconstructor: y\n` }),
  pack('a tag that makes something', /./, { 'pack.yaml': `${YAML}x: !!js/function "function(){}"\n` }),
  pack('a header that is code', /./, { 'prompts/keep.md': '---js\nrequire("fs")\n---\nWhat?\n' }),
  pack('escape codes in a question', /./, {
    'prompts/keep.md': '---\nid: keep\nkind: list\n---\nWhat \u001b]52;c;x\u0007?\n',
  }),
  pack('letters turned around in a question', /./, {
    'prompts/keep.md': '---\nid: keep\nkind: list\n---\nWhat \u202e?\n',
  }),
  pack('an id that looks like another', /./, { 'pack.yaml': YAML.replace('riverbend', 'rivеrbend') }),
  pack('an id that leads out', /./, { 'pack.yaml': YAML.replace('riverbend.first-story', '../../out') }),
  pack('a version that leads out', /./, { 'pack.yaml': YAML.replace('1.2.0', '../../../out') }),
  pack('a list of hashes that leads out', /was there when the pack was built/, {
    HASHES: `${'0'.repeat(64)}  ../../../etc/passwd\n`,
  }),
  pack('a list of 20,000 hashes', /was there when the pack was built/, {
    HASHES: Array.from({ length: 5000 }, (_, at) => `${'0'.repeat(64)}  p${at}\n`).join(''),
  }),
  pack('a signature without a list', /There is a signature, but no file HASHES/, { 'HASHES.minisig': 'x' }),
  pack('a program', /./, { 'install.sh': '#!/bin/sh\n' }),
  pack('an archive in the archive', /./, { 'inner.zip': 'PK' }),
];

/** Every kind of archive that somebody who means harm has been known to make, and some more. */
export const hostileArchives = (): readonly Hostile[] => [
  ...pathTricks(),
  ...kindTricks(),
  ...lies(),
  ...bombs(),
  ...contents(),
];
