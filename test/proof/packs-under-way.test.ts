import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changed } from '../support/pack-files.ts';
import { layPack } from '../support/packs-on-disk.ts';
import { type Ended, startProgram } from '../support/program.ts';
import { ownHome } from '../support/teller/own-home.ts';

const ID = 'riverbend.first-story';
const NEW_WORDS = {
  ...changed('prompts/then.md', '# Where were you then?', '# Where did it begin?'),
  ...changed('pack.yaml', '1.2.0', '1.3.0'),
};

/** A home with the small pack added from a folder, and a draft with it that was left at its third question. */
const underWay = (): {
  readonly home: string;
  readonly run: (args: readonly string[], typed?: string) => Ended;
} => {
  const home = ownHome();
  layPack(join(home, 'my-pack'));
  const run = (args: readonly string[], typed = ''): Ended =>
    startProgram(args, { home: join(home, 'store'), here: home, input: typed });
  expect(run(['pack', 'add', 'my-pack']).code).toBe(0);
  const begun = run(['draft', '--plain', '--pack', ID], '\n1\n1\nmy name\n\n/pause\n');
  expect(begun.out).toContain('Where were you then?');
  return { home, run };
};

const journal = (home: string): string => {
  const stories = join(home, 'store/stories');
  const sittings = join(stories, readdirSync(stories)[0] ?? '', 'sittings');
  return readdirSync(sittings)
    .sort()
    .map((name) => readFileSync(join(sittings, name), 'utf8'))
    .join('');
};

describe('a draft that is under way', () => {
  it.each([
    ['pack add', ['pack', 'add', 'my-pack']],
    ['pack update', ['pack', 'update', '--yes']],
  ])('goes on with its own questions after %s brought a newer version', (_what, args) => {
    const { home, run } = underWay();
    layPack(join(home, 'my-pack'), NEW_WORDS);
    expect(run(args)).toMatchObject({ code: 0, err: '' });
    const resumed = run(['draft', '--plain', '--resume'], '1\nI sat by the phone.\n\n/pause\n');
    expect(resumed.out).toContain('Where were you then?');
    expect(resumed.out).not.toContain('Where did it begin?');
    expect(journal(home)).toContain('"text":"I sat by the phone."');
    const begun = run(['draft', '--plain', '--new', '--pack', ID], '\n1\n1\nmy name\n\n/pause\n');
    expect(begun.out).toContain('Where did it begin?');
  });

  it('keeps its version when the pack is taken out', () => {
    const { home, run } = underWay();
    layPack(join(home, 'my-pack'), NEW_WORDS);
    run(['pack', 'add', 'my-pack']);
    const { out } = run(['pack', 'remove', ID]);
    expect(out).toContain(`Stays: ${ID}@1.2.0. One story rests on it.`);
    expect(out).toContain(`Taken out: ${ID}@1.3.0`);
    const resumed = run(['draft', '--plain', '--resume'], '1\n/pause\n');
    expect(resumed.out).toContain('Where were you then?');
  });

  it('loses nothing when its pack was changed on the shelf, says what to do, and goes on after that', () => {
    const { home, run } = underWay();
    const before = journal(home);
    writeFileSync(join(home, `store/packs/${ID}/1.2.0/prompts/then.md`), 'x');
    const { code, err } = run(['draft', '--plain', '--resume'], '1\n/pause\n');
    expect(code).toBe(2);
    expect(err).toContain(`The pack ${ID}@1.2.0 was changed after it was added, so it is not used.`);
    expect(err).toContain('Your answers are safe.');
    expect(journal(home)).toBe(before);
    expect(run(['pack', 'verify', ID]).out).toContain('"prompts/then.md" is not as it was');
    expect(run(['pack', 'add', 'my-pack'])).toMatchObject({ code: 0, err: '' });
    expect(run(['draft', '--plain', '--resume'], '1\n/pause\n').out).toContain('Where were you then?');
  });

  it('is not touched when the list of packs is lost', () => {
    const { home, run } = underWay();
    writeFileSync(join(home, 'store/packs/lock.json'), 'harmed');
    expect(run(['draft', '--plain', '--resume'], '1\n/pause\n').out).toContain('Where were you then?');
    expect(run(['pack', 'list']).err).toContain('It was made anew');
    expect(existsSync(join(home, `store/packs/${ID}/1.2.0/pack.yaml`))).toBe(true);
  });
});
