/**
 * Logistic regression over sparse signs, by dual coordinate ascent (Shalev-Shwartz and Zhang, "Stochastic Dual Coordinate Ascent Methods",
 * 2013): each example in turn moves the weights as far as its own loss asks. The order is fixed, so the same examples give the same weights.
 */
export type Example = {
  /** Places of its signs, each once. */
  readonly slots: Int32Array;
  /** For each column, whether it holds. */
  readonly labels: readonly boolean[];
};
export type Fitted = { readonly weights: readonly Float64Array[]; readonly bias: readonly number[] };
export type FitOptions = {
  readonly slots: number;
  readonly columns: number;
  /** Passes over all examples. */
  readonly passes: number;
  /** How far one example may pull: larger follows the examples more closely. */
  readonly pull: number;
};

export const fitLogistic = (examples: readonly Example[], options: FitOptions): Fitted => {
  const order = inFixedDisorder(examples);
  const columns = Array.from({ length: options.columns }, (_, column) => fitColumn(order, column, options));
  return { weights: columns.map((one) => one.weights), bias: columns.map((one) => one.bias) };
};

/** Examples of one writer stand together; taken far apart from each other they settle sooner. */
const STRIDE = 7919;
const inFixedDisorder = (examples: readonly Example[]): readonly Example[] => {
  const stride = examples.length % STRIDE === 0 ? 1 : STRIDE;
  return examples.map((example, at) => examples[(at * stride) % examples.length] ?? example);
};

/** Signs of one example weigh together as much as those of another, however many it has. */
const scaleOf = (slots: Int32Array): number => 1 / Math.sqrt(Math.max(1, slots.length));

// Plain loops by index: an iterator over so many short arrays would take most of the time there is.
const weightOf = (slots: Int32Array, weights: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < slots.length; at++) sum += weights[slots[at] ?? 0] ?? 0;
  return sum;
};

const fitColumn = (
  examples: readonly Example[],
  column: number,
  { slots, passes, pull }: FitOptions,
): { readonly weights: Float64Array; readonly bias: number } => {
  const weights = new Float64Array(slots);
  // How far each example has pulled so far, from 0 to 1.
  const pulled = new Float64Array(examples.length);
  let bias = 0;
  for (let pass = 0; pass < passes; pass++) {
    for (let at = 0; at < examples.length; at++) {
      const example = examples[at];
      if (!example) continue;
      const side = example.labels[column] ? 1 : -1;
      const scale = scaleOf(example.slots);
      const margin = side * (bias + scale * weightOf(example.slots, weights));
      const now = pulled[at] ?? 0;
      // The signs have length 1 together, and the bias is one sign more.
      const step = (1 / (1 + Math.exp(margin)) - now) / (0.25 * 2 * pull + 1);
      pulled[at] = now + step;
      const change = side * step * pull;
      bias += change;
      for (let k = 0; k < example.slots.length; k++) {
        const slot = example.slots[k] ?? 0;
        weights[slot] = (weights[slot] ?? 0) + change * scale;
      }
    }
  }
  return { weights, bias };
};

/** How likely column `column` holds for an example. */
export const scoreOf = (slots: Int32Array, { weights, bias }: Fitted, column: number): number => {
  const sum = weightOf(slots, weights[column] ?? new Float64Array(0));
  return 1 / (1 + Math.exp(-((bias[column] ?? 0) + scaleOf(slots) * sum)));
};
