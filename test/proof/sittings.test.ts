import { describe, expect, it, onTestFinished } from 'vitest';
import { filesUnder } from '../support/source-files.ts';
import { heard } from '../support/teller/heard.ts';
import { keptIn } from '../support/teller/kept.ts';
import { ownHome } from '../support/teller/own-home.ts';
import { planOf } from '../support/teller/plan.ts';
import { packNames } from '../support/teller/shipped.ts';
import { sentencesOf, spokenIn, wordsOf } from '../support/teller/spoken.ts';
import { openTeller, type Sat } from '../support/teller/teller.ts';

type Whole = { readonly home: string; readonly sat: Sat };

const sitThrough = async (pack: string, form: 'plain' | 'rich', cols: number): Promise<Whole> => {
  const home = ownHome();
  const teller = openTeller(['draft', `--${form}`, '--pack', pack], { home, cols });
  onTestFinished(() => teller.close());
  return { home, sat: await teller.sit(planOf()) };
};

/** What a teller typed in answer to questions of the pack. */
const writtenIn = ({ exchanges }: Sat): readonly string[] =>
  exchanges.map(({ typed }) => typed.trim()).filter((typed) => typed.length > 3);

/** The questions of a pack, as they stand in its files and in those of the pack that it was made from. */
const questionsOf = (pack: string): string => {
  const [manifest] = filesUnder(`prompts/${pack}`, 'pack.yaml');
  const parent = /^extends: ([a-z-]+)@/m.exec(manifest?.text ?? '')?.[1];
  const own = filesUnder(`prompts/${pack}/prompts`, '.md').map(({ text }) =>
    heard(text.split('\n---\n')[1]?.trim().split('\n\n')[0] ?? ''),
  );
  return [...own, ...(parent === undefined ? [] : [questionsOf(parent)])].join(' ');
};

/** Plain signs, and the letters of the language of the pack. */
const signsOf = (pack: string): RegExp =>
  pack.endsWith('-es') ? /^(?:[\x20-\x7e¡¿áéíóúüñÁÉÍÓÚÜÑ]|\r\n)*$/u : /^(?:[\x20-\x7e]|\r\n)*$/u;

/**
 * How to answer is said each time; a question is named once more in the list at the end, and on a page of answers. All else that is
 * long is said once.
 */
const saidTooOften = (said: readonly string[], questions: string): readonly string[] =>
  said.filter((sentence, at) => {
    if (said.indexOf(sentence) !== at || letters(sentence) < LONG || /\bEnter\b/u.test(sentence))
      return false;
    return said.filter((other) => other === sentence).length > (questions.includes(sentence) ? 3 : 1);
  });
/** Letters from which a sentence is long. */
const LONG = 30;
const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

describe.each(packNames)(
  '%s, from the first question to the last line, heard in a window of 40 columns',
  (pack) => {
    it('keeps every answer, says nothing that the plain form may not say, and ends well', async () => {
      const { home, sat } = await sitThrough(pack, 'plain', 40);
      expect(sat.exitCode).toBe(0);

      const { answers, halves, temporary, versions } = keptIn(home);
      expect([...answers.values()]).toEqual(expect.arrayContaining([...writtenIn(sat)]));
      expect(versions).toHaveLength(1);
      expect({ halves, temporary }).toEqual({ halves: [], temporary: [] });

      const spoken = spokenIn(sat);
      for (const { raw } of spoken) {
        // Text only flows down: no code, no step back, no line that is written over; and nothing that a voice could stumble over.
        expect(raw).toMatch(signsOf(pack));
        for (const line of raw.split('\r\n')) expect(line.trimEnd().length, line).toBeLessThanOrEqual(40);
      }
      // The cursor waits behind how to answer, or on a line of its own below it.
      for (const { raw } of spoken.slice(0, -1)) expect(raw.slice(-16)).toMatch(/(?:: |\/help\r\n)$/u);

      expect(saidTooOften(sentencesOf(wordsOf(sat)), questionsOf(pack))).toEqual([]);
    });
  },
);

it('says the same in both forms, in the same order', async () => {
  const plain = await sitThrough('one-to-one', 'plain', 80);
  const rich = await sitThrough('one-to-one', 'rich', 80);
  expect(rich.sat.exitCode).toBe(0);
  const sentences = ({ sat, home }: Whole): readonly string[] =>
    sentencesOf(wordsOf(sat).replaceAll(home, 'the folder'));
  expect(sentences(rich)).toEqual(sentences(plain));
  expect([...keptIn(rich.home).answers]).toEqual([...keptIn(plain.home).answers]);
  expect(keptIn(rich.home).versions).toHaveLength(1);
});
