import type { Quantity } from '../../../../src/domain/fact.ts';
import { plain } from '../../../../src/domain/magnitude.ts';
import type { Check, Finding } from '../finding.ts';
import { measureOf, pageOf, scopeOf, shown, worded } from '../series.ts';

const ROLES: ReadonlySet<Quantity['role']> = new Set(['actual', 'estimate', 'target']);

function keyOf(q: Quantity): string {
  return [pageOf(q.clause), q.subject, scopeOf(q.metric), measureOf(q.metric), q.year, q.region].join('|');
}

/** A bound agrees with any figure that keeps it. */
function agree(a: Quantity, b: Quantity): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (x === y) return true;
  if (a.comparator === '>=' && b.comparator === '>=') return true;
  if (a.comparator === '>=') return y >= x;
  return b.comparator === '>=' && x >= y;
}

/** Finds one figure of a page printed with two values: same subject, metric, scope, year and region. */
export const conflict: Check = {
  id: 'conflict',
  run({ quantities }) {
    const first = new Map<string, Quantity>();
    return quantities.flatMap((q): Finding[] => {
      if (!ROLES.has(q.role) || q.year === null || q.metric === null || q.subject === null) return [];
      const known = first.get(keyOf(q));
      if (!known) {
        first.set(keyOf(q), q);
        return [];
      }
      if (known.clause === q.clause || agree(known, q)) return [];
      return [
        {
          kind: 'other',
          clauses: [known.clause, q.clause],
          quotes: [known.quote, q.quote],
          finding: `同一指标前后不一：${q.year}年${q.subject}${q.metric}，一处为${worded(known)}，一处为${worded(q)}。`,
          arithmetic: `${shown(plain(q) / plain({ value: 1, unit: known.unit }), 2)}≠${shown(known.value, 2)}（${known.unit}）`,
        },
      ];
    });
  },
};
