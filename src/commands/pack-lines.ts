import { promptLimit } from '../core/packs/assemble.ts';
import type { Pack, Prompt } from '../core/packs/pack.ts';
import type { Words } from '../core/words/words.ts';
import { lengthOf } from './pack-length.ts';

/** Who made a pack and what it is for. What a trainer's pack says of its maker is a claim that nobody has checked. */
export const cardLines = (pack: Pack, says: Words['packs']): readonly string[] => {
  const shipped = !pack.id.includes('.');
  const length = lengthOf(pack.limits, says);
  return [
    says.version(pack.id, pack.version),
    `${[says.makes(pack.makes, pack.setting), length].filter((text) => text !== '').join(', ')}.`,
    `${says.prompts(pack.prompts.length)}.`,
    ...(pack.checks.rules.length > 0 ? [says.listens(pack.checks.rules.length)] : []),
    shipped ? says.authors(pack.authors) : says.claimed(pack.authors),
    says.licence(pack.licence),
    says.hash(pack.hash),
    says.harmless,
  ];
};

/** The question, and in brackets its id, by which a file of answers names it, and what kind of answer it wants. */
export const questionLine = (prompt: Prompt, pack: Pack, says: Words['packs']): string => {
  const limit = promptLimit(prompt, new Map(), pack);
  const remarks = [
    prompt.kind === 'story' ? '' : says.onlyForYou,
    prompt.optional ? says.optional : '',
    prompt.showIf === null ? '' : says.sometimes,
    limit === null ? '' : says.upTo(limit),
  ].filter((text) => text !== '');
  return `${prompt.question} (${[prompt.id, ...remarks].join(', ')})`;
};
