import type { Quantity } from '../../../src/domain/fact.ts';
import { inYuan } from '../../../src/domain/scales.ts';
import { canonical } from './canonical.ts';
import { type Measure, named, perUnitOf, receiverOf, thresholdOf } from './promised-words.ts';

/** A figure with its place: the UTF-16 offset of its number in the text. */
export interface Placed extends Pick<Quantity, 'subject' | 'metric' | 'value' | 'unit' | 'standing'> {
  readonly at: number;
}

/** A measure in the text it is promised in. */
interface Promise {
  readonly measure: Measure;
  readonly start: number;
  readonly end: number;
}

/** What a figure is in a measure: what is given, and its own tier, kind or base where the measure gives several. */
interface Given {
  readonly promises: readonly Promise[];
  readonly tier: string | null;
  /** All that the measure gives several of, its own among them. */
  readonly tiers: readonly string[];
}

/** The metrics of what is given; all others in a measure are conditions. */
const GIVEN = /^(?!拨付|承担).{2,4}(?:金额|上限|比例|标准)$|^贴息$/;

/**
 * Returns the figures of a text with receiver, tier and unit as the measures read them that they stand in, so that
 * `quantities.json` and `support.json` answer alike. A figure that is in no measure stays as it was read.
 */
export function asPromised<T extends Placed>(figures: readonly T[], text: string, measures: readonly Measure[]): T[] {
  const promises = placed(text, measures);
  const given = new Map<T, Given>();
  const own = Map.groupBy(figures, ({ at }) => promises.findLast(({ start, end }) => start <= at && at < end)?.start);
  for (const [start, inside] of own) {
    const group = promises.filter((promise) => promise.start === start);
    const sums = inside.filter(({ standing, metric }) => standing === 'limit' && GIVEN.test(metric ?? ''));
    for (const [figure, found] of [...sumsOf(sums, group), ...ratesOf(sums, group)]) given.set(figure, found);
    // A share that the measure does not give is that of some of those it helps: 其中小微企业按40%补贴.
    for (const figure of sums)
      if (!given.has(figure) && !(figure.unit === '%' && group.every(({ measure }) => measure.ratePercent !== null)))
        given.set(figure, capOf(figure, promises) ?? { promises: group.slice(0, 1), tier: null, tiers: [] });
  }
  const words = canonical(text).text;
  return figures.map((figure) => {
    const found = given.get(figure);
    if (found) return { ...figure, ...told(figure, found, words) };
    const promise = promises.findLast(({ start, end }) => start <= figure.at && figure.at < end);
    return promise && figure.standing === 'limit'
      ? { ...figure, subject: askedOf(figure, promise.measure, words) }
      : figure;
  });
}

/** The measures of a text in reading order, each behind the one before. */
function placed(text: string, measures: readonly Measure[]): Promise[] {
  let from = 0;
  return measures.flatMap((measure) => {
    const start = text.indexOf(measure.quote, from);
    if (start < 0) return [];
    from = start;
    // Where a rate was taken for who receives it, nobody is named.
    const { beneficiary, quote } = measure;
    const named = /[%‰]/.test(beneficiary ?? '') ? null : beneficiary;
    return [{ measure: { ...measure, beneficiary: named }, start, end: start + quote.length }];
  });
}

/** The sums of the tiers, the last first: what must be reached for a sum stands before it, and may be as much. */
function sumsOf<T extends Placed>(figures: readonly T[], group: readonly Promise[]): [T, Given][] {
  let until = figures.length;
  return group.flatMap((promise) =>
    promise.measure.tiers.toReversed().flatMap(({ condition, amount }): [T, Given][] => {
      const at = figures.findLastIndex((figure, i) => i < until && yuanOf(figure) === amount);
      const figure = figures[at];
      if (!figure) return [];
      until = at;
      return [
        [figure, { promises: [promise], tier: condition, tiers: promise.measure.tiers.map((tier) => tier.condition) }],
      ];
    }),
  );
}

/** The rates of the measures that are told in one promise, the last first. */
function ratesOf<T extends Placed>(figures: readonly T[], group: readonly Promise[]): [T, Given][] {
  const rates = group.filter(({ measure }) => measure.ratePercent !== null);
  let until = figures.length;
  return rates.toReversed().flatMap((promise): [T, Given][] => {
    const at = figures.findLastIndex((figure, i) => i < until && percentOf(figure) === promise.measure.ratePercent);
    const figure = figures[at];
    if (!figure) return [];
    until = at;
    const { measure } = promise;
    // What a rate is taken of may be told as if it received it: 对技改项目的设备投资给予10%的补贴.
    const base = measure.rateBase !== null && figure.subject?.includes(measure.rateBase) ? measure.rateBase : null;
    const apart = rates.length > 1 || measure.tiers.length > 0;
    const tiers = rates.flatMap((each) => tierOfRate(each.measure, rates) ?? []);
    return [[figure, { promises: [promise], tier: apart ? tierOfRate(measure, rates) : base, tiers }]];
  });
}

/** What tells a rate from the others of its promise: its condition, else what it is taken of. */
function tierOfRate({ beneficiary, condition, rateBase }: Measure, rates: readonly Promise[]): string | null {
  const alike = rates.length > 1 && rates.every(({ measure }) => measure.condition === condition);
  const [list = '', ...own] = condition?.split('；') ?? [];
  const last = own.at(-1) ?? list;
  const tier = last.endsWith(`的${beneficiary}`) ? last.slice(0, last.lastIndexOf(`的${beneficiary}`)) : last;
  // What the thresholds of a list are of stands before the first: 年度税收达到500万元、1000万元.
  return alike ? rateBase : `${/^\d/.test(tier) ? thresholdOf(list) : ''}${tier}` || null;
}

/** The measures that a most is for; it may stand behind the last of them. */
function capOf(figure: Placed, promises: readonly Promise[]): Given | null {
  const capped = promises.filter(
    ({ measure, start, end }) => measure.cap === yuanOf(figure) && start <= figure.at && figure.at < end,
  );
  return capped.length === 0 ? null : { promises: capped, tier: null, tiers: [] };
}

function yuanOf({ value, unit }: Placed): number | null {
  return /^[十百千万亿]*元(?:\/|$)/.test(unit) ? inYuan({ value, unit }) : null;
}

function percentOf({ value, unit }: Placed): number | null {
  if (unit === '‰') return Math.round(value * 1000) / 10_000;
  return unit === '%' || unit.endsWith('百分点') ? value : null;
}

function told(
  figure: Placed,
  { promises, tier, tiers }: Given,
  text: string,
): Pick<Placed, 'subject' | 'metric' | 'unit'> {
  const unit = tier === null ? figure.unit : perUnitOf(figure.unit, tier);
  const [first, ...others] = promises;
  if (!first) return figure;
  if (others.length === 0 || tier !== null) return { ...named(figure, tier, first.measure, tiers, text), unit };
  const receivers = [...new Set(promises.flatMap(({ measure }) => receiverOf(measure, text) ?? []))];
  return { subject: receivers.join('、') || figure.subject, metric: figure.metric, unit };
}

/** Of whom something is asked: its own subject, where it is more than the first stretch of the condition, else the receiver. */
function askedOf({ subject }: Placed, measure: Measure, text: string): string | null {
  if (subject !== null && measure.condition?.startsWith(`${subject}，`) !== true) return subject;
  const receiver = receiverOf(measure, text);
  return (/\d/.test(receiver ?? '') ? measure.beneficiary : receiver) ?? subject;
}
