/** The public halves that everything is locked for: the key under the passphrase, and the recovery key. */
export type Recipients = { readonly own: string; readonly recovery: string };

const PUBLIC = /^age1[02-9ac-hj-np-z]{58}$/;

/** The format of `age -R`: whoever has that program can lock a file for this store. */
export const recipientsText = ({ own, recovery }: Recipients): string =>
  [
    '# The stories beside this folder are locked for these two keys. They lock, and cannot open.',
    '# The key in identity.age, which the passphrase opens:',
    own,
    '# The recovery key, which is on paper:',
    recovery,
    '',
  ].join('\n');

/** null when it is not a list of ours, or was harmed. */
export const readRecipients = (text: string): Recipients | null => {
  const [own, recovery, ...more] = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (own === undefined || recovery === undefined || more.length > 0) return null;
  return PUBLIC.test(own) && PUBLIC.test(recovery) ? { own, recovery } : null;
};

/** What lies in `identity.age` under the passphrase: a key file as age itself makes them. */
export const identityText = (identity: string, recipient: string): string =>
  `# public key: ${recipient}\n${identity}\n`;

export const readIdentity = (text: string): string | null =>
  /^AGE-SECRET-KEY-1[0-9A-Z]+$/m.exec(text)?.[0] ?? null;
