import type { Rule } from '../figure.ts';
import { amount } from './amount.ts';
import { capacity } from './capacity.ts';
import { count } from './count.ts';
import { fromTo } from './from-to.ts';
import { growth } from './growth.ts';
import { lead } from './lead.ts';
import { limit } from './limit.ts';
import { multiple } from './multiple.ts';
import { portion } from './portion.ts';
import { setAgainst } from './set-against.ts';
import { share } from './share.ts';
import { sizedClass } from './sized-class.ts';
import { split } from './split.ts';
import { standing } from './standing.ts';
import { supportFigure } from './support-figure.ts';

/** The rules of recognition in order; the first that knows a figure reads it. */
export const RULES: readonly Rule[] = [
  fromTo,
  standing,
  limit,
  supportFigure,
  sizedClass,
  multiple,
  split,
  lead,
  growth,
  portion,
  setAgainst,
  share,
  count,
  capacity,
  amount,
];
