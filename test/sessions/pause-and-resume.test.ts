import { expect, it } from 'vitest';
import { back, goTo, pause } from '../support/conversation.ts';
import { sitDown } from '../support/draft-session.ts';
import { answers, upTo } from '../support/one-to-one-script.ts';

it('a pause in the middle of an answer, and going on where the teller was', async () => {
  const first = await sitDown([...upTo('heard'), ['then', pause('One winter I sat\non a bench')]], {
    options: { pack: 'one-to-one' },
  });
  const second = await sitDown(
    [
      ['waiting', 'read'],
      ['waiting', 'go-on'],
      ['then', 'One winter I sat\non a bench by the river.'],
      ['enter', ''],
      ['feeling', pause()],
    ],
    { disk: first.disk },
  );
  expect([first.code, second.code]).toEqual([0, 0]);
  expect(second.prompter.halves().get('then')).toBe('One winter I sat\non a bench');
  await expect(`${first.out}\n$ cps-story draft\n\n${second.out}`).toMatchFileSnapshot(
    'pause-and-resume.session',
  );
});

it('two answers changed and left open: both are there on coming back, the newest first', async () => {
  const first = await sitDown(
    [
      ...upTo('then'),
      ['feeling', back()],
      ['then', back(`${answers.then} It was cold.`)],
      ['heard', { kind: 'paused', half: `${answers.heard} And the nights.`, how: 'interrupt' }],
    ],
    { options: { pack: 'one-to-one' } },
  );
  const second = await sitDown(
    [
      ['waiting', 'go-on'],
      ['heard', { kind: 'asked', what: 'list', half: `${answers.heard} And the nights.` }],
      ['heard', `${answers.heard} And the nights too.`],
      ['feeling', goTo(8)],
      ['then', ''],
      ['enter', ''],
      ['feeling', pause()],
    ],
    { disk: first.disk },
  );
  expect([first.code, second.code]).toEqual([130, 0]);
  const left = first.out.slice(first.out.indexOf('What did you feel'));
  await expect(`${left}\n$ cps-story draft\n\n${second.out}`).toMatchFileSnapshot('two-left-open.session');
});
