import { describe, expect, test } from 'vitest';
import { type ColourFacts, wantsColour } from '../../src/io/colour.ts';

const terminal: ColourFacts = {
  isTerminal: true,
  noColourFlag: false,
  plain: false,
  variables: { TERM: 'xterm' },
};

describe('colour', () => {
  test('is shown on a terminal', () => {
    expect(wantsColour(terminal)).toBe(true);
  });

  test.each<readonly [string, Partial<ColourFacts>]>([
    ['not a terminal', { isTerminal: false }],
    ['--no-color', { noColourFlag: true }],
    ['the plain form', { plain: true }],
    ['NO_COLOR', { variables: { NO_COLOR: '1' } }],
    ['NO_COLOR beside FORCE_COLOR', { variables: { NO_COLOR: '0', FORCE_COLOR: '1' } }],
    ['TERM=dumb', { variables: { TERM: 'dumb' } }],
    ['TERM=dumb beside FORCE_COLOR', { variables: { TERM: 'dumb', FORCE_COLOR: '3' } }],
    ['not a terminal, FORCE_COLOR=0', { isTerminal: false, variables: { FORCE_COLOR: '0' } }],
    ['not a terminal, FORCE_COLOR=false', { isTerminal: false, variables: { FORCE_COLOR: 'false' } }],
  ])('is left out: %s', (_, change) => {
    expect(wantsColour({ ...terminal, ...change })).toBe(false);
  });

  test('is not left out for an empty NO_COLOR', () => {
    expect(wantsColour({ ...terminal, variables: { NO_COLOR: '' } })).toBe(true);
  });

  test('can be had without a terminal, for tests and logs', () => {
    expect(wantsColour({ ...terminal, isTerminal: false, variables: { FORCE_COLOR: '1' } })).toBe(true);
  });
});
