import { expect, it } from 'vitest';
import { spanish } from '../../src/core/words/es/spanish.ts';
import { builtInRules } from '../support/built-in-rules.ts';
import { pause } from '../support/conversation.ts';
import { sitDown } from '../support/draft-session.ts';
import { fakeScreen } from '../support/fake-screen.ts';
import { SPANISH_ANSWERS } from '../support/spanish-script.ts';

const rules = { es: (await builtInRules('es')).image, en: (await builtInRules()).image };
const inSpanish = {
  words: spanish,
  rules: (language = 'en') => (language === 'es' ? rules.es : rules.en),
};

it('a whole sitting in Spanish, from the first question to a kept version and a card', async () => {
  const { code, out } = await sitDown(
    [
      ['pack', 'one-to-one-es'],
      ['arrive', 'stirred'],
      ...SPANISH_ANSWERS,
      ['review', 'a'],
      ['what-next', 'check'],
      ['what-next', 'keep'],
      ['title', 'El banco'],
      ['note-on-version', 'después de hablar con Dana'],
      ['card', 's'],
      ['leave', 'steady'],
      ['leave-next', 'una vuelta con el perro'],
    ],
    inSpanish,
  );
  expect(code).toBe(0);
  await expect(out).toMatchFileSnapshot('in-spanish.session');
});

it('advice in Spanish is met with a thought in Spanish, help tells commands in Spanish, and a pause keeps all', async () => {
  const { out } = await sitDown(
    [
      ['arrive', 'steady'],
      ...SPANISH_ANSWERS.slice(0, 6),
      ['then', { kind: 'asked', what: 'help', half: '' }],
      ['then', { kind: 'asked', what: 'why', half: '' }],
      ['then', 'Un invierno no salía de la casa.'],
      ['enter', ''],
      ['feeling', { kind: 'skipped', half: '' }],
      ['turn', 'Mi vecina me acompañó. Tienes que salir a caminar todos los días.'],
      ['note', 'k'],
      ['wobble', pause()],
    ],
    { ...inSpanish, options: { pack: 'one-to-one-es' } },
  );
  await expect(out).toMatchFileSnapshot('in-spanish-help.session');
});

it('the review in the rich form, in Spanish', async () => {
  const { out } = await sitDown(
    [['arrive', 'steady'], ...SPANISH_ANSWERS, ['review', 'r'], ['review', 'p']],
    {
      ...inSpanish,
      form: 'rich',
      options: { pack: 'one-to-one-es' },
      screen: fakeScreen({ isTerminal: true, width: 80 }),
    },
  );
  await expect(out.slice(out.indexOf('Tus respuestas'))).toMatchFileSnapshot('in-spanish-rich.session');
});

it('words of danger are met with the care note in Spanish, and with lines for Spanish', async () => {
  const { out } = await sitDown(
    [
      ['arrive', 'steady'],
      ...SPANISH_ANSWERS.slice(0, 6),
      ['then', 'No quiero seguir viviendo. Esta noche me voy a matar.'],
      ['care', 'p'],
    ],
    { ...inSpanish, options: { pack: 'one-to-one-es' } },
  );
  await expect(out.slice(out.indexOf('¿Dónde estabas'))).toMatchFileSnapshot('in-spanish-care.session');
});
