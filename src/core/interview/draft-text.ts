import type { Span } from '../check/report.ts';
import { type Assembled, assemble, type Part } from '../packs/assemble.ts';
import type { Pack } from '../packs/pack.ts';
import { lastOf } from '../store/answers.ts';
import type { Answers } from './answer.ts';
import { ownPage } from './own-page.ts';
import { aboutSitting } from './records.ts';

/** The text as it stands now. */
export type DraftText = Assembled & {
  /** The teller has changed the whole text; answers given later are kept beside it. */
  readonly byHand: boolean;
};

/** Put together from the answers in the order the teller chose, or as the teller has changed it; a page for packs without a story. */
export const draftText = (pack: Pack, answers: Answers): DraftText => {
  const byHand = lastOf(answers, 'taken-over')?.text ?? '';
  if (byHand !== '') return { text: byHand, parts: [], joiners: [], byHand: true };
  if (pack.makes !== 'story') return { text: ownPage(pack, answers), parts: [], joiners: [], byHand: false };
  const order = lastOf(answers, 'reordered')?.text.split('\n') ?? [];
  const joined = aboutSitting(answers, 'joiners') === 'out' ? withoutJoiners(pack) : pack;
  return { ...assemble(joined, answers, order), byHand: false };
};

const withoutJoiners = (pack: Pack): Pack => ({
  ...pack,
  sections: pack.sections.map((section) => ({ ...section, joiner: '' })),
});

/** For the eye: what is the pack's and not the teller's stands in brackets. Never kept like this. */
export const withBrackets = ({ text, joiners }: DraftText): string =>
  [...joiners]
    .sort((one, other) => other.start - one.start)
    .reduce(
      (shown, { start, end }: Span) =>
        `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
      text,
    );

/** The prompt whose answer stands at an offset; the last one behind the end; null for a text changed by hand. */
export const promptAt = (draft: DraftText, answers: Answers, offset: number): string | null => {
  const part = draft.parts.find(({ end }) => offset < end) ?? draft.parts.at(-1);
  return part === undefined ? null : promptIn(part, draft.joiners, answers, offset);
};

const promptIn = (part: Part, joiners: readonly Span[], answers: Answers, offset: number): string | null => {
  const joiner = joiners.find(({ start }) => start === part.start);
  let at = joiner === undefined ? part.start : joiner.end + 1;
  for (const prompt of part.prompts) {
    at += (answers.get(prompt)?.text ?? '').trim().length + 1;
    if (offset < at) return prompt;
  }
  return part.prompts.at(-1) ?? null;
};
