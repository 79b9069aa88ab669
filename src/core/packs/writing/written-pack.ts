import type { Setting } from '../../setting.ts';
import type { PackFile } from '../pack-files.ts';
import { PACK_FILE } from '../pack-header.ts';
import { type NewPrompt, writePrompt } from './written-prompt.ts';

/** What a trainer was asked for before a pack is written. */
export type NewPack = {
  /** `owner.name`. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** BCP 47. */
  readonly language: string;
  readonly licence: string;
  readonly author: string;
  readonly setting: Setting;
  readonly prompts: readonly NewPrompt[];
};

/** Remarks in `pack.yaml`, each a line or more without the sign in front. */
export type PackRemarks = {
  readonly top: string;
  readonly id: string;
  readonly version: string;
  readonly setting: string;
  readonly makes: string;
  readonly limits: string;
  readonly sections: string;
  readonly order: string;
};

const FIRST_VERSION = '1.0.0';
/** Words; a good length and the end, by setting: domain.md 3.1 to 3.4, with room for a first try. */
const LENGTHS: { readonly [setting in Setting]: { readonly aim: number; readonly most: number } } = {
  'one-to-one': { aim: 220, most: 260 },
  group: { aim: 400, most: 650 },
  public: { aim: 800, most: 1300 },
  written: { aim: 600, most: 1000 },
};

/** `pack.yaml` and one file for each prompt, numbered in tens so that another fits in between. */
export const writePack = (pack: NewPack, remarks: PackRemarks): readonly PackFile[] => [
  { path: PACK_FILE, text: manifest(pack, remarks) },
  ...pack.prompts.map((prompt, at) => ({
    path: `prompts/${String((at + 1) * 10).padStart(3, '0')}-${prompt.id}.md`,
    text: writePrompt(prompt),
  })),
];

const manifest = (pack: NewPack, remarks: PackRemarks): string => {
  const sections = [...new Set(pack.prompts.flatMap(({ section }) => section ?? []))];
  const { aim, most } = lengthOf(pack);
  return [
    remarked(remarks.top),
    'format: 1',
    '',
    remarked(remarks.id),
    `id: ${pack.id}`,
    remarked(remarks.version),
    `version: ${FIRST_VERSION}`,
    `title: ${quoted(pack.title)}`,
    `summary: ${quoted(pack.summary)}`,
    `language: ${pack.language}`,
    `licence: ${quoted(pack.licence)}`,
    `authors: [${quoted(pack.author)}]`,
    '',
    remarked(remarks.setting),
    `setting: ${pack.setting}`,
    remarked(remarks.makes),
    `makes: ${sections.length > 0 ? 'story' : 'page'}`,
    ...(sections.length > 0
      ? ['', remarked(remarks.limits), 'limits:', `  aim: ${aim} words`, `  most: ${most} words`]
      : []),
    ...(sections.length > 0
      ? ['', remarked(remarks.sections), 'sections:', ...sections.map((id) => `  - id: ${id}`)]
      : []),
    '',
    remarked(remarks.order),
    'order:',
    ...pack.prompts.map(({ id }) => `  - ${id}`),
    '',
  ].join('\n');
};

/** Where each answer says how much room it has, their sum is the good length, and the end is a quarter more; else what is usual in the setting. */
const lengthOf = ({ prompts, setting }: NewPack): { readonly aim: number; readonly most: number } => {
  const rooms = prompts.filter(({ section }) => section).map(({ limit }) => limit);
  const all = rooms.reduce<number>((sum, room) => sum + (typeof room === 'number' ? room : Number.NaN), 0);
  return Number.isNaN(all) || all === 0 ? LENGTHS[setting] : { aim: all, most: Math.ceil(all / 4) * 5 };
};

const remarked = (remark: string): string =>
  remark
    .split('\n')
    .map((line) => `# ${line}`)
    .join('\n');

/** Words of a person, whatever signs are in them: what JSON calls a string is one in YAML too. */
const quoted = (words: string): string => JSON.stringify(words.replace(/\s+/g, ' ').trim());
