/**
 * Logistic regression with an L2 penalty by coordinate descent: each weight in turn takes one Newton step (Fan et al.,
 * LIBLINEAR, 2008, on the primal problem). Deterministic; the features of a row are there or not.
 */

/** A row to learn from: what is there in it, and whether it is of the kind to be learned. */
export interface Example {
  readonly features: ReadonlySet<string>;
  readonly positive: boolean;
}

export interface Model {
  readonly intercept: number;
  readonly weights: ReadonlyMap<string, number>;
}

const SWEEPS = 60;
/** Keeps a step finite where all rows of a feature are decided already. */
const LEAST_CURVATURE = 1e-6;

const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Rows of each feature that at least `least` rows have. */
function columnsOf(examples: readonly Example[], least: number): ReadonlyMap<string, readonly number[]> {
  const columns = new Map<string, number[]>();
  for (const [row, { features }] of examples.entries()) {
    for (const feature of features) {
      const rows = columns.get(feature);
      if (rows) rows.push(row);
      else columns.set(feature, [row]);
    }
  }
  return new Map([...columns].filter(([, rows]) => rows.length >= least).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One Newton step of a weight that all `rows` share; `sums` follow. Returns the new weight. */
function stepped(
  weight: number,
  rows: Iterable<number>,
  sums: Float64Array,
  wanted: Float64Array,
  penalty: number,
): number {
  let slope = penalty * weight;
  let curvature = penalty + LEAST_CURVATURE;
  for (const row of rows) {
    const chance = sigmoid(sums[row] ?? 0);
    slope += chance - (wanted[row] ?? 0);
    curvature += chance * (1 - chance);
  }
  const step = slope / curvature;
  for (const row of rows) sums[row] = (sums[row] ?? 0) - step;
  return weight - step;
}

/**
 * @param penalty times half the squared weights, added to the summed log loss; the intercept is free of it
 * @param least rows that a feature must be in
 */
export function train(examples: readonly Example[], penalty: number, least: number): Model {
  const columns = columnsOf(examples, least);
  const all = [...examples.keys()];
  const wanted = Float64Array.from(examples, ({ positive }) => (positive ? 1 : 0));
  const sums = new Float64Array(examples.length);
  const weights = new Map<string, number>();
  let intercept = 0;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    intercept = stepped(intercept, all, sums, wanted, 0);
    for (const [feature, rows] of columns) {
      weights.set(feature, stepped(weights.get(feature) ?? 0, rows, sums, wanted, penalty));
    }
  }
  return { intercept, weights };
}

/** The features that carry most over all examples: a large weight, in many rows. */
export function telling(model: Model, examples: readonly Example[], count: number): ReadonlySet<string> {
  const rows = new Map<string, number>();
  for (const { features } of examples) for (const one of features) rows.set(one, (rows.get(one) ?? 0) + 1);
  const worth = ([feature, weight]: readonly [string, number]) => Math.abs(weight) * Math.sqrt(rows.get(feature) ?? 0);
  const best = [...model.weights].sort((a, b) => worth(b) - worth(a) || (a[0] < b[0] ? -1 : 1));
  return new Set(best.slice(0, count).map(([feature]) => feature));
}
