import type { Corpus } from '../../domain/corpus.ts';
import type { Quantity } from '../../domain/fact.ts';
import { madeFor, madeOnce } from '../made-for.ts';
import { type Placed, placed, quoteCells } from '../table/place.ts';
import { blank, type LongTable, longRows, type Row } from '../table/table.ts';
import { figureText } from './figure-text.ts';
import { broaderIndustries, industryLabel, labelBasis } from './industry-label.ts';
import { qualifierCell } from './qualifier-cell.ts';
import { natureWord, roleMark } from './words.ts';

const made = madeFor<Corpus, LongTable>('all-targets');

/** Returns every target, actual, estimate, growth rate, share and count; capacities of single works and sums of support are left out. */
export function allTargets(corpus: Corpus): LongTable {
  const known = made.get(corpus);
  if (known) return known;
  const items = placedQuantities(corpus, comparedQuantities(corpus));
  const table: LongTable = {
    slug: 'targets',
    caption: '全部指标',
    columns: [
      { key: 'industry', label: '行业', filter: true, tight: true },
      { key: 'subject', label: '对象', width: 24 },
      { key: 'metric', label: '指标', width: 24 },
      { key: 'region', label: '地区', filter: true, tight: true },
      { key: 'year', label: '年份', filter: true, tight: true },
      { key: 'value', label: '数值', numeric: true, tight: true, numbers: 'quantity' },
      { key: 'role', label: '性质', filter: true, tight: true },
      { key: 'qualifier', label: '限定词', tight: true },
      { key: 'place', label: '文件与条款', short: '条款', filter: true, width: 26 },
      { key: 'quote', label: '原文', aside: true, width: 56 },
    ],
    rows: longRows(items, (item) => rowOf(corpus, item), {
      records: () => quantityRecords(items),
      besides: () => labelBasis(corpus),
    }),
  };
  made.set(corpus, table);
  return table;
}

/** Returns the figures that belong beside each other: no capacities, and no sums or conditions of support measures. */
export function comparedQuantities(corpus: Corpus): readonly Quantity[] {
  return madeOnce('compared-quantities', corpus, () => {
    const quotes = Map.groupBy(corpus.support, ({ clause }) => clause);
    return corpus.quantities.filter(({ role, clause, quote }) => {
      if (role === 'capacity') return false;
      return !(quotes.get(clause) ?? []).some(
        (measure) => measure.quote.includes(quote) || quote.includes(measure.quote),
      );
    });
  });
}

/** A figure with the clause it stands on. */
export interface PlacedQuantity {
  quantity: Quantity;
  at: Placed;
}

/** Returns figures with their clauses; one whose clause is gone is left out. */
export function placedQuantities(corpus: Corpus, quantities: readonly Quantity[]): PlacedQuantity[] {
  return quantities.flatMap((quantity) => {
    const at = placed(corpus, quantity.clause);
    return at ? [{ quantity, at }] : [];
  });
}

/** Returns figures as the records that rows are made from. */
export function quantityRecords(items: readonly PlacedQuantity[]): { id: string; doc: string }[] {
  return items.map(({ quantity, at }) => ({ id: quantity.id, doc: at.clause.doc }));
}

function rowOf(corpus: Corpus, { quantity, at }: PlacedQuantity): Row {
  const { url, place, words } = quoteCells(at, quantity.quote);
  const industry = industryLabel(corpus, quantity, at);
  const said = (text: string | null, ground: string): Row['cells'][number] =>
    text ? { kind: 'text', text } : blank('vague', ground, url);
  return {
    id: quantity.id,
    level: at.page.document.level,
    cells: [
      industry
        ? { kind: 'text', text: industry, also: broaderIndustries(corpus, industry) }
        : blank('na', '对象、条款和题名都没有说到单独一个行业', url),
      said(quantity.subject, '原文没有写明对象'),
      said(quantity.metric, '原文没有写明指标'),
      said(quantity.region, '原文没有写明地区'),
      quantity.year === null ? blank('vague', '原文没有写明年份', url) : { kind: 'text', text: String(quantity.year) },
      {
        kind: 'figure',
        text: figureText(quantity),
        value: quantity.value,
        most: quantity.valueMax,
        unit: quantity.unit,
        url,
      },
      { kind: 'role', role: roleMark(quantity), text: natureWord(quantity) },
      qualifierCell(quantity, url),
      place,
      words,
    ],
  };
}
