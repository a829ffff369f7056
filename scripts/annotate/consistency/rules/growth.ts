import { clauseWords } from '../../../../src/domain/clause.ts';
import type { Quantity } from '../../../../src/domain/fact.ts';
import { bareUnit, plain, rounding } from '../../../../src/domain/magnitude.ts';
import { namesSubject } from '../../../../src/domain/names-subject.ts';
import type { Check, Finding } from '../finding.ts';
import { measureOf, pageOf, sameSubject, scopeOf, shown, worded } from '../series.ts';

/** A rate in whole per cent is rounded to half a percentage point. */
const TOLERANCE = 0.5;

/** Returns the figure a rate of growth stands beside in its clause. */
function baseOf(rate: Quantity, all: readonly Quantity[]): Quantity | null {
  const before = all.slice(0, all.indexOf(rate)).toReversed();
  const fits = (q: Quantity): boolean =>
    q.clause === rate.clause && q.role !== 'growth' && q.year === rate.year && q.subject === rate.subject;
  return before.find((q) => fits(q) && q.metric !== null && (rate.metric ?? '').startsWith(q.metric)) ?? null;
}

/** Returns the figure of an earlier year of the same series and page: the same scope before one that leaves it open. */
function earlier(base: Quantity, all: readonly Quantity[], years: (year: number) => boolean): Quantity | null {
  const fits = all.filter(
    (q) =>
      pageOf(q.clause) === pageOf(base.clause) &&
      q.role !== 'growth' &&
      q.year !== null &&
      years(q.year) &&
      bareUnit(q) === bareUnit(base) &&
      measureOf(q.metric) === measureOf(base.metric) &&
      sameSubject(q, base),
  );
  return (
    fits.find((q) => scopeOf(q.metric) === scopeOf(base.metric)) ??
    fits.find((q) => scopeOf(q.metric) === '' || scopeOf(base.metric) === '') ??
    fits[0] ??
    null
  );
}

function span(before: Quantity, base: Quantity, years: number): { low: number; high: number; rate: number } {
  const at = (top: number, bottom: number): number => ((top / bottom) ** (1 / years) - 1) * 100;
  const [b, p] = [plain(base), plain(before)];
  return {
    rate: at(b, p),
    low: at(b - rounding(base), p + rounding(before)),
    high: at(b + rounding(base), p - rounding(before)),
  };
}

/** A rate with 以上 is met by more; one without is met within rounding. */
function agrees(rate: Quantity, low: number, high: number): boolean {
  if (rate.comparator === '>=') return high >= rate.value - TOLERANCE;
  return low <= rate.value + TOLERANCE && high >= rate.value - TOLERANCE;
}

/** A figure as far as its bound leaves it open: 突破 is a least, 以内 a most. */
function room(quantity: Quantity, value: number, slack: number): [number, number] {
  if (quantity.comparator === '>=') return [value - slack, Number.POSITIVE_INFINITY];
  if (quantity.comparator === '<=') return [0, value + slack];
  return [value - slack, value + slack];
}

/** Tells whether some figures within all three bounds agree: 3400, 突破4000 and 增长25%以上 do with 4250. */
function canHold(rate: Quantity, base: Quantity, before: Quantity, years: number): boolean {
  const [least, most] = room(base, plain(base), rounding(base));
  const from = room(before, plain(before), rounding(before));
  const factor = room(rate, rate.value, TOLERANCE).map((percent) => (1 + percent / 100) ** years);
  return from[0] * (factor[0] ?? 1) <= most && from[1] * (factor[1] ?? 1) >= least;
}

/** Tells whether the clause of a figure has the name of its subject. */
type Named = (figure: Quantity) => boolean;

