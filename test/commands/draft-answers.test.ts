import { describe, expect, it } from 'vitest';
import type { DraftOptions } from '../../src/commands/draft/options.ts';
import { DiskError } from '../../src/core/disk-error.ts';
import { Trouble } from '../../src/core/errors.ts';
import { diskWithPacks, type SittingParts, sitDown } from '../support/draft-session.ts';
import { answers } from '../support/one-to-one-script.ts';

const file = (given: object = {}, changed: object = {}): string =>
  JSON.stringify({
    format: 'cps-story/answers-1',
    pack: 'one-to-one',
    title: 'The bench',
    answers: { ...answers, ...changed },
    ...given,
  });

const answered = (piped: string, options: Partial<DraftOptions> = {}, parts: SittingParts = {}) =>
  sitDown([], { piped, isTerminal: false, ...parts, options: { answers: '-', form: null, ...options } });

const jsonOf = async (piped: string, options: Partial<DraftOptions> = {}, parts: SittingParts = {}) => {
  const { out, ...rest } = await answered(piped, { json: true, ...options }, parts);
  return { ...rest, result: JSON.parse(out) as { readonly [key: string]: unknown } };
};

const hintOf = async (piped: string, options: Partial<DraftOptions> = {}): Promise<string> => {
  const thrown = await answered(piped, options).then(
    () => null,
    (trouble: unknown) => trouble,
  );
  if (thrown instanceof Trouble) return thrown.hint;
  throw new Error(`no trouble was thrown but ${String(thrown)}`);
};

describe('answers from a file', () => {
  it('make the same story as a sitting, and keep it', async () => {
    const { result, code } = await jsonOf(file());
    expect(code).toBe(0);
    expect(result).toMatchObject({
      format: 'cps-story/draft-1',
      saved: true,
      version: 1,
      open: [],
      problems: [],
    });
    expect(result['text']).toContain(`${answers.heard} ${answers.then} ${answers.feeling}`);
  });

  it('are kept, and that is told, when the text cannot be written to a file as well', async () => {
    const disk = diskWithPacks();
    disk.makeFolder('/desk', 0o700);
    const full: typeof disk = {
      ...disk,
      create: (path, mode) => {
        if (path.startsWith('/desk/')) throw new DiskError('full', path);
        return disk.create(path, mode);
      },
    };
    const { result, code } = await jsonOf(file(), { out: 'text.md' }, { disk: full });
    expect(code).toBe(2);
    expect(result).toMatchObject({
      saved: true,
      version: 1,
      problems: [{ prompt: '', message: expect.stringContaining('I could not write to text.md.') }],
    });
    const told = await answered(file(), { out: 'text.md' }, { disk: full });
    expect(told.code).toBe(2);
    expect(told.out).toContain('I could not write to text.md.');
    expect(told.out).toContain('Kept:');
  });

  it('are read from a file as well', async () => {
    const disk = diskWithPacks();
    disk.put('/desk/mine.json', file());
    const { result } = await jsonOf('', { answers: 'mine.json' }, { disk });
    expect(result).toMatchObject({ saved: true });
    await expect(answered('', { answers: 'gone.json' })).rejects.toThrow('gone.json');
  });

  it('tell which questions are open and which were left out', async () => {
    const { result } = await jsonOf(file({}, { wobble: { skip: true }, 'my-way': undefined }));
    expect(result).toMatchObject({ open: ['my-way'], skipped: ['wobble'] });
  });

  it('may keep an answer private that is asked for the story', async () => {
    const { result } = await jsonOf(file({}, { feeling: { text: answers.feeling, private: true } }));
    expect(result['text']).not.toContain(answers.feeling);
  });

  it('put nothing on the output but the one object', async () => {
    const { out, err } = await answered(file(), { json: true });
    expect(JSON.stringify(JSON.parse(out))).toBeTruthy();
    expect(err).toBe('');
  });

  it('add to a story that is there, and change what is answered anew', async () => {
    const { disk } = await answered(file());
    const next = file({ answers: { now: 'I have a garden.' } });
    const { result } = await jsonOf(next, { story: '1' }, { disk });
    expect(result).toMatchObject({ version: 2 });
    expect(result['text']).toContain('I have a garden.');
    expect(result['text']).toContain(answers.turn);
  });

  it('keep nothing when that is asked for', async () => {
    const { result, disk } = await jsonOf(file(), { save: false });
    expect(result).toMatchObject({ saved: false, story: null, version: null });
    expect([...disk.files().keys()].filter((path) => path.startsWith('/home/'))).toEqual([]);
  });

  it('can be "not today", and that is a good answer', async () => {
    const { result, code, disk } = await jsonOf(file({}, { arrive: 'not-today' }));
    expect(code).toBe(0);
    expect(result).toMatchObject({ saved: false });
    expect([...disk.files().keys()].filter((path) => path.startsWith('/home/'))).toEqual([]);
  });

  it('take a choice by its words', async () => {
    const { result } = await jsonOf(
      file({}, { purpose: 'A little more trust between us', wobble: undefined }),
    );
    expect(result).toMatchObject({ saved: true });
  });
});

