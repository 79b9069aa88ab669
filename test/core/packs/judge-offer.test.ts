import { describe, expect, it } from 'vitest';
import { type Allowed, judgeOffer, type Known, type Offer } from '../../../src/core/packs/judge-offer.ts';

const NOTHING: Allowed = { older: false, newKey: false, unsigned: false };
const NEW: Known = { versions: [], sameVersion: null, signer: null };
const SIGNED: Known = { versions: ['1.2.0'], sameVersion: null, signer: 'riverbend' };
const offer = (given: Partial<Offer> = {}): Offer => ({
  version: '1.3.0',
  hash: 'h1:new',
  signer: null,
  ...given,
});
const judged = (given: Partial<Offer>, known: Known, allowed: Partial<Allowed> = {}): string =>
  judgeOffer(offer(given), known, { ...NOTHING, ...allowed }).kind;

describe('a pack that somebody wants to add', () => {
  it('is fine when nothing of that id was ever here, signed or not', () => {
    expect(judged({}, NEW)).toBe('fine');
    expect(judged({ signer: 'anybody' }, NEW)).toBe('fine');
  });

  it('is fine with the key that was there before', () => {
    expect(judged({ signer: 'riverbend' }, SIGNED)).toBe('fine');
  });

  it('is refused with another key, until that is allowed', () => {
    expect(judged({ signer: 'mallory' }, SIGNED)).toBe('other-key');
    expect(judged({ signer: 'mallory' }, SIGNED, { unsigned: true, older: true })).toBe('other-key');
    expect(judged({ signer: 'mallory' }, SIGNED, { newKey: true })).toBe('fine');
  });

  it('is refused unsigned after a signed one, until that is allowed', () => {
    expect(judged({}, SIGNED)).toBe('unsigned');
    expect(judged({}, SIGNED, { newKey: true, older: true })).toBe('unsigned');
    expect(judged({}, SIGNED, { unsigned: true })).toBe('fine');
  });

  it('is refused when it is older, until that is allowed', () => {
    const known = { ...NEW, versions: ['1.2.0', '1.10.0'] };
    expect(judgeOffer(offer({ version: '1.9.0' }), known, NOTHING)).toEqual({
      kind: 'older',
      newest: '1.10.0',
    });
    expect(judged({ version: '1.9.0' }, known, { older: true })).toBe('fine');
  });

  it('is never taken in place of another pack of the same version', () => {
    const known = { ...NEW, versions: ['1.3.0'], sameVersion: 'h1:old' };
    expect(judged({}, known)).toBe('same-version');
    expect(judged({}, known, { older: true, newKey: true, unsigned: true })).toBe('same-version');
  });

  it('is there already when it has the same content, also unsigned beside its signed self', () => {
    const known = { ...SIGNED, versions: ['1.3.0'], sameVersion: 'h1:new' };
    expect(judged({}, known)).toBe('already-there');
    expect(judged({ signer: 'riverbend' }, known)).toBe('already-there');
  });

  it('is taken once more with its signature when it was here without one', () => {
    expect(judged({ signer: 'riverbend' }, { ...NEW, versions: ['1.3.0'], sameVersion: 'h1:new' })).toBe(
      'fine',
    );
  });

  it('is not taken under another key because its content is known', () => {
    const known = { ...SIGNED, versions: ['1.3.0'], sameVersion: 'h1:new' };
    expect(judged({ signer: 'mallory' }, known)).toBe('other-key');
  });
});
