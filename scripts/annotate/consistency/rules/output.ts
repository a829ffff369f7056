import type { Quantity } from '../../../../src/domain/fact.ts';
import { bareUnit, plain } from '../../../../src/domain/magnitude.ts';
import type { Check, Finding } from '../finding.ts';
import { pageOf, shown, worded } from '../series.ts';

const OUTPUT = /^(?:产量|产销量?|总产量)$/;
const CAPACITY = /^(?:产能|生产能力)$/;

function fits(output: Quantity, capacity: Quantity): boolean {
  return (
    pageOf(output.clause) === pageOf(capacity.clause) &&
    output.year === capacity.year &&
    output.subject === capacity.subject &&
    bareUnit(output) === bareUnit(capacity)
  );
}

/** Compares the output wanted of a product with the capacity wanted for it in the same year and page. */
export const output: Check = {
  id: 'output-over-capacity',
  run({ quantities }) {
    const outputs = quantities.filter((q) => OUTPUT.test(q.metric ?? ''));
    const capacities = quantities.filter((q) => CAPACITY.test(q.metric ?? ''));
    return outputs.flatMap((made): Finding[] => {
      const able = capacities.find((q) => fits(made, q));
      if (!able || plain(made) <= plain(able)) return [];
      return [
        {
          kind: 'output-over-capacity',
          clauses: [...new Set([made.clause, able.clause])],
          quotes: [made.quote, able.quote],
          finding: `产量大于产能：${made.year}年${made.subject ?? ''}${made.metric ?? ''}为${worded(made)}，同年${able.metric ?? ''}为${worded(able)}。`,
          arithmetic: `${shown(plain(made) / plain({ value: 1, unit: able.unit }), 2)}＞${shown(able.value, 2)}（${able.unit}）`,
        },
      ];
    });
  },
};
