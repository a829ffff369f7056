import type { Clause } from '../../domain/clause.ts';
import type { Quantity } from '../../domain/fact.ts';
import { sentencesOf } from '../../domain/sentences.ts';
import { stem } from './industry.ts';
import { scopeOf } from './scope.ts';

/** Returns a growth in per cent for sorting, whatever it is told in: 增长1倍 and 翻一番 are 100. */
export function percentOf({ value, unit }: Pick<Quantity, 'value' | 'unit'>): number {
  if (unit === '倍') return value * 100;
  return unit === '番' ? (2 ** value - 1) * 100 : value;
}

/** The words of growth behind the name of what grows: 同比增长, 年均增长, 增长率, 增速. */
const GROWS = /(?:同比|年均|年度|平均)*(?:增长率|增长速度|增速|增长|增幅|翻番|提升|提高|下降|降低|减少|压减)$/u;

/**
 * Returns the growth a clause prints for a figure of it: same subject, metric, scope (口径), year and region, the first one
 * after the figure in its sentence before any other; null where the text gives none. 规上增加值增长3.9% is no growth of a
 * 产值 beside it.
 */
export function growthOf(level: Quantity, clause: Pick<Clause, 'text'>, figures: readonly Quantity[]): Quantity | null {
  const grown = scopeOf(level);
  const end = ({ quote }: Quantity): number => clause.text.indexOf(quote) + quote.length;
  const at = end(level);
  const until = sentencesOf(clause.text).find(([, to]) => to >= at)?.[1] ?? at;
  const fits = figures.filter((growth) => {
    if (growth.role !== 'growth' || growth.year !== level.year || growth.region !== level.region) return false;
    const scope = scopeOf({ ...growth, metric: (growth.metric ?? '').replace(GROWS, '') });
    return (
      scope.metric === grown.metric && scope.coverage === grown.coverage && stem(scope.subject) === stem(grown.subject)
    );
  });
  const beside = fits.filter((growth) => end(growth) > at && end(growth) <= until);
  return beside.sort((a, b) => end(a) - end(b))[0] ?? fits[0] ?? null;
}
