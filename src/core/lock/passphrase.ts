/** As it is used: the same letters give the same passphrase on every computer, and a blank at an end is nobody's wish. */
export const passphraseFrom = (typed: string): string => typed.normalize('NFC').trim();

/** The first line of a file that holds a passphrase for a script. */
export const passphraseIn = (text: string): string => passphraseFrom(text.split(/\r?\n/)[0] ?? '');

/** Shorter ones can be guessed by a machine, whatever they are made of. */
const SHORTEST = 12;

export const isLongEnough = (passphrase: string): boolean => [...passphrase].length >= SHORTEST;
