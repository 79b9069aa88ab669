import { Trouble } from '../core/errors.ts';
import { MOST_PROMPTS } from '../core/packs/pack-checks.ts';
import type { PackFile } from '../core/packs/pack-files.ts';
import { idFrom } from '../core/packs/writing/name-of.ts';
import { type MadePrompts, promptsFrom } from '../core/packs/writing/prompts-from.ts';
import { writePack } from '../core/packs/writing/written-pack.ts';
import type { World } from '../ports.ts';
import { hasLeft } from './draft/talk.ts';
import { type About, type AboutOptions, aboutPack } from './pack-writing/about-pack.ts';
import { mustBeNew, writeFolder } from './pack-writing/new-folder.ts';
import { readWorksheet, type TrainersWorksheet } from './pack-writing/trainers-worksheet.ts';
import { sayLeft, sayWhatNext } from './pack-writing/what-next.ts';
import { say } from './saying.ts';

/** `into`: the new folder, as typed; null: named after the title, in the working folder. `language`: of the document. */
export type PackFromDocOptions = AboutOptions & {
  readonly file: string;
  readonly into: string | null;
  readonly language: string | null;
};

/** Makes a pack of a worksheet that a trainer has used so far. */
export const packFromDoc = async (options: PackFromDocOptions, world: World): Promise<number> => {
  const { file, into } = options;
  const { packWriting: says } = world.words;
  if (into !== null) mustBeNew(into, world);
  const sheet = await readWorksheet(file, world);
  const made = promptsFrom(sheet.questions);
  if (made.prompts.length === 0)
    throw new Trouble('unreadable', says.noQuestions(file), says.noQuestionsHint);
  if (made.prompts.length > MOST_PROMPTS)
    throw new Trouble('unreadable', says.tooMany(file, made.prompts.length, MOST_PROMPTS), says.tooManyHint);
  const about = await aboutPack(options, sheet.title, world);
  if (hasLeft(about)) return sayLeft(about, world);
  const folder = into ?? (idFrom(about.title) || 'my-pack');
  writeFolder(folder, filesOf(about, sheet, made, options.language, world), world);
  sayFound(sheet, made, world);
  sayWhatNext(folder, about.id, made.prompts.length, world);
  return 0;
};

const filesOf = (
  about: About,
  sheet: TrainersWorksheet,
  { prompts }: MadePrompts,
  language: string | null,
  { words }: World,
): readonly PackFile[] => {
  const { remarks, fromDocSummary } = words.packWriting;
  const pack = {
    ...about,
    summary: fromDocSummary(prompts.length),
    language: language ?? words.packStarter.language,
    licence: 'CC-BY-4.0',
    prompts,
  };
  const opening = sheet.opening === '' ? '' : `\n${sheet.opening}\n`;
  return [...writePack(pack, remarks), { path: 'README.md', text: `# ${about.title}\n${opening}` }];
};

const sayFound = (sheet: TrainersWorksheet, { prompts, cut }: MadePrompts, world: World): void => {
  const { packWriting: says } = world.words;
  const countOf = (kinds: readonly string[]): number =>
    prompts.filter(({ kind }) => kinds.includes(kind)).length;
  const [story, own, picks] = [
    countOf(['story']),
    countOf(['private', 'list', 'date']),
    countOf(['choice', 'scale']),
  ];
  say(world, says.found(prompts.length, story, own, picks));
  for (const id of cut) say(world, says.longQuestion(id));
  for (const note of sheet.notes) say(world, note);
  say(world, says.lookOver);
  if (!prompts.some(({ kind }) => kind === 'list' || kind === 'scale')) say(world, says.askNothing);
};
