import { type Base, type BaseLimits, findBase } from './find-base.ts';
import type { KeptBundle } from './kept-index.ts';
import type { Piece } from './pieces.ts';

/** Returns the bundle of an earlier build to take for each bundle of today; null where it is made anew. */
export function planBundles(
  bundles: readonly (readonly Piece[])[],
  earlier: readonly KeptBundle[],
  limits: BaseLimits,
  isWhole: (bundle: KeptBundle) => boolean,
): (Base | null)[] {
  const taken = new Set<string>();
  const plan = bundles.map((pieces, at) => {
    const ofKind = earlier.filter(({ primary }) => primary === (at === 0));
    const base = findBase(pieces, ofKind, limits, (bundle) => isApart(bundle, taken) && isWhole(bundle));
    for (const { record } of base?.bundle.pieces ?? []) taken.add(record);
    return base;
  });
  while (missingIn(plan) > limits.missing) {
    const most = Math.max(...plan.map((base) => base?.missing ?? 0));
    plan[plan.findIndex((base) => base?.missing === most)] = null;
  }
  return plan;
}

/** Tells whether no record of a bundle has an id that is taken: ids must differ across bundles. */
export function isApart(bundle: KeptBundle, taken: ReadonlySet<string>): boolean {
  return !bundle.pieces.some(({ record }) => taken.has(record));
}

function missingIn(plan: readonly (Base | null)[]): number {
  return plan.reduce((sum, base) => sum + (base?.missing ?? 0), 0);
}
