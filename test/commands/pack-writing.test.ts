import { describe, expect, it } from 'vitest';
import { packFromDoc } from '../../src/commands/pack-from-doc.ts';
import { packHandout } from '../../src/commands/pack-handout.ts';
import { packInit } from '../../src/commands/pack-init.ts';
import { packPreview } from '../../src/commands/pack-preview.ts';
import { packValidate } from '../../src/commands/pack-validate.ts';
import { docxCopy } from '../../src/core/export/docx-copy.ts';
import { english } from '../../src/core/words/words.ts';
import { writeZip } from '../../src/core/zip/write-zip.ts';
import { loadCsvReader } from '../../src/io/csv-reader.ts';
import { loadXmlReader } from '../../src/io/xml-reader.ts';
import { zipper } from '../../src/io/zipper.ts';
import { builtInRules } from '../support/built-in-rules.ts';
import { bytesOf, pdfMaker, textOf } from '../support/carrying.ts';
import type { FakeWorldParts } from '../support/fake-world.ts';
import { asRead, ORDINARY_SENTENCES } from '../support/ordinary-sentences.ts';
import { packWorld } from '../support/pack-world.ts';
import { type Line, scriptedPrompter } from '../support/scripted-prompter.ts';

const { image } = await builtInRules();

const desk = (parts: FakeWorldParts = {}) => {
  const world = packWorld(
    {},
    { isTerminal: true },
    {
      rules: () => image,
      csv: loadCsvReader,
      xml: loadXmlReader,
      pdf: pdfMaker,
      ...parts,
    },
  );
  world.disk.makeFolder('/desk', 0o700);
  return world;
};

/** Somebody at the keyboard who answers as scripted. */
const deskWith = (script: readonly Line[]) => {
  const prompters: ReturnType<typeof scriptedPrompter>[] = [];
  const world = desk({
    input: { isTerminal: true, readAll: async () => bytesOf('') },
    set: { form: 'plain' },
    prompter: async () => {
      const prompter = scriptedPrompter(script, { form: 'plain', screen: world.screen });
      prompters.push(prompter);
      return prompter;
    },
  });
  return world;
};

const nothingSaid = { title: null, author: null, setting: null, plain: false };
const said = { ...nothingSaid, title: 'First steps', author: 'Riverbend Peer Training' };
const fileIn = (world: ReturnType<typeof desk>, path: string): string => textOf(world.disk.read(path));

describe('pack init', () => {
  it('asks three things, and writes a pack that holds together', async () => {
    const world = deskWith([
      ['pack-title', ''],
      ['pack-title', 'First steps: "us" & #1'],
      ['pack-author', 'Peer Group São Paulo'],
      ['pack-setting', 'one-to-one'],
    ]);
    expect(await packInit({ ...nothingSaid, folder: null }, world)).toBe(0);
    expect(world.screen.out()).toContain('Written: first-steps-us-1, with 5 questions.');
    expect(world.screen.out()).toContain('cps-story draft --pack peer-group-sao-paulo.first-steps-us-1');
    world.screen.clear();
    expect(await packValidate({ folder: 'first-steps-us-1' }, world)).toBe(0);
    expect(world.screen.out()).toContain('"First steps: "us" & #1" holds together. 5 questions.');
    expect(fileIn(world, '/desk/first-steps-us-1/pack.yaml')).toContain('setting: one-to-one');
  });

  it('asks nothing that was said, and nothing at all where nobody is', async () => {
    const world = desk();
    expect(await packInit({ ...said, folder: 'mine' }, world)).toBe(0);
    expect(fileIn(world, '/desk/mine/pack.yaml')).toContain('id: riverbend-peer-training.first-steps');
    await expect(packInit({ ...nothingSaid, folder: 'other' }, world)).rejects.toMatchObject({
      code: 'no-keyboard',
      hint: expect.stringContaining('--title'),
    });
    await expect(packInit({ ...nothingSaid, title: 'A', folder: 'other' }, world)).rejects.toMatchObject({
      hint: expect.stringContaining('--author'),
    });
  });

  it('never writes into a folder that is there, and says so before it asks', async () => {
    const world = deskWith([]);
    world.disk.put('/desk/mine/notes.txt', 'mine');
    await expect(packInit({ ...nothingSaid, folder: 'mine' }, world)).rejects.toMatchObject({
      code: 'place',
      message: 'There is something called "mine" already. I wrote nothing.',
    });
    expect([...world.disk.files().keys()]).toEqual(['/desk/mine/notes.txt']);
  });

  it('writes nothing when its person leaves', async () => {
    const world = deskWith([['pack-title', { kind: 'paused', half: '', how: 'word' }]]);
    expect(await packInit({ ...nothingSaid, folder: null }, world)).toBe(0);
    expect(world.screen.out()).toContain('Nothing was written.');
    expect(world.disk.files().size).toBe(0);
  });
});

