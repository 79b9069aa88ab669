import { describe, expect, test } from 'vitest';
import { readText } from '../../../../src/core/check/read-text.ts';
import { languageOf } from '../../../../src/core/language/languages.ts';
import type { Stance } from '../../../../src/core/rules/rule.ts';
import { STANCE } from '../../../../src/core/stance/stance-bits.ts';

/** Whether the word in angle brackets stands in this stance. */
const stands = (stance: Stance, marked: string): boolean => {
  const at = marked.indexOf('<');
  const { table } = readText(marked.replace(/[<>]/g, ''), languageOf('es'));
  const token = table.start.indexOf(at);
  return ((table.stances[token] ?? 0) & STANCE[stance]) !== 0;
};

const CASES: readonly (readonly [Stance, string, boolean])[] = [
  ['reported', 'Mi madrina me dijo que <tenía> que cortar con todos.', true],
  ['reported', 'Según mi tía, <debes> rezar más.', true],
  ['reported', '<Échale> ganas, me decía mi abuela.', true],
  ['reported', 'Me dijiste que <te> sientes sola.', true],
  ['reported', 'Como dice mi padrino, <tienes> que ir.', false],
  ['reported', 'Me dijo que rezara, pero tú <debes> ir.', false],
  ['reported', 'Mi papá me gritaba, <debes> aguantar.', true],
  ['reported', 'Tu papá gritaba, el mío <rompía> la puerta.', false],
  ['reported', 'Eso que cuentas <es> un paseo.', false],
  ['quoted', 'Mi pastor repetía: "<Ve> a noventa reuniones".', true],
  ['quoted', 'Te digo: "<Ve> a noventa reuniones".', false],
  ['quoted', 'La "<ayuda>" llegó tarde y nadie la pidió en la clínica.', false],
  ['past-belief', 'Pensaba que <uno> puede con todo.', true],
  ['past-belief', 'Antes creía que <debes> poder con todo, pero ya no.', true],
  ['past-belief', 'Pensé en ti. <Tienes> que ir.', false],
  ['past-belief', 'Sentía que <era> mi culpa.', true],
  ['past-belief', 'Yo me sentía <exactamente> como tú.', false],
  ['negated', 'No <tienes> que contestar hoy.', true],
  ['negated', 'No estoy diciendo que <debes> hacerlo.', true],
  ['negated', 'No sé qué hacer, <tienes> que decirme.', false],
  ['negated', 'No es tarde, <debes> ir.', false],
  ['hedged', 'Quizás <podrías> llamar primero.', true],
  ['hedged', 'Si quieres, <llama> tú primero.', true],
  ['hedged', 'Tal vez sea así, pero <tienes> que ir.', false],
  ['conditional', 'Si <tienes> que irte, avísame.', true],
  ['conditional', 'Si te grita, <debes> irte.', false],
  ['question', '¿<Tienes> que ir hoy?', true],
  ['question', '¿Por qué no <lo> dejas?', false],
  ['question', '<Debes> ir, ¿no?', false],
  ['question', '<te> sientes mejor', true],
  ['question', '<Te> sientes sola.', false],
  ['own-experience', 'A mí me <sirvió> caminar.', true],
  ['own-experience', 'Para mí fue la <única> salida.', true],
  ['generic-you', 'Uno <tiene> que aguantar, así era en mi casa.', true],
  ['generic-you', 'Te <levantas> y tienes que mentir. Así viví yo dos años.', true],
  ['generic-you', 'Te <levantas> mañana y vas.', false],
];

describe('whose words they are, in Spanish', () => {
  test.each(CASES)('%s: %s', (stance, marked, expected) => {
    expect(stands(stance, marked)).toBe(expected);
  });
});
