/** Words a sentence above which the full stops are likely missing, and a grade would say nothing (engine.md 3). */
const NO_STOPS = 60;
export const isCountable = ({
  words,
  sentences,
}: {
  readonly words: number;
  readonly sentences: number;
}): boolean => sentences > 0 && words / sentences <= NO_STOPS;