function describe(
  rate: Quantity,
  base: Quantity,
  before: Quantity,
  computed: number,
  years: number,
  named: Named,
): Finding {
  const power = years === 1 ? '' : `^(1/${years})`;
  const ratio = (plain(base) / plain(before)) ** (1 / years);
  const needed = (plain(before) * (1 + rate.value / 100) ** years) / plain({ value: 1, unit: base.unit });
  const average = years === 1 ? '' : '年均';
  const loose = canHold(rate, base, before, years);
  const unit = base.unit;
  const said = `${base.year}年${worded(base)}，${average}增长${worded(rate)}；${before.year}年为${worded(before)}`;
  const last = comparedWords(base, before, named);
  return {
    kind: loose ? 'growth-floor' : 'growth',
    clauses: [...new Set([rate.clause, base.clause, before.clause])],
    quotes: [...new Set([rate.quote, base.quote, before.quote])],
    finding: loose
      ? `界限与增速所得相差：${said}，按${shown(rate.value)}%计为${shown(needed, 0)}${unit}。${bounds([base, rate, before])}只是界限，两处说法可以并存。${last}`
      : `印出的增长率与印出的数字不合：${said}，算得${average}增长约${shown(computed)}%。${last}`,
    arithmetic: `(${shown(plain(base) / plain({ value: 1, unit: before.unit }), 2)}÷${shown(before.value, 2)})${power}＝${shown(ratio, 3)}；按${shown(rate.value)}%计${loose ? '' : '应'}为${shown(needed, 0)}${unit}`,
  };
}

/** Says whether two figures speak of one subject; a name is quoted only where the clause itself has it. */
function comparedWords(base: Quantity, before: Quantity, named: Named): string {
  const metric = `同一指标（${base.metric ?? ''}）`;
  if (base.subject === before.subject) return `同一主体、${metric}。`;
  const silent = [before, base].filter((figure) => !named(figure)).map(({ year }) => `${year}年`);
  return silent.length > 0
    ? `${metric}；${[...new Set(silent)].join('、')}一处没有写主体名称。`
    : `${metric}；主体${before.year}年作${before.subject ?? ''}，${base.year}年作${base.subject ?? ''}。`;
}

/** The words of the bounds among figures: “突破”“以上”. */
function bounds(figures: readonly Quantity[]): string {
  const words = figures.flatMap(({ comparator, qualifier }) => (/[<>]/.test(comparator) ? (qualifier ?? []) : []));
  return [...new Set(words)].map((word) => `“${word}”`).join('');
}

/**
 * Compares printed rates of growth with the printed figures of the two years (2011年1160亿元, 2012年2000亿元, 增长100%),
 * and average rates over several years; a rate that only comes out across two scopes is told as that, and so is one that
 * a bound leaves room for.
 */
export const growth: Check = {
  id: 'growth',
  run({ quantities, clauses }) {
    const texts = new Map(clauses.map((clause) => [clause.id, clauseWords(clause)]));
    const named: Named = ({ clause, subject }) => subject !== null && namesSubject(texts.get(clause) ?? '', subject);
    return quantities.flatMap((rate): Finding[] => {
      if (rate.role !== 'growth' || rate.year === null || rate.unit !== '%') return [];
      const { year } = rate;
      const base = baseOf(rate, quantities);
      if (base === null) return [];
      const average = /年均/.test(rate.metric ?? '');
      const before = earlier(base, quantities, (y) => (average ? y < year : y === year - 1));
      if (before === null || before.year === null || plain(before) === 0) return [];
      const years = year - before.year;
      const { rate: computed, low, high } = span(before, base, years);
      const [a, b] = [scopeOf(base.metric), scopeOf(before.metric)];
      if (agrees(rate, low, high))
        return a !== b && a !== '' && b !== '' ? [acrossScopes(rate, base, before, computed)] : [];
      return a !== b && a !== '' && b !== '' ? [] : [describe(rate, base, before, computed, years, named)];
    });
  },
};

function acrossScopes(rate: Quantity, base: Quantity, before: Quantity, computed: number): Finding {
  return {
    kind: 'other',
    clauses: [...new Set([rate.clause, base.clause, before.clause])],
    quotes: [...new Set([rate.quote, base.quote, before.quote])],
    finding: `口径前后不一：印作增长${worded(rate)}，与${base.year}年${scopeOf(base.metric)}的${worded(base)}比${before.year}年${scopeOf(before.metric)}的${worded(before)}（${shown(computed)}%）相合，而两数不属同一口径。`,
    arithmetic: `${shown(base.value, 2)}÷${shown(before.value, 2)}＝${shown(plain(base) / plain(before), 3)}，即增长约${shown(computed)}%`,
  };
}
