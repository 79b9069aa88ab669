import { describe, expect, it } from 'vitest';
import { currentStep, currentWords } from '../../../src/core/interview/step.ts';
import { askingWords } from '../../../src/core/words/en/draft-asking.ts';
import { back, goTo, NOON, pause, readBack, said, skip, standsAt, talk } from '../../support/conversation.ts';
import { littlePack } from '../../support/little-pack.ts';

const upToStory = [said('steady'), said('hope'), said('Oak Street'), said('The bus')];

describe('going forward', () => {
  it('asks one prompt after the other and ends at the review, the closing questions held back', () => {
    const whole = [
      ...upToStory,
      said('May I?'),
      said('At a bus stop.'),
      said('It did.'),
      said('I have a key.'),
    ];
    expect(whole.map((_, count) => standsAt(talk(littlePack, whole.slice(0, count)).interview))).toEqual([
      'arrive',
      'purpose',
      'keep',
      'moment',
      'ask',
      'then',
      'wobble',
      'now',
    ]);
    expect(standsAt(talk(littlePack, whole).interview)).toBe('review');
  });

  it('writes down what was said, with the question as it was asked', () => {
    const { records } = talk(littlePack, [...upToStory, said('May I?')]);
    expect(records.map(({ kind }) => kind)).toEqual(['choice', 'choice', 'list', 'private', 'said']);
    expect(records.at(-1)).toEqual({
      kind: 'said',
      prompt: 'ask',
      asked: 'How will you ask?',
      text: 'May I?',
      at: NOON,
      section: 'ask',
    });
    expect(records[2]?.feeds).toEqual(['keep-private']);
  });

  it('keeps the words as they were typed, but for empty lines around them', () => {
    const { records } = talk(littlePack, [...upToStory, skip(), said('\n\n  One.\n\n  Two.  \n\n')]);
    expect(records.at(-1)?.text).toBe('  One.\n\n  Two.');
  });

  it('makes one line of an answer that has room for one line', () => {
    const { records } = talk(littlePack, [...upToStory, said('May I\ntell you?')]);
    expect(records.at(-1)?.text).toBe('May I tell you?');
  });

  it('says the line about scars once, before the first story prompt', () => {
    const shows = (count: number) =>
      talk(littlePack, [...upToStory, said('a'), said('b')].slice(0, count)).shows.filter(
        ({ kind }) => kind === 'scars',
      ).length;
    expect([shows(3), shows(4), shows(6)]).toEqual([0, 1, 1]);
  });

  it('offers a moment to look up after the tender prompt, and not when it was left out', () => {
    const shownAfter = (reply: Parameters<typeof talk>[1][number]) =>
      talk(littlePack, [...upToStory, said('May I?'), reply]).shows.map(({ kind }) => kind);
    expect(shownAfter(said('At a bus stop.'))).toContain('look-up');
    expect(shownAfter(skip())).not.toContain('look-up');
  });

  it('shows the card of the choice that was made, and no other', () => {
    const cards = (choice: string) =>
      talk(littlePack, [said('steady'), said(choice)]).shows.filter(({ kind }) => kind === 'card');
    expect(cards('trust')).toEqual([{ kind: 'card', text: 'Trust takes time.' }]);
    expect(cards('hope')).toEqual([]);
  });
});

describe('leaving things out', () => {
  it('takes an empty answer to an optional prompt as leaving it out', () => {
    const { interview, records } = talk(littlePack, [...upToStory, said('a'), said('b'), said('')]);
    expect(records.at(-1)).toMatchObject({ kind: 'skipped', prompt: 'wobble' });
    expect(standsAt(interview)).toBe('now');
  });

  it('takes an empty list as nothing to add', () => {
    const { records } = talk(littlePack, [said('steady'), said('hope'), said('')]);
    expect(records.at(-1)).toMatchObject({ kind: 'list', prompt: 'keep', text: '' });
  });

  it('stays at any other prompt when nothing was typed', () => {
    const { interview, records, shows } = talk(littlePack, [...upToStory, said(' \n ')]);
    expect(standsAt(interview)).toBe('ask');
    expect(records).toHaveLength(4);
    expect(shows.at(-1)).toEqual({ kind: 'nothing-typed' });
  });

  it('keeps the half of a skipped answer at hand', () => {
    const { interview } = talk(littlePack, [...upToStory, skip('May I te'), back()]);
    expect(currentWords(interview)).toBe('May I te');
  });

  it('keeps the words at hand when an answer that stood is left out', () => {
    const { interview, records } = talk(littlePack, [
      ...upToStory,
      said('May I?'),
      back(),
      skip('May I?'),
      back(),
    ]);
    expect(records.at(-1)).toMatchObject({ kind: 'skipped', prompt: 'ask' });
    expect(currentWords(interview)).toBe('May I?');
  });
});

