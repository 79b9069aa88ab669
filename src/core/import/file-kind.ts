/** What a file is by its first bytes, whatever its name says. `other`: it may be text. */
export type FileKind = 'zip' | 'pdf' | 'rtf' | 'old-word' | 'web-page' | 'other';

const BEGINNINGS: readonly (readonly [begins: readonly number[], kind: FileKind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rtf'],
  // Word before 2007; and Word files of today when they are under a password.
  [[0xd0, 0xcf, 0x11, 0xe0], 'old-word'],
];

export const fileKind = (bytes: Uint8Array): FileKind => {
  const known = BEGINNINGS.find(([begins]) => begins.every((byte, at) => bytes[at] === byte));
  if (known) return known[1];
  const first = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html)\b/i.test(first) ? 'web-page' : 'other';
};
