import type { ReliefRule } from '../relief.ts';
import { discount } from './discount.ts';
import { exempt } from './exempt.ts';
import { half } from './half.ts';
import { less } from './less.ts';
import { lowerRate } from './lower-rate.ts';
import { lowered } from './lowered.ts';
import { partLevied } from './part-levied.ts';
import { refund } from './refund.ts';
import { setOff } from './set-off.ts';

/** The forms of relief in order; the first that fits reads the stretch. */
export const RELIEF_RULES: readonly ReliefRule[] = [
  exempt,
  half,
  discount,
  partLevied,
  lowerRate,
  lowered,
  setOff,
  refund,
  less,
];