describe('going back', () => {
  const there = [...upToStory, said('May I?'), back()];

  it('brings the answer that stands there back, to go on with', () => {
    expect(currentWords(talk(littlePack, there).interview)).toBe('May I?');
    const list = talk(littlePack, [said('steady'), said('hope'), said('Oak Street'), back()]);
    expect(currentWords(list.interview)).toBe('Oak Street\n');
    expect(currentWords(talk(littlePack, [said('steady'), back()]).interview)).toBe('');
  });

  it('keeps an answer that is ended as it was, and writes nothing down', () => {
    for (const asItWas of ['May I?', ' May I? \n']) {
      const kept = talk(littlePack, [...there, said(asItWas)]);
      expect(kept.records).toEqual(talk(littlePack, there).records);
      expect(kept.shows.at(-1)).toEqual({ kind: 'kept-as-it-was' });
      expect(standsAt(kept.interview)).toBe('then');
    }
  });

  it('keeps a choice that is made again, and writes nothing down', () => {
    const kept = talk(littlePack, [said('steady'), said('trust'), back(), said('trust')]);
    expect(kept.records).toHaveLength(2);
    expect(kept.shows.at(-1)).toEqual({ kind: 'kept-as-it-was' });
  });

  it('keeps an answer that was emptied, and says so, for leaving out is another word', () => {
    const kept = talk(littlePack, [...there, said('')]);
    expect(kept.interview.answers.get('ask')?.text).toBe('May I?');
    expect(kept.shows.at(-1)).toEqual({ kind: 'not-emptied' });
  });

  it('empties a list, where nothing is an answer too', () => {
    const { records } = talk(littlePack, [
      said('steady'),
      said('hope'),
      said('Oak Street'),
      back(),
      said(''),
    ]);
    expect(records.at(-1)).toMatchObject({ kind: 'list', text: '' });
  });

  it('does not bring emptied words back while the teller is at it, but later', () => {
    const asking = talk(littlePack, [...there, { kind: 'asked', what: 'why', half: '' }]);
    expect(currentWords(asking.interview)).toBe('');
    const later = talk(littlePack, [...there, goTo(2), goTo(5)]);
    expect(currentWords(later.interview)).toBe('May I?');
  });

  it('holds a changed answer as half of one, and nothing when it is as it was', () => {
    const changed = talk(littlePack, [...there, back('May I now'), goTo(5)]);
    expect(currentWords(changed.interview)).toBe('May I now');
    expect(changed.interview.answers.get('ask')?.text).toBe('May I?');
    const untouched = talk(littlePack, [...there, back('May I?\n')]);
    expect(untouched.interview.halves.size).toBe(0);
  });

  it('goes on where the teller was after a change, not through what was answered', () => {
    const { interview, records } = talk(littlePack, [...upToStory, back(), back(), said('Elm Street')]);
    expect(standsAt(interview)).toBe('ask');
    expect(records.at(-1)).toMatchObject({ prompt: 'keep', text: 'Elm Street' });
  });

  it('says so at the first question, and stays', () => {
    const { interview, shows } = talk(littlePack, [back()]);
    expect(standsAt(interview)).toBe('arrive');
    expect(shows.at(-1)).toEqual({ kind: 'first-one' });
  });

  it('goes to a question by its number, and to none that is not there', () => {
    expect(standsAt(talk(littlePack, [goTo(6)]).interview)).toBe('then');
    const nowhere = talk(littlePack, [said('steady'), said('hope'), goTo(40)]);
    expect(standsAt(nowhere.interview)).toBe('keep');
    expect(nowhere.shows.at(-1)).toEqual({ kind: 'no-such-number', count: 8 });
  });

  it('comes round to what was passed over by going ahead', () => {
    const { interview } = talk(littlePack, [said('steady'), said('trust'), goTo(7), said('A key.')]);
    expect(standsAt(interview)).toBe('keep');
  });
});

describe('a choice that hides prompts', () => {
  const answered = [...upToStory, said('May I?'), said('Then.'), said('It did.')];

  it('sets their answers aside and says so', () => {
    const { interview, shows } = talk(littlePack, [...answered, goTo(2), said('trust')]);
    expect(shows).toContainEqual({ kind: 'set-aside', count: 1 });
    expect(interview.answers.get('wobble')?.text).toBe('It did.');
    expect(standsAt(interview)).toBe('now');
  });

  it('brings them back when it is made again', () => {
    const { interview, shows } = talk(littlePack, [
      ...answered,
      goTo(2),
      said('trust'),
      goTo(2),
      said('hope'),
    ]);
    expect(shows).toContainEqual({ kind: 'brought-back', count: 1 });
    expect(interview.answers.get('wobble')?.text).toBe('It did.');
  });

  it('is not made by something that is no choice', () => {
    const { interview, shows, records } = talk(littlePack, [said('steady'), said('joy')]);
    expect(standsAt(interview)).toBe('purpose');
    expect(shows.at(-1)).toEqual({ kind: 'not-a-choice', count: 2 });
    expect(records).toHaveLength(1);
  });
});

