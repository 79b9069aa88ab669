import { Trouble } from '../core/errors.ts';
import { absolute, withoutEnd } from '../core/typed-path.ts';
import { readFolder } from '../packs/folder-reader.ts';
import { addOffer } from '../packs/pack-adder.ts';
import { lookAtPack } from '../packs/pack-offer.ts';
import type { World } from '../ports.ts';
import { draftByTalking } from './draft/by-talking.ts';
import type { DraftOptions } from './draft/options.ts';
import { ruleIds, sayProblems } from './pack/looking-over.ts';
import { worldOfTry } from './pack-writing/world-of-try.ts';
import { say } from './saying.ts';

/** `pack`: a folder, or the name of a pack that is here. */
export type PackPreviewOptions = { readonly pack: string; readonly form: DraftOptions['form'] };

const FOUND = 1;

/** All of a sitting with this pack, in memory: what is typed never meets a disk. */
export const packPreview = async (options: PackPreviewOptions, world: World): Promise<number> => {
  const says = world.words.packWriting;
  if (!world.input.isTerminal && options.form !== 'plain')
    throw new Trouble('no-keyboard', says.noKeyboard, says.plainFromPipe);
  const ofTry = worldOfTry(world, await world.scratch());
  const name = await nameToTry(options.pack, world, ofTry);
  if (name === null) return FOUND;
  const code = await draftByTalking({ ...AS_USUAL, pack: name, form: options.form }, ofTry);
  say(world, says.tryOver);
  return code;
};

/** The name of the pack in the world of the try; null when it does not hold together, which was said. */
const nameToTry = async (typed: string, world: World, ofTry: World): Promise<string | null> => {
  const folder = absolute(world.places.here, withoutEnd(typed));
  if (world.disk.lookThrough(folder)?.kind !== 'folder') return typed;
  const { shippedPacks } = world.places;
  if (folder.startsWith(`${shippedPacks}/`)) return folder.slice(shippedPacks.length + 1);
  const content = readFolder(world.disk, folder, world.words.packProblems);
  const looked = await lookAtPack(content, { rules: ruleIds(world), signer: 'unasked' }, ofTry);
  if ('problems' in looked) {
    sayProblems(looked.problems, typed, world);
    return null;
  }
  addOffer(looked, folder, ofTry);
  return `${looked.pack.id}@${looked.pack.version}`;
};

const AS_USUAL: Omit<DraftOptions, 'pack' | 'form'> = {
  story: null,
  after: null,
  setting: null,
  minutes: null,
  title: null,
  fresh: true,
  resume: false,
  from: null,
  only: null,
  flags: {},
  answers: null,
  yes: false,
  worksheet: null,
  withPrivate: false,
  json: false,
  out: null,
  save: true,
  failOn: 'never',
};
