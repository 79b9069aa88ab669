import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../../src/core/interview/advance.ts';
import { askedPrompts, isOpen } from '../../../src/core/interview/asked-prompts.ts';
import { begin } from '../../../src/core/interview/begin.ts';
import type { Reply } from '../../../src/core/interview/reply.ts';
import { currentStep, currentWords } from '../../../src/core/interview/step.ts';
import { askingWords } from '../../../src/core/words/en/draft-asking.ts';
import { NOON, readBack, standsAt, talk } from '../../support/conversation.ts';
import { littlePack } from '../../support/little-pack.ts';

const words = fc.constantFrom(
  '',
  'steady',
  'hope',
  'trust',
  'May I?',
  'One.\n\nTwo.',
  'Ein Café 🚌',
  '   ',
  '/shrug',
);
const half = fc.constantFrom('', 'half of it', 'two\nlines');
const reply: fc.Arbitrary<Reply> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('said' as const), text: words }) },
  fc.record({ kind: fc.constantFrom('skipped' as const, 'back' as const), half }),
  fc.record({ kind: fc.constantFrom('made-private' as const, 'edit' as const), half }),
  fc.record({ kind: fc.constant('went-to' as const), number: fc.integer({ min: 0, max: 12 }), half }),
  fc.record({
    kind: fc.constant('asked' as const),
    what: fc.constantFrom('why' as const, 'example' as const, 'read' as const, 'list' as const),
    half,
  }),
);
const replies = fc.array(reply, { maxLength: 40 });

describe('whatever is replied, in whatever order', () => {
  it('the journal alone gives back the answers', () => {
    fc.assert(
      fc.property(replies, (said) => {
        const { interview, records } = talk(littlePack, said);
        expect(readBack(records)).toEqual(interview.answers);
      }),
    );
  });

  it('no words are ever lost: each is the answer now, or was answered anew, or was left out', () => {
    fc.assert(
      fc.property(replies, (said) => {
        let { interview } = begin(littlePack, new Map(), []);
        for (const each of said) {
          if (interview.stage.kind !== 'asking') break;
          const at = interview.stage.prompt.id;
          const before = interview.answers;
          ({ interview } = advance(interview, each, NOON));
          for (const [prompt, record] of before) {
            if (prompt !== at) expect(interview.answers.get(prompt)).toBe(record);
          }
        }
      }),
    );
  });

  it('half an answer stays until it is finished or emptied', () => {
    fc.assert(
      fc.property(replies, reply, (said, last) => {
        const { interview } = talk(littlePack, said);
        if (interview.stage.kind !== 'asking' || last.kind === 'said' || last.half === '') return;
        const { prompt } = interview.stage;
        expect(advance(interview, last, NOON).interview.halves.get(prompt.id)).toBe(last.half);
      }),
    );
  });

  it('a sitting begun from the journal opens at a prompt with nothing said, else at the review', () => {
    fc.assert(
      fc.property(replies, (said) => {
        const answers = readBack(talk(littlePack, said).records);
        const { interview } = begin(littlePack, answers, []);
        const open = askedPrompts(littlePack, answers).filter((prompt) => isOpen(prompt, answers));
        expect(standsAt(interview)).toBe(open[0]?.id ?? 'review');
        expect(currentWords(interview)).toBe('');
      }),
    );
  });

  it('the open question is one that is asked, and has a number', () => {
    fc.assert(
      fc.property(replies, (said) => {
        const { interview } = talk(littlePack, said);
        const step = currentStep(interview, askingWords);
        if (step === null) return;
        expect(askedPrompts(littlePack, interview.answers).map(({ id }) => id)).toContain(step.id);
        expect(step.place).toMatch(/^Question [1-8](, about [2-7] more|, and one more|, the last one)?\.$/);
      }),
    );
  });

  it('back as often as there are questions comes to the first one', () => {
    fc.assert(
      fc.property(replies, (said) => {
        const backs: Reply[] = Array.from({ length: 10 }, () => ({ kind: 'back', half: '' }));
        const { interview } = talk(littlePack, [...said, ...backs]);
        expect(['arrive', 'review', 'not-today']).toContain(standsAt(interview));
      }),
    );
  });
});