describe('the exit code', () => {
  const advice = file({}, { turn: 'You should go for a walk every day.' });

  it('is 1 when a finding stands at or above the level that was named', async () => {
    const codes = await Promise.all(
      (['look', 'pause', 'never'] as const).map(async (failOn) => (await answered(advice, { failOn })).code),
    );
    expect(codes).toEqual([1, 0, 0]);
  });

  it('holds no care note, and is as without it', async () => {
    const danger = file({}, { turn: 'I want to die and I cannot say it to anyone at work.' });
    const { result, code } = await jsonOf(danger);
    expect(JSON.stringify(result)).not.toContain('988');
    expect(code).toBe(0);
  });

  it('is 2 with all problems in the JSON, and nothing is kept', async () => {
    const { result, code, disk } = await jsonOf(file({}, { turnn: 'x', purpose: 'joy' }));
    expect(code).toBe(2);
    expect(result).toMatchObject({ saved: false, problems: [{ prompt: 'turnn' }, { prompt: 'purpose' }] });
    expect([...disk.files().keys()].filter((path) => path.startsWith('/home/'))).toEqual([]);
  });
});

describe('what is wrong with a file', () => {
  it('is told all at once, by prompt', async () => {
    const hint = await hintOf(file({ colour: 'red' }, { turn: 7, nwo: 'x' }));
    expect(hint).toContain('"colour"');
    expect(hint).toMatch(/^turn: /m);
    expect(hint).toContain('Close to it: now.');
  });

  it('names the question that was meant', async () => {
    expect(await hintOf(file({}, { turnn: 'x' }))).toContain('Close to it: turn.');
  });

  it('does not let an answer drop silently that is not asked with these choices', async () => {
    expect(await hintOf(file({}, { purpose: 'trust' }))).toMatch(/^wobble: /m);
  });

  it('names the line at which JSON stops making sense', async () => {
    expect(await hintOf('{\n  "format": "cps-story/answers-1",\n  "pack" "spark"\n}')).toContain('line 3');
  });

  it('says when no pack is named', async () => {
    expect(await hintOf(file({ pack: undefined }))).toContain('--pack');
  });

  it('says when there is nothing to put together', async () => {
    expect(await hintOf(file({ answers: { arrive: 'steady' } }))).toContain('no words');
  });

  it('never holds a word that was meant for the story', async () => {
    const hint = await hintOf(file({}, { purpose: 'That winter by the river' }));
    expect(hint).not.toContain('winter');
  });
});

describe('for people', () => {
  it('shows the check and what was kept', async () => {
    const { out } = await answered(file());
    expect(out).toContain('You ask before you share.');
    expect(out).toContain('Kept: version 1, 108 words.');
  });

  it('gives the text alone to a pipe, and the rest beside it', async () => {
    const { out, err } = await answered(file(), { out: '-' });
    expect(out.startsWith(answers.ask)).toBe(true);
    expect(out).not.toContain('Kept:');
    expect(err).toContain('Kept: version 1');
  });

  it('does not show the page of a pack that is only for the teller', async () => {
    const page = {
      pack: 'should-i-share',
      answers: { they: 'Something secret.', decide: 'wait', when: 'In May.' },
    };
    const { result } = await jsonOf(file(page));
    expect(result).toMatchObject({ saved: true, text: '', findings: [] });
    expect(JSON.stringify(result)).not.toContain('secret');
  });
});
