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

/** Tells whether a capacity can be as high as an output that is wanted: a capacity of at least so much has no upper end. */
function canHold(able: Quantity): boolean {
  return able.comparator === '>=';
}

function describe(made: Quantity, able: Quantity): string {
  const said = `${made.year}年${made.subject ?? ''}${made.metric ?? ''}为${worded(made)}，同年${able.metric ?? ''}为${worded(able)}`;
  if (!canHold(able)) return `产量大于产能：${said}。`;
  if (made.comparator === '>=') return `产量的下限高于产能的下限：${said}。两处都是下限，可以并存。`;
  return `产量高于产能的下限：${said}。产能只写了下限，两处可以并存。`;
}

/**
 * Compares the output wanted of a product with the capacity wanted for it in the same year and page; a capacity that is
 * only bounded below contradicts no output, and the finding says so.
 */
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
          finding: describe(made, able),
          arithmetic: `${shown(plain(made) / plain({ value: 1, unit: able.unit }), 2)}＞${shown(able.value, 2)}（${able.unit}）`,
        },
      ];
    });
  },
};
