/** Bytes of a file as text, and how they were read. */
export type DecodedText = { readonly text: string; readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252' };

/** Bytes looked at for signs of what this is. */
const SAMPLE = 8192;

/**
 * Text as people have it: UTF-8, UTF-16 with its mark or without, and what Windows wrote before those. null for what is no text. Only the
 * last is a guess, for any bytes could be that; whoever asks can say so.
 */
export const decodeText = (bytes: Uint8Array): DecodedText | null => {
  const wide = wideOf(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: 'utf-16' };
  if (hasZeros(bytes)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const text = fromWindows(bytes);
    return /(?![\t\n\f\r])\p{Cc}/u.test(text) ? null : { text, encoding: 'windows-1252' };
  }
};

/** What the bytes 0x80 to 0x9f mean in windows-1252; five of them mean nothing. The decoder of Node 20 takes them for control characters. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const fromWindows = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes)
    text += byte >= 0x80 && byte < 0xa0 ? WINDOWS_SIGNS[byte - 0x80] : String.fromCharCode(byte);
  return text;
};

type Wide = 'utf-16le' | 'utf-16be';

/** What the first two bytes say; Notepad calls this "Unicode". */
export const markedWide = (bytes: Uint8Array): Wide | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
};

/** No text of single bytes has them; pictures and programs do. */
export const hasZeros = (bytes: Uint8Array): boolean => bytes.subarray(0, SAMPLE).includes(0);

const wideOf = (bytes: Uint8Array): Wide | null => {
  const marked = markedWide(bytes);
  if (marked !== null) return marked;
  const sample = bytes.subarray(0, SAMPLE & ~1);
  const zeros = [0, 1].map((side) => sample.filter((byte, at) => byte === 0 && at % 2 === side).length);
  const [high = 0, low = 0] = zeros;
  // In Latin letters every second byte is a zero; a picture has them on both sides.
  const many = sample.length / 5;
  if (low > many && high === 0) return 'utf-16le';
  return high > many && low === 0 ? 'utf-16be' : null;
};