describe('pack from-doc', () => {
  const from = (file: string, into: string | null = 'made') => ({ ...said, file, into, language: null });
  const questionsIn = (world: ReturnType<typeof desk>, folder: string): readonly string[] =>
    [...world.disk.files()]
      .filter(([path]) => path.startsWith(`${folder}/prompts/`))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, bytes]) => textOf(bytes).split('---\n')[2]?.trim().replace(/^# /, '') ?? '');

  it('makes a pack of a worksheet, tells what it found, and what stood above is in README.md', async () => {
    const world = desk();
    world.disk.put(
      '/desk/sheet.md',
      '# Our circle\n\nFor our Tuesdays.\n\n1. What was it like?\nTake your time.\n2. What stays with you? (private)\n3. What next?\n- a call\n- a walk\n',
    );
    expect(await packFromDoc({ ...from('sheet.md', null), title: null }, world)).toBe(0);
    const out = world.screen.out();
    expect(out).toContain('3 questions found: 1 for the story, 1 only for the teller, 1 with choices.');
    expect(out).toContain('Written: our-circle, with 3 questions.');
    expect(fileIn(world, '/desk/our-circle/README.md')).toContain('For our Tuesdays.');
    world.screen.clear();
    expect(await packValidate({ folder: 'our-circle' }, world)).toBe(0);
  });

  it('keeps forty ordinary sentences from a table with semicolons and a byte order mark', async () => {
    const world = desk();
    const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const rows = ORDINARY_SENTENCES.map((sentence) => `${cell(sentence)};${cell('Help; with more.')}`);
    world.disk.put('/desk/q.csv', `\ufeffQuestion;Help\r\n${rows.join('\r\n')}\r\n`);
    expect(await packFromDoc(from('q.csv'), world)).toBe(0);
    expect(questionsIn(world, '/desk/made')).toEqual(
      ORDINARY_SENTENCES.map((sentence) => `${asRead(sentence)}\n\nHelp; with more.`),
    );
    world.screen.clear();
    expect(await packValidate({ folder: 'made' }, world)).toBe(0);
  });

  it('keeps forty ordinary sentences from a Word file', async () => {
    const world = desk();
    const text = ORDINARY_SENTENCES.map((sentence, at) => `${at + 1}. ${asRead(sentence)}`).join('\n\n');
    const copy = {
      title: 'Forty',
      setting: 'group',
      language: 'en',
      head: '',
      text,
      beside: [],
      look: 'story',
    } as const;
    const parts = docxCopy(copy, english.export).map(({ path, text: xml }) => ({
      path,
      bytes: bytesOf(xml),
    }));
    world.disk.put('/desk/q.docx', writeZip(parts, zipper));
    expect(await packFromDoc(from('q.docx'), world)).toBe(0);
    expect(questionsIn(world, '/desk/made')).toEqual(ORDINARY_SENTENCES.map(asRead));
  });

  it('says in a sentence what it could not use, and writes nothing then', async () => {
    const world = desk();
    world.disk.put('/desk/empty.md', '## \n\n----\n');
    world.disk.put('/desk/table.csv', 'help,why\na,b\n');
    world.disk.put('/desk/many.txt', 'What?\n'.repeat(700));
    world.disk.put('/desk/a.pdf', '%PDF-1.7');
    for (const file of ['empty.md', 'table.csv', 'many.txt', 'a.pdf', 'gone.md'])
      await expect(packFromDoc(from(file), world)).rejects.toMatchObject({
        message: expect.stringContaining(file),
      });
    expect(world.disk.look('/desk/made')).toBeNull();
  });
});

