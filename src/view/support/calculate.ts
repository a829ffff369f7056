import type { Support } from '../../domain/fact.ts';
import { floorStep, LAST_YEAR } from './floor-step.ts';
import { measureKind } from './measure-kind.ts';
import { asksForMore, moneyText, thresholds } from './money.ts';

/** What a reader enters, in yuan; growth in percentage points over the year before. */
export interface CalcInput {
  investment: number | null;
  sales: number | null;
  growth: number | null;
}

/**
 * What a measure would give by its own words: a sum with the arithmetic, nothing since what was entered is below what it
 * asks for, or why it cannot be said: a figure is still to be entered, or the measure does not go by these figures (不可比).
 */
export type CalcResult =
  | { kind: 'sum'; low: number; high: number; bound: '>=' | '<=' | null; steps: string[] }
  | { kind: 'none'; why: 'unmet' | 'missing' | 'apart'; reason: string };

/** The fields of a measure that the arithmetic needs. */
export type CalcMeasure = Pick<
  Support,
  | 'instrument'
  | 'quote'
  | 'comparator'
  | 'condition'
  | 'ratePercent'
  | 'rateMaxPercent'
  | 'rateBase'
  | 'tiers'
  | 'cap'
  | 'capScope'
>;

const INVESTMENT = /投资|设备|软件|投入/u;
const SALES = /销售|营业收入/u;

/** Calculates one measure; pure, and the same on the page and in the tests. */
export function calculate(measure: CalcMeasure, input: CalcInput): CalcResult {
  switch (measureKind(measure)) {
    case 'rate':
      return byRate(measure, input);
    case 'growth':
      return byGrowth(measure, input);
    case 'fixed':
      return byThreshold(measure, input);
    case 'relief':
      return none('少收税费，不给钱，省多少要看应缴多少');
    case 'elsewhere':
      return none('原文没有写比例和金额，只说按有关政策、一事一议或设立资金');
  }
}

function byRate(measure: CalcMeasure, input: CalcInput): CalcResult {
  if (measure.tiers.length > 0) return none('前几档给定额，末档才按比例，请按原文对档');
  const base = measure.rateBase ?? '';
  const name = /税|保费/u.test(base) ? null : INVESTMENT.test(base) ? 'investment' : SALES.test(base) ? 'sales' : null;
  if (name === null) return none(`按“${base || '原文未明的基数'}”计算，与投资额、销售额都不是一个基数`);
  const amount = input[name];
  const word = name === 'investment' ? '投资额' : '销售额';
  if (amount === null) return none(`按“${base}”计算，请填${word}`, 'missing');
  const { ratePercent, rateMaxPercent, cap } = measure;
  if (ratePercent === null) return none('原文没有写比例');
  const steps = [`把${word}当作“${base}”`];
  const times = (rate: number): number => {
    const sum = (amount * rate) / 100;
    steps.push(`${moneyText(amount)} × ${rate}% ＝ ${moneyText(sum)}`);
    return capped(sum, cap, measure.capScope, steps);
  };
  const low = times(ratePercent);
  const high = rateMaxPercent === null ? low : times(rateMaxPercent);
  return { kind: 'sum', low, high, bound: boundOf(measure), steps };
}

function byGrowth(measure: CalcMeasure, input: CalcInput): CalcResult {
  const tier = measure.tiers[0];
  const step = Number(/增[长加]?(\d+(?:\.\d+)?)个?(?:百分点|%)/u.exec(tier?.condition ?? '')?.[1] ?? Number.NaN);
  if (!tier || Number.isNaN(step)) return none('原文的增长档次读不出步长');
  if (input.growth === null) return none('按销售额或营业收入的增长计算，请填增长百分点', 'missing');
  if (input.sales === null) return none('按销售额或营业收入的增长计算，请填销售额', 'missing');
  const floor = floorStep(measure.condition ?? '', input.sales, input.growth);
  if (floor && !floor.met) return none(floor.said, 'unmet');
  const times = Math.floor(input.growth / step);
  if (times < 1) return none(`增长 ${input.growth} 个百分点，不足一档（${step} 个百分点）`, 'unmet');
  const steps = [
    ...(floor ? [floor.said] : []),
    `${input.growth} ÷ ${step}，满 ${times} 档`,
    `${times} × ${moneyText(tier.amount)} ＝ ${moneyText(times * tier.amount)}`,
  ];
  const sum = capped(times * tier.amount, measure.cap, measure.capScope, steps);
  return { kind: 'sum', low: sum, high: sum, bound: boundOf(measure), steps };
}

function byThreshold(measure: CalcMeasure, input: CalcInput): CalcResult {
  const tiers = measure.tiers.flatMap(({ condition, amount }) => {
    const floor = SALES.test(condition) ? thresholds(condition)[0] : undefined;
    if (floor === undefined) return [];
    // A further sum of a list (超过5亿元、10亿元) may stand without the word.
    return [{ floor, amount, condition, more: asksForMore(/^\d/u.test(condition) ? measure.quote : condition) }];
  });
  tiers.sort((a, b) => a.floor - b.floor);
  const [least] = tiers;
  if (!least) return none('按认定的等级给定额，不随投资额或销售额变');
  if (input.sales === null) return none('按销售额分档，请填销售额', 'missing');
  const { sales } = input;
  const met = tiers.filter(({ floor, more }) => (more ? sales > floor : sales >= floor)).pop();
  if (!met) {
    const asks = least.more ? '最低一档须超过' : '没有到最低一档';
    return none(`销售额 ${moneyText(sales)}，${asks} ${moneyText(least.floor)}`, 'unmet');
  }
  const steps = [`销售额 ${moneyText(sales)}，落在“${met.condition}”一档`];
  if (LAST_YEAR.test(met.condition)) steps.unshift('把所填的年销售额当作原文的“上年度”的');
  if (/首次/u.test(met.condition)) steps.push('以首次达到为前提；先前领过低档的，原文没有写是补差还是另给');
  const sum = capped(met.amount, measure.cap, measure.capScope, steps);
  return { kind: 'sum', low: sum, high: sum, bound: boundOf(measure), steps };
}

function boundOf({ comparator }: CalcMeasure): '>=' | '<=' | null {
  return comparator === '>=' || comparator === '<=' ? comparator : null;
}

function capped(sum: number, cap: number | null, scope: string | null, steps: string[]): number {
  if (cap === null || sum <= cap) return sum;
  steps.push(`超过上限 ${moneyText(cap)}${scope ? `（${scope}）` : ''}，取上限`);
  return cap;
}

function none(reason: string, why: 'unmet' | 'missing' | 'apart' = 'apart'): CalcResult {
  return { kind: 'none', why, reason };
}

/** What is said where there is no sum. */
const NONE = { unmet: '0', missing: '待填', apart: '不可比' } as const;

/** Says a result in a phrase: 100万元, 至多 200万元, 至少 5万元, 50万元—100万元, 0, 待填, 不可比. */
export function resultText(result: CalcResult): string {
  if (result.kind === 'none') return NONE[result.why];
  const range =
    result.low === result.high ? moneyText(result.low) : `${moneyText(result.low)}—${moneyText(result.high)}`;
  if (result.bound === null) return range;
  return `${result.bound === '<=' ? '至多' : '至少'} ${range}`;
}
