/** Words that YAML takes for something other than text, in version 1.1 or 1.2. */
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** Begins with a letter and holds only what no reader of YAML gives a meaning; a colon only inside a word. */
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N} ,.'’()@+/=!?-]|:(?=[\p{L}\p{N}]))*$/u;
/** What JSON leaves as it is, and what another reader could take for a line end, drop, or show as something else. */
const HIDDEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Any text on one line. Simple text stands as it is; all else as a JSON string, which is also a YAML double-quoted one, so that
 * a flat reader, a YAML library and a person with an editor all read the same.
 */
export const writeValue = (text: string): string => {
  if (PLAIN.test(text) && !text.endsWith(' ') && !NOT_TEXT.test(text)) return text;
  return JSON.stringify(text).replace(HIDDEN, escaped);
};

/** Undoes `writeValue`. A value that somebody changed by hand is taken as it stands. */
export const readValue = (written: string): string => {
  const value = written.trim();
  if (!value.startsWith('"')) return value;
  try {
    return String(JSON.parse(value));
  } catch {
    return value;
  }
};
