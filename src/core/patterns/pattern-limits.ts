/** Caps that keep patterns of strangers harmless. Source: engine.md 6; the figures were measured there. */
export const MOST_SPOTS = 30;
export const LONGEST_SOURCE = 400;
export const DEEPEST_BRACKETS = 6;
/** Patterns that begin with a class are tried at very many words. */
export const MOST_CLASS_FIRST = 300;
export const MOST_RULES = 400;
export const MOST_PATTERNS = 10_000;
export const LONGEST_LIST = 2000;
