import type { Quantity } from '../../../../src/domain/fact.ts';
import { bareUnit, plain, rounding } from '../../../../src/domain/magnitude.ts';
import type { Check, Evidence, Finding } from '../finding.ts';
import { measureOf, shown, worded } from '../series.ts';

/** The finest rounding in a family of figures: 5600 beside 33030 is as exact as that. */
function finest(family: readonly Quantity[]): number {
  return Math.min(...family.map(rounding));
}

function excess(total: Quantity, parts: readonly Quantity[]): number {
  const sum = parts.reduce((all, part) => all + plain(part), 0);
  return sum - plain(total) - finest([total, ...parts]) * 2;
}

function describe(total: Quantity, parts: readonly Quantity[], where: string): Finding {
  const unit = plain({ value: 1, unit: parts[0]?.unit ?? total.unit });
  const sum = parts.reduce((all, part) => all + plain(part), 0) / unit;
  const whole = plain(total) / unit;
  const sign = parts[0]?.unit ?? total.unit;
  return {
    kind: 'subtotal',
    clauses: [...new Set([total.clause, ...parts.map((part) => part.clause)])],
    quotes: [...new Set([total.quote, ...parts.map((part) => part.quote)])],
    finding: `分项之和大于总数：${where}${parts.length}项之和为${shown(sum, 2)}${sign}，总数印作${worded(total)}，多${shown(sum - whole, 2)}${sign}。各项若有交叉或取整则可，源文未说明。`,
    arithmetic: `${parts.map((part) => shown(plain(part) / unit, 2)).join('＋')}＝${shown(sum, 2)}＞${shown(whole, 2)}`,
  };
}

function alike(a: Quantity, b: Quantity): boolean {
  return (
    a.year === b.year && bareUnit(a) === bareUnit(b) && measureOf(a.metric) === measureOf(b.metric) && a.role === b.role
  );
}

/** Parts told by 其中 after a total in the same clause. */
function within({ clauses, quantities }: Evidence): Finding[] {
  const byClause = Map.groupBy(quantities, (q) => q.clause);
  return clauses.flatMap((clause): Finding[] => {
    const at = clause.inline ? -1 : clause.text.indexOf('其中');
    if (at < 0) return [];
    const own = (byClause.get(clause.id) ?? []).filter(
      (q) => q.role !== 'growth' && q.role !== 'share' && q.role !== 'limit',
    );
    const end = clause.text.indexOf('。', at);
    const place = (q: Quantity): number => clause.text.indexOf(q.quote);
    const total = own.filter((q) => place(q) < at).at(-1);
    if (!total) return [];
    const parts = own.filter((q) => q !== total && place(q) > at && (end < 0 || place(q) < end) && alike(total, q));
    return parts.length > 0 && excess(total, parts) > 0 ? [describe(total, parts, '“其中”所列')] : [];
  });
}

/** Parts told by the items of the section that is headed by the subject of the total. */
function bySection({ clauses, quantities }: Evidence): Finding[] {
  const byClause = Map.groupBy(quantities, (q) => q.clause);
  const headed = Map.groupBy(
    clauses.filter((c) => c.heading !== null),
    (c) => c.doc,
  );
  const items = Map.groupBy(
    clauses.filter((c) => c.kind === 'item'),
    (c) => c.parent,
  );
  return quantities.flatMap((total): Finding[] => {
    const subject = total.subject ?? '';
    if (total.role !== 'target' || subject.length < 4) return [];
    const section = headed
      .get(total.clause.split(/[/#]/)[0] ?? '')
      ?.find((c) => c.id !== total.clause && (c.heading ?? '').endsWith(subject));
    if (!section) return [];
    const parts = (items.get(section.id) ?? []).flatMap(
      ({ id }) => byClause.get(id)?.find((q) => q.role !== 'growth' && alike(total, q)) ?? [],
    );
    return parts.length > 1 && excess(total, parts) > 0 ? [describe(total, parts, `${section.citation}所列`)] : [];
  });
}

/** Adds up parts and compares them with their total; fewer parts than the whole are no fault, more are. */
export const subtotal: Check = {
  id: 'subtotal',
  run: (evidence) => [...within(evidence), ...bySection(evidence)],
};
