const encoder = new TextEncoder();
/** Bytes that are no UTF-8 show as U+FFFD: a damaged file is still read as far as it goes. */
const decoder = new TextDecoder('utf-8');

export const toBytes = (text: string): Uint8Array => encoder.encode(text);
export const toText = (bytes: Uint8Array): string => decoder.decode(bytes);
