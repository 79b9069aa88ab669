import { describe, expect, it } from 'vitest';
import { identityText, readIdentity, readRecipients, recipientsText } from '../../src/core/lock/key-files.ts';
import { isLongEnough, passphraseFrom, passphraseIn } from '../../src/core/lock/passphrase.ts';
import { groupsOf, isGroup, readRecoveryKey } from '../../src/core/lock/recovery-key.ts';

const KEY = `AGE-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'.repeat(2).slice(0, 58)}`;
const HALF = `age1${KEY.slice(16).toLowerCase()}`;

describe('a recovery key', () => {
  it('is read as people type it from paper', () => {
    const groups = groupsOf(KEY);
    expect(groups.join('')).toBe(KEY.slice(16));
    for (const typedAs of [
      KEY,
      KEY.toLowerCase(),
      groups.join(' '),
      ` AGE-SECRET-KEY-1 ${groups.join(' ')} `,
      groups.join('-').toLowerCase(),
    ])
      expect(readRecoveryKey(typedAs), typedAs).toBe(KEY);
  });

  it.each(['', 'AGE-SECRET-KEY-1', KEY.slice(0, -1), `${KEY}Q`, KEY.replace('Q', 'B')])(
    'is not %j',
    (typedAs) => {
      expect(readRecoveryKey(typedAs)).toBeNull();
    },
  );

  it('is proven by a group in any letters, and by no other', () => {
    expect(isGroup(' q p z r', 'QPZR')).toBe(true);
    expect(isGroup('QPZ', 'QPZR')).toBe(false);
  });
});

describe('the files of keys', () => {
  it('are read back as they were written, with the line ends of any system', () => {
    const list = recipientsText({ own: HALF, recovery: HALF });
    expect(readRecipients(list)).toEqual({ own: HALF, recovery: HALF });
    expect(readRecipients(list.replaceAll('\n', '\r\n'))).toEqual({ own: HALF, recovery: HALF });
    expect(readIdentity(identityText(KEY, HALF))).toBe(KEY);
  });

  it.each(['', '# nothing', HALF, `${HALF}\n${HALF}\n${HALF}`, `${HALF}\nage1short`])(
    'are not %j',
    (text) => {
      expect(readRecipients(text)).toBeNull();
    },
  );
});

describe('a passphrase', () => {
  it('is the same from every keyboard, and blanks at its ends are none of it', () => {
    expect(passphraseFrom(' cafe\u0301 ')).toBe('caf\u00e9');
    expect(passphraseIn('four quiet words\r\nand a remark\n')).toBe('four quiet words');
  });

  it('is long enough from twelve letters on', () => {
    expect(isLongEnough('a'.repeat(11))).toBe(false);
    expect(isLongEnough('a'.repeat(12))).toBe(true);
  });
});
