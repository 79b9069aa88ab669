import { Trouble } from '../core/errors.ts';
import type { Pack } from '../core/packs/pack.ts';
import { registerName } from '../core/packs/register.ts';
import { handoutHtml, handoutOf, handoutPdf } from '../core/packs/writing/handout.ts';
import { fingerprint, type PublicKey, readPublicKey } from '../core/signing/key-text.ts';
import { absolute, withoutEnd } from '../core/typed-path.ts';
import { archiveName } from '../packs/pack-archive.ts';
import { lookAtPack } from '../packs/pack-offer.ts';
import { registerIn } from '../packs/register-file.ts';
import type { World } from '../ports.ts';
import { toBytes } from '../store/encoding.ts';
import { pdfBytes } from './export/copy-bytes.ts';
import { comeFromDisk } from './pack/from-disk.ts';
import { ruleIds, sayProblems } from './pack/looking-over.ts';
import { placeToTry } from './pack/place-to-try.ts';
import { readToTry } from './pack/read-to-try.ts';
import { FOR_ALL, writeOut } from './pack/writing-out.ts';

/** `pack`: a folder, or the name of a pack that is here. `to`: null for a web page named after the pack. */
export type PackHandoutOptions = {
  readonly pack: string;
  readonly to: string | null;
  readonly force: boolean;
};

const FOUND = 1;

export const packHandout = async (options: PackHandoutOptions, world: World): Promise<number> => {
  const { screen, words } = world;
  const says = words.packWriting.handout;
  const kind = kindOf(options.to, world);
  const found = await packFor(options.pack, world);
  if (found === null) return FOUND;
  const { pack, signer } = found;
  const page = handoutOf(pack, { file: archiveName(pack), signer }, says);
  const bytes =
    kind === 'pdf'
      ? (await pdfBytes(handoutPdf(page), world, says.asWebPage)).content
      : toBytes(handoutHtml(page));
  const file = options.to ?? `${pack.id}-handout.html`;
  writeOut({ file, bytes, over: options.force, mode: FOR_ALL, thereHint: words.export.thereHint }, world);
  screen.write(screen.style('saved', words.export.written(file)));
  return 0;
};

const kindOf = (to: string | null, { words }: World): 'html' | 'pdf' => {
  const ending = /\.([a-z]+)$/i.exec(to ?? '.html')?.[1]?.toLowerCase();
  if (ending === 'pdf') return 'pdf';
  if (ending === 'html' || ending === 'htm') return 'html';
  throw new Trouble('usage', words.export.unknownEnding(to ?? ''), words.packWriting.handout.endings);
};

type Signed = { readonly pack: Pack; readonly signer: string | null };

/** A packed file, a folder, or a pack that is here; null when it does not hold together, which was said. */
const packFor = async (typed: string, world: World): Promise<Signed | null> => {
  if (world.disk.lookThrough(absolute(world.places.here, withoutEnd(typed)))?.kind === 'file')
    return packInFile(typed, world);
  const place = await placeToTry(typed, world);
  const { decoded } = await readToTry(place, world);
  if (decoded.ok) return { pack: decoded.pack, signer: signerHere(decoded.pack, world) };
  sayProblems(decoded.problems, place.shown, world);
  return null;
};

const packInFile = async (typed: string, world: World): Promise<Signed | null> => {
  const { content, name } = await comeFromDisk(typed, world);
  const looked = await lookAtPack(content, { rules: ruleIds(world), signer: null }, world);
  if ('problems' in looked) {
    sayProblems(looked.problems, name, world);
    return null;
  }
  return { pack: looked.pack, signer: looked.signer === null ? null : shown(looked.signer, world) };
};

/** Only the very same files count: a folder that goes by the name of a pack that was signed is not signed by that. */
const signerHere = (pack: Pack, world: World): string | null => {
  const entry = registerIn(world)?.packs.get(registerName(pack));
  const key = entry?.h1 === pack.hash && entry.signer !== null ? readPublicKey(entry.signer) : null;
  return key === null ? null : shown(key, world);
};

const shown = (key: PublicKey, { ids }: World): string => fingerprint(key, ids.sha256);
