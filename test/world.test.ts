import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataPlace } from '../src/io/own-places.ts';
import type { World } from '../src/ports.ts';
import { createWorld } from '../src/world.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cps-story-world-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

type Host = {
  readonly variables?: { readonly [name: string]: string };
  readonly args?: readonly string[];
  readonly isTerminal?: boolean;
};

type Made = {
  readonly world: World;
  readonly env: NodeJS.ProcessEnv;
  readonly umasks: readonly number[];
  readonly out: () => string;
  readonly err: () => string;
};

/** A world over a process of our own: real files in a folder that goes away, streams in place of a terminal. */
const made = async ({ variables = {}, args = [], isTerminal = false }: Host = {}): Promise<Made> => {
  const env: NodeJS.ProcessEnv = { CPS_STORY_HOME: home, ...variables };
  const umasks: number[] = [];
  const stdout = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: isTerminal });
  const stderr = new PassThrough({ encoding: 'utf8' });
  const host = {
    env,
    argv: ['node', 'cps-story', ...args],
    platform: process.platform,
    stdin: Object.assign(new PassThrough(), { isTTY: false }),
    stdout,
    stderr,
    cwd: () => '/desk',
    umask: (mask: number) => umasks.push(mask),
  };
  const world = await createWorld(host as unknown as NodeJS.Process);
  return { world, env, umasks, out: () => stdout.read() ?? '', err: () => stderr.read() ?? '' };
};

describe('how wide a line is', () => {
  const widthOf = async (...args: readonly string[]): Promise<number> =>
    (await made({ args })).world.screen.textWidth;

  it('is what the eye can follow, or what was asked for', async () => {
    expect(await widthOf('draft')).toBe(76);
    expect(await widthOf('draft', '--width', '44')).toBe(44);
    expect(await widthOf('draft', '--width=90')).toBe(90);
    expect(await widthOf('draft', '--width', 'wide')).toBe(76);
    expect(await widthOf('draft', '--width')).toBe(76);
  });
});

describe('where things are', () => {
  it('is all under CPS_STORY_HOME when that is set', async () => {
    const { world } = await made();
    expect(world.places).toMatchObject({ here: '/desk', store: home, settings: home });
    expect(world.settings.path).toBe(join(home, 'settings'));
  });

  it('is the place that this system has for such data when nothing is set', async () => {
    const { world } = await made({
      variables: { CPS_STORY_HOME: '', XDG_DATA_HOME: home, LOCALAPPDATA: home },
    });
    const usual = dataPlace({
      platform: process.platform,
      home: homedir(),
      variables: { XDG_DATA_HOME: home, LOCALAPPDATA: home },
    });
    expect(world.places.settings).toBe(usual);
    expect(world.places.store).toBe(usual);
  });

  it('follows the setting for stories, and leaves the settings where they were', async () => {
    const variables = { CPS_STORY_HOME: '', XDG_DATA_HOME: home, LOCALAPPDATA: home };
    const { world } = await made({ variables });
    await world.settings.write({ ...world.settings.read().settings, folder: '/media/stick' });
    const later = await made({ variables });
    expect(later.world.places.store).toBe('/media/stick');
    expect(later.world.places.settings).toBe(world.places.settings);
  });

  it('is under CPS_STORY_HOME whatever the setting says', async () => {
    writeFileSync(join(home, 'settings'), 'save-folder: /media/stick\n');
    expect((await made()).world.places.store).toBe(home);
  });
});

describe('what is done before anything else', () => {
  it('lets new files be read by the owner only, whoever makes them', async () => {
    expect((await made()).umasks).toEqual([0o077]);
  });

  it('takes away the variable that makes conf overwrite its file in place', async () => {
    expect((await made({ variables: { SNAP: '/snap/code/1' } })).env).not.toHaveProperty('SNAP');
  });

  it('says it when the settings made no sense, once, and goes on', async () => {
    writeFileSync(join(home, 'settings'), 'what is this');
    const { world, err } = await made();
    expect(err()).toBe(`${world.words.settings.setAside}\n`);
    expect((await made()).err()).toBe('');
  });
});

describe('colour', () => {
  const ESCAPE = '\u001b[';
  const printed = async (host: Host): Promise<string> => {
    const { world, out } = await made(host);
    world.screen.write(world.screen.style('title', 'A story'));
    return out();
  };

  it('is there on a terminal', async () => {
    expect(await printed({ isTerminal: true })).toContain(ESCAPE);
  });

  it.each<[string, Host]>([
    ['in a pipe', {}],
    ['with --no-color', { isTerminal: true, args: ['check', '--no-color'] }],
    ['with NO_COLOR', { isTerminal: true, variables: { NO_COLOR: '1' } }],
    ['on a dumb terminal', { isTerminal: true, variables: { TERM: 'dumb' } }],
    ['with --plain', { isTerminal: true, args: ['draft', '--plain'] }],
    ['with CPS_STORY_PLAIN', { isTerminal: true, variables: { CPS_STORY_PLAIN: '1' } }],
    ['with ACCESSIBLE', { isTerminal: true, variables: { ACCESSIBLE: 'yes' } }],
  ])('is left out %s', async (_when, host) => {
    expect(await printed(host)).toBe('A story\n');
  });

  it('is left out when the settings say plain, but not against --rich', async () => {
    writeFileSync(join(home, 'settings'), 'form: plain\n');
    expect(await printed({ isTerminal: true })).not.toContain(ESCAPE);
    expect(await printed({ isTerminal: true, args: ['draft', '--rich'] })).toContain(ESCAPE);
  });
});

describe('the environment', () => {
  it.each<[{ readonly [name: string]: string }, object]>([
    [{}, { plain: false, dumb: false, noColour: false, editor: null }],
    [
      { ACCESSIBLE: '0', CPS_STORY_PLAIN: 'false', NO_COLOR: '' },
      { plain: false, noColour: false },
    ],
    [{ EDITOR: 'nano' }, { editor: 'nano' }],
    [{ EDITOR: 'nano', VISUAL: 'code --wait' }, { editor: 'code --wait' }],
    [{ TERM: 'dumb' }, { dumb: true, plain: true }],
  ])('%j is obeyed', async (variables, wanted) => {
    expect((await made({ variables })).world.environment).toMatchObject(wanted);
  });
});
