import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerKindSaid, AnswerRecord, Answers } from '../../../src/core/interview/answer.ts';
import { assemble, limitFor, promptLimit, shownPrompts } from '../../../src/core/packs/assemble.ts';
import type { Prompt } from '../../../src/core/packs/pack.ts';
import { pack, prompt, section } from '../../support/little-pack.ts';

const record = (id: string, text: string, kind: AnswerKindSaid = 'said'): [string, AnswerRecord] => [
  id,
  { kind, prompt: id, asked: '', text, at: '2026-11-20T08:00:00.000Z' },
];
const said = (texts: { readonly [id: string]: string }): Answers =>
  new Map(Object.entries(texts).map(([id, text]) => record(id, text)));
const idsOf = (prompts: readonly Prompt[]): readonly string[] => prompts.map(({ id }) => id);

const three = pack([
  prompt('one', { section: 'first' }),
  prompt('two', { section: 'first' }),
  prompt('three', { section: 'second' }),
]);

describe('assembling', () => {
  it('joins answers of one section by a space, and sections by an empty line', () => {
    expect(assemble(three, said({ one: 'One.', two: 'Two.', three: 'Three.' })).text).toBe(
      'One. Two.\n\nThree.',
    );
  });

  it('leaves no hole where nothing was said', () => {
    expect(assemble(three, said({ two: 'Two.' })).text).toBe('Two.');
    expect(assemble(three, said({ one: '  \n', three: 'Three.' })).text).toBe('Three.');
    expect(assemble(three, new Map()).text).toBe('');
  });

  it('gives an answer without an end mark a line of its own, so that two thoughts are not read as one', () => {
    const text = (one: string) => assemble(three, said({ one, two: 'Two.' })).text;
    expect(text('You said mornings are hard')).toBe('You said mornings are hard\nTwo.');
    expect(text('She said “stay.”')).toBe('She said “stay.” Two.');
    const runsOn = { ...three, sections: [section('first'), section('second', { runsOn: true })] };
    expect(assemble(runsOn, said({ one: 'One', three: 'Three.' })).text).toBe('One\nThree.');
  });

  it('keeps the empty lines inside an answer', () => {
    expect(assemble(three, said({ one: 'One.\n\nStill one.\n', two: 'Two.' })).text).toBe(
      'One.\n\nStill one. Two.',
    );
  });

  it('follows the pack, not the order in which answers were given', () => {
    expect(assemble(three, said({ three: 'Three.', one: 'One.' })).text).toBe('One.\n\nThree.');
  });

  it('lets a section run on in the paragraph before it, but not when nothing is before it', () => {
    const runsOn = { ...three, sections: [section('first'), section('second', { runsOn: true })] };
    expect(assemble(runsOn, said({ one: 'One.', three: 'Three.' })).text).toBe('One. Three.');
    expect(assemble(runsOn, said({ three: 'Three.' })).text).toBe('Three.');
  });

  it('puts a joiner before its section, and says where it stands', () => {
    const joined = { ...three, sections: [section('first'), section('second', { joiner: 'And so' })] };
    const { text, joiners, parts } = assemble(joined, said({ one: 'One.', three: 'it went.' }));
    expect(text).toBe('One.\n\nAnd so it went.');
    expect(joiners.map(({ start, end }) => text.slice(start, end))).toEqual(['And so']);
    expect(parts.map(({ words }) => words)).toEqual([1, 4]);
  });

  it('puts no joiner where its section is empty', () => {
    const joined = { ...three, sections: [section('first'), section('second', { joiner: 'And so' })] };
    expect(assemble(joined, said({ one: 'One.' }))).toMatchObject({ text: 'One.', joiners: [] });
  });

  it('leaves out what was made private, and what was skipped', () => {
    const answers = new Map([
      record('one', 'Mine.', 'private'),
      record('two', 'Half.', 'skipped'),
      record('three', 'Three.'),
    ]);
    expect(assemble(three, answers).text).toBe('Three.');
  });

  it('sets aside what is not asked any more', () => {
    const chosen = { match: 'all', conditions: [{ kind: 'answered', prompt: 'one' }] } as const;
    const asking = pack([prompt('one', { section: 'a' }), prompt('two', { section: 'b', showIf: chosen })]);
    expect(assemble(asking, said({ one: 'One.', two: 'Two.' })).text).toBe('One.\n\nTwo.');
    expect(assemble(asking, said({ two: 'Two.' })).text).toBe('');
  });
});