describe('only for me', () => {
  it('turns a story answer private, and a second time back', () => {
    const once = { kind: 'made-private', half: 'May' } as const;
    const turned = talk(littlePack, [...upToStory, once]);
    expect(currentStep(turned.interview, askingWords)?.privacy).toBe(askingWords.onlyForYou);
    expect(currentWords(turned.interview)).toBe('May');
    expect(talk(littlePack, [...upToStory, once, said('May I?')]).records.at(-1)?.kind).toBe('private');
    expect(talk(littlePack, [...upToStory, once, once, said('May I?')]).records.at(-1)?.kind).toBe('said');
  });

  it('is written down at once for an answer that stands, whatever is half typed there', () => {
    const turned = [...upToStory, said('May I?'), back(), { kind: 'made-private', half: 'May I n' } as const];
    const { records, interview } = talk(littlePack, turned);
    expect(records.at(-1)).toMatchObject({ kind: 'private', prompt: 'ask', text: 'May I?' });
    expect(currentWords(interview)).toBe('May I n');
    expect(talk(littlePack, [...turned, said('May I?')]).records).toEqual(records);
  });

  it('is remembered in a later sitting', () => {
    const first = talk(littlePack, [...upToStory, { kind: 'made-private', half: '' }, said('May I?')]);
    const { records } = talk(littlePack, [back(), said('Shall I?')], readBack(first.records));
    expect(records.at(-1)).toMatchObject({ kind: 'private', text: 'Shall I?' });
  });

  it('changes nothing at a prompt that is private anyway', () => {
    const { interview, shows } = talk(littlePack, [
      ...upToStory.slice(0, 3),
      { kind: 'made-private', half: 'x' },
    ]);
    expect(standsAt(interview)).toBe('moment');
    expect(shows.at(-1)).toEqual({ kind: 'always-only-for-you' });
  });
});

describe('leaving', () => {
  it('leaves no trace when the first day is not the day', () => {
    const { interview, records } = talk(littlePack, [said('not-today')]);
    expect(standsAt(interview)).toBe('not-today');
    expect(records).toEqual([]);
  });

  it('asks how the teller arrives again after a day that was not the day', () => {
    const first = talk(littlePack, [said('steady'), said('hope'), back(), back(), said('not-today')]);
    expect(first.records.at(-1)).toMatchObject({ kind: 'ended', text: 'not-today' });
    expect(standsAt(talk(littlePack, [], readBack(first.records)).interview)).toBe('arrive');
  });

  it('keeps the half answer on a pause, and comes back to it', () => {
    const first = talk(littlePack, [...upToStory, said('May I?'), pause('I slept in the')]);
    expect(standsAt(first.interview)).toBe('paused');
    expect(first.records.at(-1)).toMatchObject({ kind: 'ended', text: 'paused' });
    const again = talk(littlePack, [], readBack(first.records), [{ prompt: 'then', text: 'I slept in the' }]);
    expect(standsAt(again.interview)).toBe('then');
    expect(currentWords(again.interview)).toBe('I slept in the');
  });

  it('comes back to the first prompt neither answered nor skipped', () => {
    const first = talk(littlePack, [said('steady'), said('hope'), skip(), said('The bus'), pause()]);
    expect(standsAt(talk(littlePack, [], readBack(first.records)).interview)).toBe('ask');
  });

  it('goes to the review now, and what was typed so far counts', () => {
    const { interview, records } = talk(littlePack, [...upToStory, { kind: 'ended', half: 'May I' }]);
    expect(standsAt(interview)).toBe('review');
    expect(records.at(-1)).toMatchObject({ kind: 'said', prompt: 'ask', text: 'May I' });
  });

  it('goes to the review with an open answer that nobody touched, and writes nothing down', () => {
    const there = [...upToStory, said('May I?'), back()];
    const { interview, records } = talk(littlePack, [...there, { kind: 'ended', half: 'May I?\n' }]);
    expect(standsAt(interview)).toBe('review');
    expect(records).toEqual(talk(littlePack, there).records);
  });
});

describe('the place', () => {
  it('is told in words, and says when it is the last one', () => {
    const place = (replies: Parameters<typeof talk>[1]) =>
      currentStep(talk(littlePack, replies).interview, askingWords)?.place;
    expect(place([])).toBe('Question 1, about 6 more.');
    expect(place([said('steady'), said('hope')])).toBe('Question 3, about 5 more.');
    const rest = [...upToStory, said('a'), said('b'), said('c')];
    expect(place(rest)).toBe('Question 8, the last one.');
    expect(place([...rest, back()])).toBe('Question 7, and one more.');
  });

  it('tells no limit while writing', () => {
    const step = currentStep(talk(littlePack, [...upToStory, said('a')]).interview, askingWords);
    expect(step?.id).toBe('then');
    expect(`${step?.place}${step?.help}${step?.length}`).not.toContain('10');
  });

  it('offers what makes sense: an example only where there is one, private only for the story', () => {
    const commands = (replies: Parameters<typeof talk>[1]) =>
      currentStep(talk(littlePack, replies).interview, askingWords)?.commands ?? [];
    expect(commands([])).not.toContain('edit');
    expect(commands(upToStory.slice(0, 3))).toContain('why');
    expect(commands(upToStory.slice(0, 3))).not.toContain('private');
    expect(commands([...upToStory, skip(), skip(), skip()])).toContain('example');
  });
});
