import { describe, expect, it } from 'vitest';
import { packShow } from '../../src/commands/pack-show.ts';
import { Trouble } from '../../src/core/errors.ts';
import { changed } from '../support/pack-files.ts';
import { packWorld } from '../support/pack-world.ts';

const ADDED = '/home/packs/riverbend.first-story/1.2.0';
const shown = async (changes: { readonly [path: string]: string } = {}): Promise<string> => {
  const world = packWorld({ [ADDED]: changes });
  expect(await packShow({ name: 'riverbend.first-story', notes: false }, world)).toBe(0);
  return world.screen.out();
};

describe('pack show', () => {
  it('says what the pack is, who claims to have made it, and what it can never do', async () => {
    const out = await shown();
    expect(out).toMatch(
      /^Your first story\nA few gentle questions\.\n\nriverbend\.first-story, version 1\.2\.0\n/,
    );
    expect(out).toContain('A story for a group, up to 40 words.');
    expect(out).toContain('Made by Riverbend Peer Training, so it says');
    expect(out).toContain('Licence: CC-BY-4.0');
    expect(out).toMatch(/Hash of what is in it: h1:[A-Za-z0-9+/]{43}=\n/);
    expect(out).toContain('This pack cannot run programs, use the internet or read your stories.');
  });

  it('lists the questions, the name of each, and what kind of answer it wants', async () => {
    const out = await shown();
    expect(out).toContain(' 1. What is it for? (purpose, only for you)\n');
    expect(out).toContain(' 3. Where were you then? (then, asked when it fits, up to 12 words)\n');
    expect(out).toContain(' 4. What will you ask? (back, if you like)\n');
  });

  it('shows the finished piece that the sample makes, and the words of whoever made the pack', async () => {
    const out = await shown();
    expect(out).toContain(
      'A finished piece, made up\n\n  I sat by the phone.\n\n  It did not ring.\n\n  One question. What about you?',
    );
    expect(out).toContain('From the people who made it\n\n  For the autumn class.');
  });

  it('shows neither when the pack has none', async () => {
    const world = packWorld({ [ADDED]: { 'sample.md': null, 'README.md': null } });
    await packShow({ name: 'riverbend.first-story', notes: false }, world);
    expect(world.screen.out()).not.toContain('made up');
    expect(world.screen.out()).not.toContain('From the people');
  });

  it('shows what is said on the page of a pack that makes one', async () => {
    const page = {
      'pack.yaml':
        'format: 1\nid: a.page\nversion: 1.0.0\ntitle: A page\nsummary: S.\nlanguage: en\nlicence: MIT\nauthors: [A]\nmakes: page\norder: [keep]\n',
      'prompts/purpose.md': null,
      'prompts/then.md': null,
      'prompts/back.md': null,
      'prompts/leave.md': null,
      'sample.md': '## keep\n\nOak Street\n',
    };
    const world = packWorld({ '/home/packs/a.page/1.0.0': page });
    await packShow({ name: 'a.page', notes: false }, world);
    expect(world.screen.out()).toContain('A page of your own answers.');
    expect(world.screen.out()).toContain('  What stays with you?\n  Oak Street');
  });

  it('says which pack was meant when there is none of that name', async () => {
    const world = packWorld({ '/packs/group': changed('pack.yaml', 'riverbend.first-story', 'group') });
    const thrown = await packShow({ name: 'grup', notes: false }, world).catch((trouble: unknown) => trouble);
    expect(thrown instanceof Trouble && thrown.hint).toContain('"group"');
  });

  it('shows the notes for trainers when they are asked for, and says that there are some', async () => {
    const folder = '/home/packs/riverbend.first-story/1.2.0';
    const world = packWorld({ [folder]: { 'NOTES.md': 'Begin with the purpose.\n' } });
    await packShow({ name: 'riverbend.first-story', notes: false }, world);
    expect(world.screen.out()).toContain('cps-story pack show riverbend.first-story --notes');
    world.screen.clear();
    expect(await packShow({ name: 'riverbend.first-story', notes: true }, world)).toBe(0);
    expect(world.screen.out()).toBe('Your first story. Notes for trainers\n\nBegin with the purpose.\n');
    const without = packWorld({ [folder]: {} });
    await packShow({ name: 'riverbend.first-story', notes: true }, without);
    expect(without.screen.out()).toBe('riverbend.first-story has no notes for trainers.\n');
  });
});
