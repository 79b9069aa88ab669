import { beforeAll, describe, expect, test } from 'vitest';
import { checkInItsLanguage, type RuleShelf } from '../../../../src/core/check/check-in-its-language.ts';
import { contextOf } from '../../../../src/core/check/context-of.ts';
import type { Report } from '../../../../src/core/check/report.ts';
import type { RuleImage } from '../../../../src/core/rules/image.ts';
import { builtInRules } from '../../../support/built-in-rules.ts';

const images = new Map<string, RuleImage>();
let shelf: RuleShelf;
beforeAll(async () => {
  for (const code of ['en', 'es']) images.set(code, (await builtInRules(code)).image);
  shelf = (code) => {
    const image = images.get(code);
    if (!image) throw new Error(`no rules for ${code}`);
    return image;
  };
});
const reportOn = (text: string, known: Parameters<typeof contextOf>[1] = {}): Report =>
  checkInItsLanguage(text, shelf, contextOf(text, known));
const cares = (text: string): boolean => reportOn(text).care !== null;

describe('a text is checked by the rules of its own language', () => {
  test.each([
    ['Tienes que dejar a ese hombre hoy mismo.', 'es'],
    ['---\nlanguage: es\n---\nTienes que dejarlo.', 'es'],
    ['tenes que dejar a ese tipo ya, no hay otra', 'es'],
    ['You have to leave that man today.', 'en'],
    ['---\nlanguage: es\n---\nYou have to leave that man today, I mean it.', 'en'],
  ])('%s', (text, language) => {
    const report = reportOn(text);
    expect(report).toMatchObject({ language, unchecked: false });
    expect(report.findings.map(({ rule }) => rule)).toContain('directive');
  });

  test('and is told of it in that language', () => {
    const [finding] = reportOn('Tienes que dejar a ese hombre hoy mismo.').findings;
    expect(finding?.ask).toMatch(/^¿/);
    expect(finding?.quote).toContain('Tienes que');
  });

  test.each([
    'Eu não quero mais viver assim, estou muito cansado de tudo isso.',
    'Non voglio più vivere così, sono stanco di tutto questo.',
    'Je ne veux plus vivre comme ça, je suis fatigué de tout.',
  ])('one in a third language stays unchecked: %s', (text) => {
    expect(reportOn(text).unchecked).toBe(true);
  });

  test('where the rules of its language cannot be had, it stays unchecked', () => {
    const onlyEnglish: RuleShelf = () => shelf('en');
    const report = checkInItsLanguage('Tienes que dejarlo ya, te lo digo.', onlyEnglish, contextOf('', {}));
    expect(report).toMatchObject({ language: 'es', unchecked: true, findings: [] });
  });
});

describe('the care note hears Spanish', () => {
  test.each([
    'ya no quiero vivir',
    'Quiero morirme.',
    'me quiero matar',
    'Ya no puedo más.',
    'ya no aguanto quiero morirme',
    'No sé qué hacer, me quiero morir.',
    'todos estarian mejor sin mi',
    'me acabo de tomar todas las pastillas',
    'Pienso en quitarme la vida.',
    'kiero morirme',
    'no tengo ganas de vivir',
    'estoy pensando en tirarme del puente',
    'siento que sería mejor estar muerto',
    'si me muero nadie me va a extrañar',
    'Mi esposo me va a matar.',
    'él dice que me va a matar si lo dejo',
    'anoche recaí y me corté',
  ])('%s', (text) => {
    expect(cares(text)).toBe(true);
  });

  test.each([
    'Aquel invierno quería morirme.',
    'me muero de hambre',
    'me quiero morir de pena',
    'Me preguntaron si pensaba en suicidarme.',
    'Mi madre decía: "me quiero morir", y yo tenía seis años.',
    'En ese entonces no quería vivir.',
    'Me quiero morir de la risa contigo.',
    'No quiero morir.',
    'Ya no quiero vivir en esa casa.',
    '¿Alguna vez has pensado en el suicidio?',
    'Tomé todas las pastillas que me recetaron.',
    'No quiero vivir con miedo.',
  ])('and keeps still at: %s', (text) => {
    expect(cares(text)).toBe(false);
  });

  test('speaks Spanish, and says that the line does', () => {
    const care = reportOn('Ya no quiero vivir.').care;
    expect(care?.message).toContain('Soy un programa');
    expect(care?.lines.at(-1)).toContain('988');
  });
});

const STORY = [
  'Me preguntaste cómo llegué aquí. Hace seis años yo tomaba todos los días y me escondía de mi hermana. Perdí el trabajo y perdí la casa.',
  'Un día una enfermera se sentó conmigo y me preguntó mi nombre. Empecé a ir a un grupo los martes, y poco a poco volví a dormir.',
  'Hoy vivo cerca del parque. Todavía hay días malos, y los digo.',
].join('\n\n');

describe('whole stories in Spanish', () => {
  const rulesOn = (text: string, known: Parameters<typeof contextOf>[1] = {}): readonly string[] =>
    reportOn(text, known).findings.map(({ rule }) => rule);

  test('that hand nothing back are asked for a question, and one with a question is not', () => {
    expect(rulesOn(STORY)).toContain('story-no-invitation');
    expect(rulesOn(`${STORY}\n\n¿Qué de esto, si algo, se parece a lo tuyo?`)).not.toContain(
      'story-no-invitation',
    );
  });

  test('that ask what one word answers are told so', () => {
    expect(rulesOn(`${STORY}\n\nSí se puede, ¿verdad?`)).toContain('story-closed-question');
    expect(rulesOn(`${STORY}\n\n¿Cómo fue escucharlo?`)).not.toContain('story-closed-question');
  });

  test('that name a crisis in public are asked for a line, and one with a line is not', () => {
    const talk = `${STORY}\n\nEse año intenté quitarme la vida.`;
    expect(rulesOn(talk, { setting: 'public' })).toContain('story-no-resources');
    expect(rulesOn(`${talk} Pueden llamar al 988 a cualquier hora.`, { setting: 'public' })).not.toContain(
      'story-no-resources',
    );
  });

  test('that are too long say so with an amount in Spanish', () => {
    const long = reportOn(Array(8).fill(STORY).join('\n\n')).findings.find(
      ({ rule }) => rule === 'story-too-long',
    );
    expect(long?.message).toMatch(/minutos/);
  });

  test('with long words and long sentences are hard to follow by ear, plain ones are not', () => {
    const hard =
      'Con posterioridad a la disolución de mi matrimonio, mi funcionamiento psicológico se deterioró considerablemente, manifestándose en comportamientos autodestructivos que comprometieron mis responsabilidades profesionales. ';
    expect(rulesOn(hard.repeat(6))).toContain('story-reading-level');
    expect(rulesOn(STORY)).not.toContain('story-reading-level');
  });

  test('are told what works in them first', () => {
    const strengths = reportOn(`${STORY}\n\n¿Qué se te quedó de todo esto?`).strengths.map(({ id }) => id);
    expect(strengths).toContain('open-question');
    expect(strengths).toContain('permission');
  });
});
