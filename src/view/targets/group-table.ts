import type { Corpus } from '../../domain/corpus.ts';
import type { Quantity } from '../../domain/fact.ts';
import { recordsOf } from '../by-clause.ts';
import { type Placed, quoteCells } from '../table/place.ts';
import { quoteUrl } from '../table/quote-url.ts';
import { type Break, blank, type Cell, type Row, type TableView } from '../table/table.ts';
import { figureText, growthText, numberText } from './figure-text.ts';
import { growthOf, percentOf } from './growth-of.ts';
import { qualifierCell } from './qualifier-cell.ts';
import { scopeName } from './scope.ts';
import type { Point, TargetGroup } from './series.ts';
import { stepRow } from './step-words.ts';
import { natureWord, roleMark } from './words.ts';

/** The table under a chart, and the rows in front of which the scope changes, with what is said there. */
export interface GroupTable {
  table: TableView;
  breaks: Map<string, Break>;
}

/** Returns every figure of a group, scope by scope; the text alternative of its chart. */
export function groupTable(corpus: Corpus, group: TargetGroup): GroupTable {
  const breaks = new Map<string, Break>();
  const rows = group.segments.flatMap((segment) => {
    const { before } = segment;
    const made = segment.points.flatMap((point) => point.records.map((record) => rowOf(corpus, point, record)));
    const first = made[0];
    if (before && first) breaks.set(first.id, { words: stepRow(segment, before), soft: segment.step !== 'broken' });
    return made;
  });
  return {
    breaks,
    table: {
      slug: `targets-${group.slug}`,
      caption: `${group.region}${group.industry.label}指标`,
      columns: [
        { key: 'year', label: '年份', tight: true },
        { key: 'value', label: '亿元', numeric: true },
        { key: 'role', label: '性质', tight: true },
        { key: 'qualifier', label: '限定词', tight: true },
        { key: 'growth', label: '原文增速', tight: true },
        { key: 'scope', label: '口径', width: 30 },
        { key: 'place', label: '文件与条款', short: '条款', width: 24 },
        { key: 'quote', label: '原文', width: 56 },
      ],
      rows,
    },
  };
}

function rowOf(corpus: Corpus, point: Point, { quantity, at, scope }: Point['records'][number]): Row {
  const { url, place, words } = quoteCells(at, quantity.quote);
  const converted = quantity.unit === '亿元' ? {} : { note: `原文 ${figureText(quantity)}` };
  return {
    // The list of all figures on the same page has the bare id.
    id: `${quantity.id}-g`,
    level: at.page.document.level,
    cells: [
      { kind: 'text', text: String(point.year) },
      { kind: 'figure', text: numberText(point.value), value: point.value, url, ...converted },
      { kind: 'role', role: roleMark(quantity), text: natureWord(quantity) },
      qualifierCell(quantity, url),
      growthCell(corpus, quantity, at, url),
      { kind: 'text', text: scopeName(scope) },
      place,
      words,
    ],
  };
}

function growthCell(corpus: Corpus, quantity: Quantity, { clause }: Placed, url: string): Cell {
  const growth = growthOf(quantity, clause, recordsOf(corpus.quantities, clause.id));
  if (!growth) return blank('none', '这一条没有写这个数的增速', url);
  return { kind: 'figure', text: growthText(growth), value: percentOf(growth), url: quoteUrl(clause, growth.quote) };
}
