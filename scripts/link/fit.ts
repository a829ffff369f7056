import type { Pair } from './pair.ts';
import { RULES } from './score.ts';

/** Weights by rule id, and the bias. */
export interface Fit {
  bias: number;
  weights: Record<string, number>;
}

const ROUNDS = 3000;
const RATE = 2;
const SHRINK = 1e-4;

/**
 * Fits the weights of the rules to a reading, by logistic regression: `wanted` returns 1 for a pair the reader linked,
 * 0 for one not, and something between for a near miss. Used by hand when rules change; the pipeline never calls it.
 */
export function fit(pairs: readonly Pair[], wanted: (pair: Pair) => number): Fit {
  const rows = pairs.map((pair) => RULES.map((rule) => rule.value(pair)));
  const goals = pairs.map(wanted);
  const mean = RULES.map((_, j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0) / rows.length);
  const spread = RULES.map(
    (_, j) => Math.sqrt(rows.reduce((sum, row) => sum + ((row[j] ?? 0) - (mean[j] ?? 0)) ** 2, 0) / rows.length) || 1,
  );
  const inputs = rows.map((row) => row.map((value, j) => (value - (mean[j] ?? 0)) / (spread[j] ?? 1)));
  let weights = RULES.map(() => 0);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = RULES.map(() => 0);
    let tilt = 0;
    inputs.forEach((row, i) => {
      const sum = row.reduce((total, value, j) => total + value * (weights[j] ?? 0), bias);
      const error = 1 / (1 + Math.exp(-sum)) - (goals[i] ?? 0);
      tilt += error;
      row.forEach((value, j) => {
        slope[j] = (slope[j] ?? 0) + error * value;
      });
    });
    bias -= (RATE * tilt) / rows.length;
    weights = weights.map((weight, j) => weight - RATE * ((slope[j] ?? 0) / rows.length + SHRINK * weight));
  }
  const raw = weights.map((weight, j) => weight / (spread[j] ?? 1));
  return {
    bias: bias - raw.reduce((sum, weight, j) => sum + weight * (mean[j] ?? 0), 0),
    weights: Object.fromEntries(RULES.map((rule, j) => [rule.id, raw[j] ?? 0])),
  };
}
