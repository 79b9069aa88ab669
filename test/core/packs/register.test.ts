import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_REGISTER,
  type Registered,
  readRegister,
  registerText,
  withoutRegistered,
  withRegistered,
} from '../../../src/core/packs/register.ts';

const entry = (given: Partial<Registered> = {}): Registered => ({
  h1: 'h1:x',
  size: 1200,
  source: '/media/stick/first.zip',
  signer: null,
  added: '2026-11-20T08:00:00.000Z',
  parent: null,
  ...given,
});
const ONE = withRegistered(EMPTY_REGISTER, 'riverbend.first-story@1.2.0', entry({ signer: 'RWkey' }));

describe('the register of added packs', () => {
  it('is read as it was written', () => {
    expect(readRegister(registerText(ONE))).toEqual(ONE);
  });

  it('is the same text for the same packs, in whatever order they came', () => {
    const both = withRegistered(ONE, 'a.b@1.0.0', entry());
    const other = withRegistered(
      withRegistered(EMPTY_REGISTER, 'a.b@1.0.0', entry()),
      'riverbend.first-story@1.2.0',
      entry({ signer: 'RWkey' }),
    );
    expect(registerText(both)).toBe(registerText(other));
  });

  it('remembers who signed, also when no pack of theirs is left, and when an unsigned one came after', () => {
    const later = withRegistered(ONE, 'riverbend.first-story@1.3.0', entry());
    const gone = withoutRegistered(later, ['riverbend.first-story@1.2.0', 'riverbend.first-story@1.3.0']);
    expect(gone.packs.size).toBe(0);
    expect(gone.signers.get('riverbend.first-story')).toBe('RWkey');
  });

  it('leaves out an entry that says too little, and is none when it was harmed', () => {
    const text = registerText(ONE);
    expect(readRegister(text.replace('"h1:x"', '7'))?.packs.size).toBe(0);
    for (const harmed of ['', '[]', 'null', '{"format":2,"packs":{},"signers":{}}', text.slice(0, -5)])
      expect(readRegister(harmed)).toBeNull();
  });

  it('is not led astray by names that mean something to the language', () => {
    const text =
      '{"format":1,"packs":{"__proto__":{"h1":"x"}},"signers":{"__proto__":"y","constructor":"z"}}';
    const read = readRegister(text);
    expect(read?.packs.size).toBe(0);
    expect(read?.signers.get('toString')).toBeUndefined();
  });

  it('never throws on a text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readRegister(text)));
  });
});
