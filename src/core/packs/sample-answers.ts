import type { Answers } from '../interview/answer.ts';
import { kindFor, recordOf } from '../interview/records.ts';
import type { Pack } from './pack.ts';

/** The sample as if somebody had given these answers, one after the other. */
export const sampleAnswers = (pack: Pack): Answers =>
  new Map(
    pack.prompts.flatMap((prompt) => {
      const text = pack.sample[prompt.id];
      return text === undefined ? [] : [[prompt.id, recordOf(prompt, kindFor(prompt, false), text, '')]];
    }),
  );