describe('moving sections', () => {
  const four = pack([
    prompt('a', { section: 'open' }),
    prompt('b', { section: 'then' }),
    prompt('c', { section: 'now' }),
    prompt('d', { section: 'close' }),
  ]);
  const movable = {
    ...four,
    sections: [
      section('open'),
      section('then', { reorder: true }),
      section('now', { reorder: true }),
      section('close'),
    ],
  };
  const answers = said({ a: 'A', b: 'B', c: 'C', d: 'D' });
  const orderOf = (order: readonly string[]): readonly string[] =>
    assemble(movable, answers, order).parts.map((part) => part.section);

  it('changes places only among those that may be moved', () => {
    expect(orderOf(['now', 'then'])).toEqual(['open', 'now', 'then', 'close']);
    expect(orderOf(['close', 'now', 'open', 'then'])).toEqual(['open', 'now', 'then', 'close']);
  });

  it('passes over names that are not there, and keeps what was not named', () => {
    expect(orderOf(['nothing', 'now', 'now'])).toEqual(['open', 'now', 'then', 'close']);
    expect(orderOf([])).toEqual(['open', 'then', 'now', 'close']);
  });
});

const words = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '.', '🙂', '"'), maxLength: 30 });
const answer = fc.record({
  kind: fc.constantFrom<AnswerKindSaid>('said', 'private', 'skipped'),
  text: words,
});
const given = fc.record({
  prompts: fc.array(
    fc.record({
      kind: fc.constantFrom<Prompt['kind']>('story', 'private', 'list'),
      section: fc.nat(3),
      answer,
    }),
    { minLength: 1, maxLength: 8 },
  ),
  sections: fc.array(
    fc.record({ joiner: fc.constantFrom('', 'Then'), reorder: fc.boolean(), runsOn: fc.boolean() }),
    {
      minLength: 4,
      maxLength: 4,
    },
  ),
  order: fc.array(fc.constantFrom('s0', 's1', 's2', 's3')),
});

describe('whatever is answered', () => {
  it('every story answer stands in the text, word for word, in the order of the parts, and nothing else but joiners', () => {
    fc.assert(
      fc.property(given, ({ prompts, sections, order }) => {
        const made = pack(
          prompts.map(({ kind, section: at }, index) =>
            prompt(`p${index}`, { kind, section: kind === 'story' ? `s${at}` : null }),
          ),
          { sections: sections.map((about, at) => section(`s${at}`, about)) },
        );
        const answers = new Map(
          prompts.map(({ answer: { text, kind } }, at) => record(`p${at}`, text, kind)),
        );
        const { text, parts, joiners } = assemble(made, answers, order);

        let left = text;
        for (const { prompts: ids } of parts)
          for (const id of ids) {
            const own = (answers.get(id)?.text ?? '').trim();
            expect(left).toContain(own);
            left = left.slice(left.indexOf(own) + own.length);
          }
        const told = parts.flatMap((part) => part.prompts).sort();
        const story = prompts.flatMap((one, at) =>
          one.kind === 'story' && one.answer.kind === 'said' && one.answer.text.trim() !== ''
            ? [`p${at}`]
            : [],
        );
        expect(told).toEqual(story.sort());

        const lengths = told.map((id) => (answers.get(id)?.text ?? '').trim().length);
        const joined = joiners.reduce((sum, { start, end }) => sum + end - start + 1, 0);
        const gaps =
          parts.slice(1).reduce((sum, part) => sum + part.start, 0) -
          parts.slice(0, -1).reduce((sum, part) => sum + part.end, 0);
        const spaces = parts.reduce((sum, part) => sum + part.prompts.length - 1, 0);
        expect(text.length).toBe(lengths.reduce((sum, length) => sum + length, 0) + joined + gaps + spaces);
      }),
    );
  });

  it('private answers are never in the text', () => {
    fc.assert(
      fc.property(given, fc.nat(7), ({ prompts, sections, order }, which) => {
        const secret = 'SECRET';
        const made = pack(
          prompts.map(({ kind, section: at }, index) =>
            prompt(`p${index}`, { kind, section: kind === 'story' ? `s${at}` : null }),
          ),
          { sections: sections.map((about, at) => section(`s${at}`, about)) },
        );
        const answers = new Map(
          prompts.map(({ kind, answer: own }, at) => {
            const keep = kind !== 'story' || own.kind !== 'said' || at === which;
            return record(
              `p${at}`,
              keep ? secret : own.text,
              keep && own.kind === 'said' ? 'private' : own.kind,
            );
          }),
        );
        expect(assemble(made, answers, order).text).not.toContain(secret);
      }),
    );
  });

  it('each part begins and ends with its own words', () => {
    fc.assert(
      fc.property(given, ({ prompts, sections, order }) => {
        const made = pack(
          prompts.map(({ section: at }, index) => prompt(`p${index}`, { section: `s${at}` })),
          { sections: sections.map((about, at) => section(`s${at}`, about)) },
        );
        const answers = new Map(prompts.map(({ answer: { text } }, at) => record(`p${at}`, text)));
        const { text, parts } = assemble(made, answers, order);
        for (const { section: id, start, end, prompts: ids } of parts) {
          const joiner = made.sections.find((one) => one.id === id)?.joiner ?? '';
          const own = ids.map((one) => (answers.get(one)?.text ?? '').trim()).join(' ');
          const spaced = (one: string): string => one.replace(/\s/g, ' ');
          expect(spaced(text.slice(start, end))).toBe(spaced(joiner === '' ? own : `${joiner} ${own}`));
        }
      }),
    );
  });
});

