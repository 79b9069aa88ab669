/**
 * What the machine that runs all patterns at once has learned (core/patterns/automaton.ts tells how it works), in rows of numbers, so that
 * the build can hand on what it learned from many texts. Kinds are numbered from 0, states and steps from 1; a place in a row of `Slots` is
 * 0 where it is free. Lists stand behind each other: that of `n` from `...From[n]` to `...From[n + 1]`.
 */
export const MACHINE_ROWS = [
  // By kind of token: the number of its word in the rule set, 0 for one that no pattern names; class bits, and what kind of mark it is.
  'kindWords',
  'kindTraits',
  'kindSlots',
  // By kind: 2 when some program asks whether a clause can begin there, 1 when none does, 0 when that is not known yet.
  'kindAsks',
  // By kind, twice, without and with the programs that ask for the start of a clause: the step over a first token plus 1; 0 is not known yet.
  'startSteps',
  // By state: the programs that are still matching, each followed by its live spots; and those for which the end of the text is a last spot.
  'pairsFrom',
  'pairs',
  'endingFrom',
  'ending',
  'stateSlots',
  // By step: from which state over which kind of token to which state, and the programs of which a match may end there.
  'stepFrom',
  'stepKind',
  'stepTo',
  'acceptedFrom',
  'accepted',
  'stepSlots',
] as const;
export type MachineRows = { readonly [row in (typeof MACHINE_ROWS)[number]]: Int32Array };

/** Room in a table that is empty yet. */
const FIRST_SLOTS = 1 << 8;

/** A machine that has met no text. */
export const untaught = (): MachineRows => ({
  kindWords: new Int32Array(0),
  kindTraits: new Int32Array(0),
  kindSlots: new Int32Array(FIRST_SLOTS),
  kindAsks: new Int32Array(0),
  startSteps: new Int32Array(0),
  pairsFrom: new Int32Array(2),
  pairs: new Int32Array(0),
  endingFrom: new Int32Array(2),
  ending: new Int32Array(0),
  stateSlots: new Int32Array(FIRST_SLOTS),
  stepFrom: new Int32Array(1),
  stepKind: new Int32Array(1),
  stepTo: new Int32Array(1),
  acceptedFrom: new Int32Array(2),
  accepted: new Int32Array(0),
  stepSlots: new Int32Array(FIRST_SLOTS),
});
