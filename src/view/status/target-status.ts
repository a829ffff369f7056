import type { Clause } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Quantity } from '../../domain/fact.ts';
import { madeOnce } from '../made-for.ts';
import { quoteCells } from '../table/place.ts';
import { blank, type Cell, type LongTable, longRows, type Row } from '../table/table.ts';
import { comparedQuantities, type PlacedQuantity, placedQuantities, quantityRecords } from '../targets/all-targets.ts';
import { boundText } from '../targets/figure-text.ts';
import { kindWord } from '../targets/words.ts';

/** Returns every target with whether its year has passed on a date; whether it was met the texts do not say. */
export function targetStatus(corpus: Corpus, builtOn: string): LongTable {
  return madeOnce(`target-status ${builtOn}`, corpus, () => makeTable(corpus, builtOn));
}

/** Counts the targets whose year has passed on a date. */
export function passedTargets(corpus: Corpus, builtOn: string): number {
  return wantedFigures(corpus).filter(({ quantity }) => isPassed(quantity, yearOf(builtOn))).length;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function isPassed({ year }: Quantity, now: number): boolean {
  return year !== null && year < now;
}

function makeTable(corpus: Corpus, builtOn: string): LongTable {
  const year = yearOf(builtOn);
  const items = wantedFigures(corpus);
  return {
    slug: 'status-targets',
    caption: '目标到期情况',
    columns: [
      { key: 'state', label: '到期', tight: true, filter: true },
      { key: 'year', label: '目标年', numeric: true, filter: true },
      { key: 'subject', label: '对象', width: 28 },
      { key: 'metric', label: '指标', width: 24 },
      { key: 'kind', label: '类别', tight: true, filter: true },
      { key: 'value', label: '目标值', tight: true, numbers: 'quantity' },
      { key: 'place', label: '文件与条款', short: '条款', filter: true, width: 28 },
      { key: 'quote', label: '原文', width: 56 },
    ],
    rows: longRows(items, (item) => rowOf(item, year), { records: () => quantityRecords(items), besides: () => year }),
  };
}

function rowOf({ quantity, at }: PlacedQuantity, now: number): Row {
  const { url, place, words } = quoteCells(at, quantity.quote);
  return {
    id: quantity.id,
    level: at.page.document.level,
    cells: [
      stateCell(quantity, now),
      yearCell(quantity, at.clause.url),
      { kind: 'text', text: quantity.subject ?? '' },
      { kind: 'text', text: quantity.metric ?? '' },
      { kind: 'text', text: quantity.role === 'target' ? '数额' : kindWord(quantity) },
      {
        kind: 'figure',
        text: `${quantity.aim ? '力争 ' : ''}${boundText(quantity)}`,
        value: quantity.value,
        most: quantity.valueMax,
        unit: quantity.unit,
        url,
      },
      place,
      words,
    ],
  };
}

/**
 * Returns the figures that are to be reached, whatever they count: amounts, rates of growth, shares, counts, and the
 * capacities that a text sets as an aim (产能突破10万辆). The size of a single project is none.
 */
export function wantedFigures(corpus: Corpus): PlacedQuantity[] {
  return madeOnce('wanted-figures', corpus, () => {
    const compared = new Set(comparedQuantities(corpus));
    const targets = corpus.quantities.filter(({ standing }) => standing === 'target');
    return placedQuantities(corpus, targets).filter(({ quantity, at }) =>
      quantity.role === 'capacity' ? isAim(at.clause, quantity) : compared.has(quantity),
    );
  });
}

function isAim({ heading, headings }: Clause, { qualifier, aim }: Quantity): boolean {
  return aim || qualifier !== null || [heading ?? '', ...headings].some((each) => each.includes('目标'));
}

function stateCell(quantity: Quantity, now: number): Cell {
  const { year } = quantity;
  if (year === null) return { kind: 'state', tone: 'unk', text: '未写年份' };
  if (isPassed(quantity, now)) return { kind: 'state', tone: 'over', text: '已到期' };
  return { kind: 'state', tone: 'ok', text: year === now ? '今年到期' : '未到期' };
}

function yearCell({ year, quote }: Quantity, url: string): Cell {
  return year === null
    ? blank('vague', `原文没有写到哪一年：“${quote}”`, url)
    : { kind: 'figure', text: String(year), value: year, url };
}
