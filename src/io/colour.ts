/** What decides about colour, gathered from flags, settings and the environment. */
export type ColourFacts = {
  readonly isTerminal: boolean;
  /** `--no-color` was given. */
  readonly noColourFlag: boolean;
  /** Plain form asked for by flag, variable or setting. */
  readonly plain: boolean;
  /** The environment; only these are looked at. */
  readonly variables: {
    readonly NO_COLOR?: string | undefined;
    readonly TERM?: string | undefined;
    readonly FORCE_COLOR?: string | undefined;
  };
};

const OFF: readonly string[] = ['', '0', 'false'];

/**
 * The only place that decides about colour. FORCE_COLOR is not offered to people; it stands in for a terminal in tests and in
 * systems that show colour in their logs, and it never beats a wish for no colour.
 */
export const wantsColour = ({ isTerminal, noColourFlag, plain, variables }: ColourFacts): boolean => {
  const { NO_COLOR = '', TERM, FORCE_COLOR = '' } = variables;
  if (noColourFlag || plain || NO_COLOR !== '' || TERM === 'dumb') return false;
  return isTerminal || !OFF.includes(FORCE_COLOR);
};
