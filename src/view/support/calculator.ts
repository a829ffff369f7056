import type { Level } from '../../domain/level.ts';
import { placeName } from '../table/place.ts';
import { quoteUrl } from '../table/quote-url.ts';
import { type CalcInput, type CalcMeasure, type CalcResult, calculate } from './calculate.ts';
import type { SupportComparison } from './comparison.ts';

/** What stands in the fields before a reader types: round sums, not taken from any document. */
export const EXAMPLE: CalcInput = { investment: 10_000_000, sales: 600_000_000, growth: 20 };

/** A measure in the calculator: its numbers for the browser, its result for the example. */
export interface CalcLine {
  id: string;
  theme: string;
  level: Level;
  region: string;
  name: string;
  url: string;
  measure: CalcMeasure;
  result: CalcResult;
}

/** Returns the measures of a comparison with what each gives for an input. */
export function calcLines(comparison: SupportComparison, input: CalcInput): CalcLine[] {
  return comparison.rows.flatMap(({ measure, at, document, theme }) => {
    if (!measure || !at) return [];
    const numbers: CalcMeasure = {
      instrument: measure.instrument,
      quote: measure.quote,
      comparator: measure.comparator,
      condition: measure.condition,
      ratePercent: measure.ratePercent,
      rateMaxPercent: measure.rateMaxPercent,
      rateBase: measure.rateBase,
      tiers: measure.tiers,
      cap: measure.cap,
      capScope: measure.capScope,
    };
    return [
      {
        id: measure.id,
        theme,
        level: document.level,
        region: document.region.name,
        name: placeName(at),
        url: quoteUrl(at.clause, measure.quote),
        measure: numbers,
        result: calculate(numbers, input),
      },
    ];
  });
}