describe('pack preview', () => {
  it('walks through all of a pack, keeps nothing anywhere, and never says "Saved"', async () => {
    const world = deskWith([
      ['begin', ''],
      ['arrive', 'steady'],
      ['keep', 'my street'],
      ['then', 'I sat by the phone that winter.'],
      ['enter', ''],
      ['turn', 'My aunt wrote me a card.'],
      ['back', 'What helped you, if anything did?'],
      ['review', 'a'],
      ['what-next', 'check'],
      ['what-next', 'keep'],
      ['title', 'Soup'],
      ['note-on-version', ''],
      ['card', ''],
      ['leaving', 'steady'],
      ['leave-next', ''],
    ]);
    await packInit({ ...said, setting: 'group', folder: 'mine' }, world);
    const before = [...world.disk.files().keys()];
    world.screen.clear();
    const code = await packPreview({ pack: 'mine', form: 'plain' }, world).catch((thrown: unknown) => thrown);
    const out = world.screen.out();
    await expect(out).toMatchFileSnapshot('../sessions/pack-preview.session');
    expect({ code, out }).toMatchObject({ code: 0 });
    expect([...world.disk.files().keys()]).toEqual(before);
    expect(out).toContain('This is a try. Nothing you type here is saved.');
    expect(out).toContain('That was the try. Nothing was saved.');
    expect(out).not.toMatch(/\bSaved\b|\bI kept\b/);
  });

  it('lists what is to mend, and begins nothing', async () => {
    const world = deskWith([]);
    world.disk.put('/desk/mine/pack.yaml', 'format: 1\n');
    expect(await packPreview({ pack: 'mine', form: 'plain' }, world)).toBe(1);
    expect(world.screen.out()).toContain('mine/pack.yaml:1');
  });

  it('needs somebody who answers', async () => {
    await expect(packPreview({ pack: 'group', form: null }, desk())).rejects.toMatchObject({
      code: 'no-keyboard',
      hint: expect.stringContaining('--plain'),
    });
  });
});

describe('pack handout', () => {
  const made = async () => {
    const world = desk();
    await packInit({ ...said, setting: 'group', folder: 'mine' }, world);
    world.screen.clear();
    return world;
  };

  it('is a page with the way to add the pack, its fingerprint and its questions', async () => {
    const world = await made();
    expect(await packHandout({ pack: 'mine', to: 'page.html', force: false }, world)).toBe(0);
    const page = fileIn(world, '/desk/page.html');
    for (const words of [
      'cps-story pack add riverbend-peer-training.first-steps-1.0.0.cpspack.zip',
      'Fingerprint: h1:',
      'Made by Riverbend Peer Training.',
      '<li dir="auto">What stays with you? (only for you)</li>',
    ])
      expect(page).toContain(words);
    expect(page).not.toContain('<script');
  });

  it('is a PDF where its name says so, and never takes the place of a file', async () => {
    const world = await made();
    expect(await packHandout({ pack: 'mine', to: 'page.pdf', force: false }, world)).toBe(0);
    expect(textOf(world.disk.read('/desk/page.pdf').slice(0, 5))).toBe('%PDF-');
    const again = packHandout({ pack: 'mine', to: 'page.pdf', force: false }, world);
    await expect(again).rejects.toMatchObject({ code: 'place' });
    expect(await packHandout({ pack: 'mine', to: 'page.pdf', force: true }, world)).toBe(0);
    await expect(packHandout({ pack: 'mine', to: 'page.doc', force: false }, world)).rejects.toMatchObject({
      hint: 'End the name with .html or .pdf.',
    });
  });
});
