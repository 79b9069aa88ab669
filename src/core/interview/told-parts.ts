import type { Answers } from './answer.ts';
import type { DraftText } from './draft-text.ts';

/** What one answer gives to the piece; the words of the pack before it stand in brackets. */
export type ToldPart = { readonly prompt: string; readonly words: string };

/** The piece answer by answer, in the order in which it is told. Empty for a text that was changed by hand. */
export const toldParts = (draft: DraftText, answers: Answers): readonly ToldPart[] =>
  draft.parts.flatMap(({ start, prompts }) => {
    const joiner = draft.joiners.find((span) => span.start === start);
    const lead = joiner === undefined ? '' : `[${draft.text.slice(joiner.start, joiner.end)}] `;
    return prompts.map((prompt, index) => ({
      prompt,
      words: `${index === 0 ? lead : ''}${(answers.get(prompt)?.text ?? '').trim()}`,
    }));
  });
