/**
 * Logistic regression over sparse signs, one column of weights for each thing to hear. Full batches and a fixed number of steps of Adam
 * (Kingma and Ba 2015), no chance anywhere: the same examples give the same weights.
 */
export type Example = { readonly slots: Int32Array; readonly labels: readonly number[] };
export type Fitted = { readonly weights: readonly Float64Array[]; readonly bias: readonly number[] };
export type FitOptions = {
  readonly slots: number;
  readonly columns: number;
  readonly steps: number;
  readonly rate: number;
  readonly l2: number;
};

export const fitLogistic = (examples: readonly Example[], options: FitOptions): Fitted => {
  const columns = Array.from({ length: options.columns }, (_, column) =>
    fitColumn(examples, column, options),
  );
  return { weights: columns.map((one) => one.weights), bias: columns.map((one) => one.bias) };
};

/** Signs of one example weigh together as much as those of another, however many it has. */
const scaleOf = ({ slots }: Example): number => 1 / Math.sqrt(Math.max(1, slots.length));

// Plain loops by index: an iterator over so many short arrays would take most of the time there is.
const weightOf = (slots: Int32Array, weights: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < slots.length; at++) sum += weights[slots[at] ?? 0] ?? 0;
  return sum;
};

const addTo = (gradient: Float64Array, slots: Int32Array, amount: number): void => {
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] ?? 0;
    gradient[slot] = (gradient[slot] ?? 0) + amount;
  }
};

const fitColumn = (
  examples: readonly Example[],
  column: number,
  { slots, steps, rate, l2 }: FitOptions,
): { readonly weights: Float64Array; readonly bias: number } => {
  const weights = new Float64Array(slots);
  const gradient = new Float64Array(slots);
  const first = new Float64Array(slots);
  const second = new Float64Array(slots);
  const share = 1 / Math.max(1, examples.length);
  let bias = 0;
  for (let step = 1; step <= steps; step++) {
    gradient.fill(0);
    let lean = 0;
    for (const example of examples) {
      const scale = scaleOf(example);
      const off =
        1 / (1 + Math.exp(-bias - scale * weightOf(example.slots, weights))) - (example.labels[column] ?? 0);
      lean += off * share;
      addTo(gradient, example.slots, off * scale * share * 10);
    }
    for (let slot = 0; slot < slots; slot++) {
      const pull = (gradient[slot] ?? 0) + l2 * share * (weights[slot] ?? 0);
      first[slot] = 0.9 * (first[slot] ?? 0) + 0.1 * pull;
      second[slot] = 0.99 * (second[slot] ?? 0) + 0.01 * pull * pull;
      const speed = Math.sqrt((second[slot] ?? 0) / (1 - 0.99 ** step)) + 1e-6;
      weights[slot] = (weights[slot] ?? 0) - (rate * (first[slot] ?? 0)) / (1 - 0.9 ** step) / speed;
    }
    bias -= rate * lean * 10;
  }
  return { weights, bias };
};

export const scoreOf = ({ slots }: Pick<Example, 'slots'>, weights: Float64Array, bias: number): number => {
  const scale = 1 / Math.sqrt(Math.max(1, slots.length));
  return 1 / (1 + Math.exp(-bias - scale * weightOf(slots, weights)));
};
