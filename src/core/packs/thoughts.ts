import type { Language } from '../language/language.ts';
import { languageNamed } from '../language/languages.ts';
import { wrap } from '../text/wrap.ts';
import type { CheckFolder } from './check-folder.ts';
import type { Faults } from './faults.ts';
import type { Pack, Prompt } from './pack.ts';
import { PACK_FILE } from './pack-header.ts';
import type { ReadPrompt } from './prompt-decoder.ts';

/** School years that all words of a pack together ask for, and those of one question, before that is worth a thought. Source: contracts.md 8. */
const PLAIN = 6;
const PLAIN_ALONE = 9;
/** Below this many words a formula says nothing. */
const FEWEST_WORDS = 25;
/** A small window, less the lines for an answer. */
const COLUMNS = 76;
const LINES = 18;
/** More than this, and few people reach the end (ours). */
const MANY_PROMPTS = 60;

type Given = {
  readonly pack: Pack;
  /** Those that lie in files of this pack. */
  readonly prompts: readonly ReadPrompt[];
  readonly folder: CheckFolder;
  /** Rules that come with the program. */
  readonly rules: readonly string[];
};

/** What a trainer may like to know of a pack that holds together. Nothing of it has to be mended. */
export const gatherThoughts = ({ pack, prompts, folder, rules }: Given, thoughts: Faults): void => {
  const language = languageNamed(pack.language);
  const note = thoughts.in(PACK_FILE);
  if (pack.prompts.length > MANY_PROMPTS) note(1, (says) => [says.manyToAsk(pack.prompts.length)]);
  if (!language && folder.ids.length > 0) note(1, (says) => [says.unheardLanguage(pack.language)]);
  const own = prompts.filter(({ inherited }) => !inherited);
  if (language) thinkOfWords(own, language, thoughts);
  for (const { prompt, file } of own) {
    const lines = wrap(shown(prompt), COLUMNS).split('\n').length;
    if (lines > LINES) thoughts.in(file)(1, (says) => [says.longScreen(lines), says.longScreenHint]);
  }
  thinkOfNames(pack, own, thoughts);
  for (const id of folder.ids.filter((one) => one.startsWith(`${pack.id}/`))) {
    const plain = id.slice(pack.id.length + 1);
    if (rules.includes(plain)) thoughts.in(`checks/${plain}.yaml`)(1, (says) => [says.sameAsOurs(plain)]);
  }
};

/** What stands on the screen when a question is asked. */
const shown = ({ question, help, choices }: Prompt): string =>
  [question, help, ...choices.map(({ words }, at) => `${at + 1}. ${words}`)]
    .filter((text) => text !== '')
    .join('\n');

const thinkOfWords = (own: readonly ReadPrompt[], language: Language, thoughts: Faults): void => {
  const texts = own.map(({ prompt }) => [shown(prompt), prompt.why].join('\n'));
  const grades = texts.map((text) => gradeOf(text, language));
  grades.forEach((grade, at) => {
    if (grade > PLAIN_ALONE)
      thoughts.in(own[at]?.file ?? PACK_FILE)(1, (says) => [says.hardWords(grade), says.hardWordsHint]);
  });
  const all = gradeOf(texts.join('\n'), language);
  if (all > PLAIN) thoughts.in(PACK_FILE)(1, (says) => [says.hardPack(all), says.hardWordsHint]);
};

/** In whole school years; 0 where there is too little to go by. */
const gradeOf = (text: string, { story }: Language): number => {
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const sentences = text.split(/[.!?:]+(?=\s|$)|\n+/u).filter((part) => /\p{L}/u.test(part)).length;
  return words.length < FEWEST_WORDS ? 0 : Math.floor(story.readingGrade(words, sentences));
};

/** Names that people could take for each other, when they read them or say them aloud. */
const thinkOfNames = (pack: Pack, own: readonly ReadPrompt[], thoughts: Faults): void => {
  const ids = pack.prompts.map(({ id }) => id);
  for (const { prompt, file, line } of own) {
    const note = thoughts.in(file);
    const twin = ids.find((id) => id !== prompt.id && plainShape(id) === plainShape(prompt.id));
    if (twin !== undefined) note(line('id'), (says) => [says.alike(prompt.id, twin)]);
    const choices = prompt.choices.map(({ id }) => id);
    for (const [one, other] of pairs(choices)) note(line('id'), (says) => [says.alike(one, other)]);
  }
  for (const [one, other] of pairs(pack.sections.map(({ id }) => id)))
    thoughts.in(PACK_FILE)(1, (says) => [says.alike(one, other)]);
};

const pairs = (ids: readonly string[]): readonly (readonly [string, string])[] =>
  ids.flatMap((id, at) => {
    const twin = ids.slice(at + 1).find((other) => plainShape(other) === plainShape(id));
    return twin === undefined ? [] : [[id, twin] as const];
  });

const plainShape = (id: string): string =>
  id
    .replaceAll('-', '')
    .replace(/[1il]/g, 'l')
    .replace(/[0o]/g, 'o')
    .replaceAll('5', 's')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
