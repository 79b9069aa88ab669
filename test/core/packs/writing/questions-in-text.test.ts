import { describe, expect, it } from 'vitest';
import { promptsFrom } from '../../../../src/core/packs/writing/prompts-from.ts';
import { questionsInText } from '../../../../src/core/packs/writing/questions-in-text.ts';

const questions = (text: string) => questionsInText(text).questions.map(({ question }) => question);

describe('the questions of a worksheet', () => {
  it('are its numbered lines; what stands below one is its help, and lines to write on are dropped', () => {
    const {
      title,
      opening,
      questions: found,
    } = questionsInText(
      '# Our first story\n\nWelcome. Take your time.\n\n1. What was it like then?\nIs one scene enough? Yes.\n__________\n\n2) Who helped?\n',
    );
    expect(title).toBe('Our first story');
    expect(opening).toBe('Welcome. Take your time.');
    expect(found).toMatchObject([
      { question: 'What was it like then?', help: 'Is one scene enough? Yes.' },
      { question: 'Who helped?', help: '' },
    ]);
  });

  it('are the lines that end with a question mark, where nothing is numbered', () => {
    expect(questions('Where were you then?\n\nOne scene.\n\n**¿Qué te ayudó?**\n')).toEqual([
      'Where were you then?',
      '¿Qué te ayudó?',
    ]);
  });

  it('are its headings, or else its paragraphs, where nothing asks', () => {
    expect(questions('## Then\nOne scene.\n\n## Now\n')).toEqual(['Then', 'Now']);
    expect(questions('Tell of a day then.\n\nTell of today.\n')).toEqual([
      'Tell of a day then.',
      'Tell of today.',
    ]);
  });

  it('take lines to tick as choices, but not one alone and not a long list', () => {
    const { questions: found } = questionsInText(
      `1. Which one?\n☐ Hope\n[ ] Trust\n2. And?\n- only this\n3. All?\n${'- a thing\n'.repeat(13)}`,
    );
    expect(found.map(({ choices }) => choices)).toEqual([['Hope', 'Trust'], [], []]);
    expect(found[1]?.help).toBe('- only this');
    expect(found[2]?.help.split('\n')).toHaveLength(13);
  });

  it('take "Why:" and "Example:" as such, and "(private)" as only for the teller', () => {
    const { questions: found } = questionsInText(
      '1. What was hard? (private)\nWhy: it helps to know.\nExample: I sat down.\nand stood up.\n\nMore help.\n2. Next\n',
    );
    expect(found[0]).toMatchObject({
      question: 'What was hard?',
      isPrivate: true,
      why: 'it helps to know.',
      example: 'I sat down.\nand stood up.',
      help: 'More help.',
    });
  });

  it('lose no heading between them, and no text after them', () => {
    const { questions: found } = questionsInText(
      '1. One?\n\n## Part two\nBreathe.\n\n2. Two?\n\n## The end\n',
    );
    expect(found.map(({ help }) => help)).toEqual(['', 'Part two\n\nBreathe.\n\nThe end']);
  });

  it('are also lines that ask by themselves, where others have numbers; and all stays in its order', () => {
    const { questions: found } = questionsInText(
      '1. One?\n- a thought\nAnd help. Is it?\n\n• What would you tell yourself?\n\n2. Two?\n',
    );
    expect(found.map(({ question }) => question)).toEqual(['One?', 'What would you tell yourself?', 'Two?']);
    expect(found[0]?.help).toBe('- a thought\nAnd help. Is it?');
  });

  it('are none in an empty text', () => {
    expect(questionsInText('\n\n')).toEqual({ title: null, opening: '', questions: [] });
  });
});

describe('prompts from found questions', () => {
  const found = (question: string, more = {}) => ({
    question,
    help: '',
    choices: [],
    why: '',
    example: '',
    isPrivate: false,
    ...more,
  });

  it('have short names of their own, also when two ask the same or no letter can be in a name', () => {
    const { prompts } = promptsFrom([
      found('What was the hardest day of that year?'),
      found('What was the hardest day of that year?'),
      found('何が助けになりましたか？'),
      found('¿Cómo te sentías?'),
    ]);
    expect(prompts.map(({ id }) => id)).toEqual([
      'hardest-day-year',
      'hardest-day-year-2',
      'question-3',
      'sentias',
    ]);
  });

  it('cut a long question after a sentence, and keep the rest as help', () => {
    const long = `What helped? ${'It can be as small as a song. '.repeat(10)}`.trim();
    const { prompts, cut } = promptsFrom([found(long, { help: 'Breathe.' })]);
    const [prompt] = prompts;
    expect(prompt?.question.length).toBeLessThanOrEqual(240);
    expect(`${prompt?.question} ${prompt?.help}`).toBe(`${long}\n\nBreathe.`);
    expect(cut).toEqual([prompt?.id]);
  });
});
