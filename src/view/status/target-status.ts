import type { Corpus } from '../../domain/corpus.ts';
import type { Quantity } from '../../domain/fact.ts';
import { madeOnce } from '../made-for.ts';
import { placed, quoteCells } from '../table/place.ts';
import { blank, type Cell, type Row, type TableView } from '../table/table.ts';
import { figureText } from '../targets/figure-text.ts';

/** Returns every target with whether its year has passed on a date; whether it was met the texts do not say. */
export function targetStatus(corpus: Corpus, builtOn: string): TableView {
  return madeOnce(`target-status ${builtOn}`, corpus, () => makeTable(corpus, builtOn));
}

function makeTable(corpus: Corpus, builtOn: string): TableView {
  const year = Number(builtOn.slice(0, 4));
  const rows = corpus.quantities.filter(isTarget).flatMap((quantity): Row[] => {
    const at = placed(corpus, quantity.clause);
    if (!at) return [];
    const { url, place, words } = quoteCells(at, quantity.quote);
    return [
      {
        id: quantity.id,
        level: at.page.document.level,
        cells: [
          stateCell(quantity, year),
          yearCell(quantity, at.clause.url),
          { kind: 'text', text: quantity.subject ?? '' },
          { kind: 'text', text: quantity.metric ?? '' },
          { kind: 'figure', text: figureText(quantity), value: quantity.value, url },
          place,
          words,
        ],
      },
    ];
  });
  return {
    slug: 'status-targets',
    caption: '目标到期情况',
    columns: [
      { key: 'state', label: '到期', tight: true, filter: true },
      { key: 'year', label: '目标年', numeric: true, filter: true },
      { key: 'subject', label: '对象', width: 28 },
      { key: 'metric', label: '指标', width: 24 },
      { key: 'value', label: '目标值', tight: true },
      { key: 'place', label: '文件与条款', short: '条款', filter: true, width: 28 },
      { key: 'quote', label: '原文', width: 56 },
    ],
    rows,
  };
}

/** Tells whether a figure is something to be reached: a target, or a growth rate wanted. */
export function isTarget(quantity: Quantity): boolean {
  return quantity.role === 'target';
}

function stateCell({ year }: Quantity, now: number): Cell {
  if (year === null) return { kind: 'state', tone: 'unk', text: '未写年份' };
  if (year < now) return { kind: 'state', tone: 'over', text: '已到期' };
  return { kind: 'state', tone: 'ok', text: year === now ? '今年到期' : '未到期' };
}

function yearCell({ year, quote }: Quantity, url: string): Cell {
  return year === null
    ? blank('vague', `原文没有写到哪一年：“${quote}”`, url)
    : { kind: 'figure', text: String(year), value: year, url };
}
