import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packValidate } from '../../src/commands/pack-validate.ts';
import { Trouble } from '../../src/core/errors.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { builtInRules } from '../support/built-in-rules.ts';
import { changed } from '../support/pack-files.ts';
import { packWorld } from '../support/pack-world.ts';
import { ROOT } from '../support/source-files.ts';

const run = async (folder: string, changes: { readonly [path: string]: string | null } = {}) => {
  const world = packWorld({ '/desk/my-pack': changes });
  world.disk.put('/desk/my-pack.zip', 'PK');
  const code = await packValidate({ folder }, world);
  return { code, out: world.screen.out() };
};

describe('pack validate', () => {
  it.each(['my-pack', 'my-pack/', '/desk/my-pack'])(
    'says that a good pack holds together: %s',
    async (folder) => {
      const { code, out } = await run(folder);
      expect(code).toBe(0);
      expect(out).toContain('"Your first story" holds together. 5 questions.');
      expect(out).toContain(`To add it: cps-story pack add ${folder}`);
    },
  );

  it('prints one line a problem, the file and the line first, and what to do below it', async () => {
    const { code, out } = await run('my-pack', {
      ...changed('pack.yaml', 'title:', 'titel:'),
      ...changed('prompts/keep.md', 'carries:', 'caries:'),
    });
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      'my-pack/pack.yaml:1: "title" is missing.',
      '  Add a line that begins with "title:".',
      'my-pack/pack.yaml:4: "titel" is not a key that belongs here.',
      '  Did you mean "title"?',
      'my-pack/prompts/keep.md:5: "caries" is not a key that belongs here.',
      '  Did you mean "carries"?',
      '',
      '3 things to mend.',
      '',
    ]);
  });

  it('knows sentence rules and whole-story rules', async () => {
    const rules = changed(
      'pack.yaml',
      'makes: story',
      'makes: story\nrules:\n  off: [directive, story-jargon]\n  on: [story-nobody-helped]',
    );
    expect((await run('my-pack', rules)).code).toBe(0);
  });

  it('notices a rule that is not there', async () => {
    const { code, out } = await run(
      'my-pack',
      changed('pack.yaml', 'makes: story', 'makes: story\nrules:\n  off: [story-jargn]'),
    );
    expect(code).toBe(1);
    expect(out).toContain(
      'my-pack/pack.yaml:12: There is no rule "story-jargn".\n  Did you mean "story-jargon"?',
    );
  });

  it('reads a pack that ships as what it is', async () => {
    const world = packWorld({ '/packs/group': changed('pack.yaml', 'riverbend.first-story', 'group') });
    expect(await packValidate({ folder: '/packs/group' }, world)).toBe(0);
    expect(world.screen.out()).not.toContain('pack add');
  });

  it('knows a pack that ships by the folder it lies in, however one came there', async () => {
    const world = packWorld({});
    const places = { ...world.places, here: join(ROOT, 'src'), shippedPacks: join(ROOT, 'prompts') };
    const { rules } = await builtInRules();
    const rulePages = () => rules;
    const outside = { ...world, disk: realDisk, places, rulePages };
    expect(await packValidate({ folder: '../prompts/group' }, outside)).toBe(0);
  });

  it.each([
    ['nowhere', 'not-found', 'There is no folder "nowhere".'],
    ['my-pack/pack.yaml', 'place', '"my-pack/pack.yaml" is a file, and a pack is a folder.'],
    ['my-pack.zip', 'place', '"my-pack.zip" is a file, and a pack is a folder.'],
  ])('says so when the folder is not one: %s', async (folder, code, message) => {
    const thrown = await run(folder).catch((trouble: unknown) => trouble);
    expect(thrown).toBeInstanceOf(Trouble);
    expect(thrown).toMatchObject({ code, message });
  });

  it('finds one thing to mend in an empty folder', async () => {
    const world = packWorld({});
    world.disk.makeFolder('/desk/empty', 0o700);
    expect(await packValidate({ folder: 'empty' }, world)).toBe(1);
    expect(world.screen.out()).toContain('empty/pack.yaml:1: There is no pack.yaml in this folder.');
    expect(world.screen.out()).toContain('One thing to mend.');
  });
});
