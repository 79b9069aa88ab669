/** 32-bit FNV-1a of the UTF-16 units of a text. Part of the image, in its words and its ear: the build and the program must agree on it. */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};
