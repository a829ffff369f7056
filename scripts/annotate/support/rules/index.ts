import type { GiftRule } from '../measure.ts';
import { borne } from './borne.ts';
import { caseByCase } from './case-by-case.ts';
import { full } from './full.ts';
import { mixed } from './mixed.ts';
import { nextTier } from './next-tier.ts';
import { rate } from './rate.ts';
import { step } from './step.ts';
import { tiers } from './tiers.ts';
import { unpriced } from './unpriced.ts';

/** The forms of support in order; the first that fits reads the pledge. */
export const GIFTS: readonly GiftRule[] = [nextTier, step, full, borne, mixed, rate, tiers, unpriced, caseByCase];
