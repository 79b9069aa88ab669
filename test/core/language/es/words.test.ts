import { describe, expect, it, test } from 'vitest';
import { conjugate } from '../../../../src/core/language/es/conjugate.ts';
import { classOf, ES, inflect } from '../../../../src/core/language/es/lexicon.ts';
import { languageOf } from '../../../../src/core/language/languages.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';

const spanish = languageOf('es');
const wordsOf = (text: string): readonly string[] => tokenize(text, [], spanish).words;
const is = (word: string, bit: number): boolean => (classOf(word) & bit) !== 0;

describe('words as they are typed in Spanish', () => {
  test.each([
    ['Dímelo', 'di me lo'],
    ['dimelo', 'di me lo'],
    ['Levántate', 'levanta te'],
    ['decímelo', 'deci me lo'],
    ['siéntese', 'siente se'],
    ['váyase', 'vaya se'],
    ['buscándola', 'buscando la'],
    ['irme', 'ir me'],
    ['déjalo', 'deja lo'],
    ['al', 'a el'],
    ['del', 'de el'],
    ['pal', 'para el'],
    ['xq', 'porque'],
    ['q', 'que'],
    ['siii', 'si'],
  ])('%s is %s', (typed, words) => {
    expect(wordsOf(typed).join(' ')).toBe(words);
  });

  test.each([
    'parte',
    'suerte',
    'clase',
    'vela',
    'hermanos',
    'mentirosos',
    'dios',
    'menos',
    'siente',
    'regalo',
    'vale',
    'noche',
    'fuerte',
  ])('%s is one word', (word) => {
    expect(wordsOf(word)).toEqual([word]);
  });

  it('counts an accent at the end of a word, and no other', () => {
    expect(wordsOf('Tomé, tome, también, tambien, más, mas, tú, tu')).toEqual(
      'tomé , tome , tambien , tambien , mas , mas , tú , tu'.split(' '),
    );
  });

  it('takes the marks that open a question or a call for marks', () => {
    expect(wordsOf('¿Vienes? ¡Ven!')).toEqual(['¿', 'vienes', '?', '¡', 'ven', '!']);
  });

  it('does not end a sentence behind a title', () => {
    expect(tokenize('Vi a la Sra. Ruiz. Me dio la mano.', [], spanish).sentences).toHaveLength(2);
  });
});

describe('forms of verbs', () => {
  test.each([
    ['pensar', 'pienso piensas pensamos pensás pensé pensó piense pienses pensando pensado pensaré'],
    ['pedir', 'pido pides pedimos pedis pedí pidió pida pidas pidiendo pedido'],
    ['tener', 'tengo tienes tenes tuve tuvo tendré tenga ten teniendo tenido tuviera'],
    ['hacer', 'hago haces hice hizo haré haga haz hecho'],
    ['buscar', 'busco busqué busque busques busca buscá'],
    ['empezar', 'empiezo empecé empiece empecemos'],
    ['conocer', 'conozco conoce conozca conocí'],
    ['ir', 'voy vas va fui iba iré vaya ve yendo'],
  ])('%s has %s', (verb, forms) => {
    const known = new Set(inflect(verb));
    expect(
      forms.split(' ').filter((form) => !known.has(form) && !known.has(form.replace('ás', 'as'))),
    ).toEqual([]);
  });

  it('knows orders, what stands behind "no", and who did it', () => {
    expect(is('toma', ES.imp)).toBe(true);
    expect(is('tomes', ES.ban)).toBe(true);
    expect(is('tomé', ES.imp)).toBe(false);
    expect(is('tomé', ES.past)).toBe(true);
    expect(is('tomaste', ES.tu)).toBe(true);
    expect(is('tomamos', ES.yo)).toBe(true);
    expect(is('para', ES.verb)).toBe(false);
  });

  it('makes each form once for each thing that it is', () => {
    const forms = conjugate('salir').map((form) => form.join(' '));
    expect(forms.filter((one) => one.startsWith('sal ')).sort()).toEqual(['sal order']);
  });
});