describe('which prompts are asked', () => {
  const chosen = (id: string, choice: string) => ({ kind: 'chosen', prompt: id, choice }) as const;
  const asking = (match: 'all' | 'any') =>
    pack([
      prompt('why', { kind: 'choice' }),
      prompt('who', { kind: 'choice' }),
      prompt('last', {
        section: 's',
        showIf: { match, conditions: [chosen('why', 'hope'), chosen('who', 'one')] },
      }),
    ]);

  it('with "all", when every condition holds', () => {
    expect(idsOf(shownPrompts(asking('all'), said({ why: 'hope' })))).not.toContain('last');
    expect(idsOf(shownPrompts(asking('all'), said({ why: 'hope', who: 'one' })))).toContain('last');
  });

  it('with "any", when one of them holds', () => {
    expect(idsOf(shownPrompts(asking('any'), said({ why: 'hope' })))).toContain('last');
    expect(idsOf(shownPrompts(asking('any'), said({ why: 'trust' })))).not.toContain('last');
  });

  it('does not count a skipped answer', () => {
    const answers = new Map([record('why', 'hope', 'skipped'), record('who', 'one', 'choice')]);
    expect(idsOf(shownPrompts(asking('all'), answers))).not.toContain('last');
  });

  it('lets an answer that is out of sight decide nothing', () => {
    const chain = pack([
      prompt('a', { kind: 'choice' }),
      prompt('b', { kind: 'choice', showIf: { match: 'all', conditions: [chosen('a', 'yes')] } }),
      prompt('c', { section: 's', showIf: { match: 'all', conditions: [chosen('b', 'yes')] } }),
    ]);
    expect(idsOf(shownPrompts(chain, said({ a: 'yes', b: 'yes' })))).toEqual(['a', 'b', 'c']);
    expect(idsOf(shownPrompts(chain, said({ a: 'no', b: 'yes' })))).toEqual(['a']);
  });

  it('asks for a help line once the story before it names the topic, and not because of private words', () => {
    const topic = { match: 'any', conditions: [{ kind: 'story-names', topic: 'overdose' }] } as const;
    const talk = pack([
      prompt('mine', { kind: 'private' }),
      prompt('happened', { section: 's' }),
      prompt('lines', { section: 's', showIf: topic }),
    ]);
    expect(idsOf(shownPrompts(talk, said({ happened: 'My friend died of an overdose.' })))).toContain(
      'lines',
    );
    expect(idsOf(shownPrompts(talk, said({ mine: 'overdose', happened: 'It was hard.' })))).not.toContain(
      'lines',
    );
    expect(idsOf(shownPrompts(talk, said({ lines: 'For overdose, call 988.' })))).not.toContain('lines');
  });
});

describe('limits', () => {
  const lengths = pack(
    [
      prompt('length', { kind: 'choice', feeds: ['length'] }),
      prompt('today', { section: 's', limit: { short: 60, page: 120 } }),
      prompt('other', { section: 's', limit: 30 }),
    ],
    { limits: { soft: null, hard: { short: 200, page: 1000 } } },
  );
  const today = lengths.prompts[1] ?? prompt('today');
  const other = lengths.prompts[2] ?? prompt('other');

  it('follow the length that was chosen', () => {
    expect(limitFor(lengths, said({ length: 'short' }))).toEqual({ soft: null, hard: 200 });
    expect(promptLimit(today, said({ length: 'page' }), lengths)).toBe(120);
    expect(promptLimit(other, said({ length: 'page' }), lengths)).toBe(30);
  });

  it('are the widest as long as nothing was chosen, or something that is not there', () => {
    expect(limitFor(lengths, new Map()).hard).toBe(1000);
    expect(promptLimit(today, said({ length: 'toString' }), lengths)).toBe(120);
  });
});
