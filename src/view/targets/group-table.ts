import type { Corpus } from '../../domain/corpus.ts';
import type { Quantity } from '../../domain/fact.ts';
import { recordsOf } from '../by-clause.ts';
import { type Placed, quoteCells } from '../table/place.ts';
import { quoteUrl } from '../table/quote-url.ts';
import { blank, type Cell, type Row, type TableView } from '../table/table.ts';
import { figureText, growthText, numberText } from './figure-text.ts';
import { growthOf } from './growth-of.ts';
import { scopeDifference, scopeName } from './scope.ts';
import type { Point, Segment, TargetGroup } from './series.ts';
import { natureWord, roleMark } from './words.ts';

/** The table under a chart, and the rows in front of which the scope breaks. */
export interface GroupTable {
  table: TableView;
  breaks: Map<string, string>;
}

/** Returns every figure of a group, scope by scope; the text alternative of its chart. */
export function groupTable(corpus: Corpus, group: TargetGroup): GroupTable {
  const breaks = new Map<string, string>();
  const rows = group.segments.flatMap((segment, at) => {
    const before = group.segments[at - 1];
    const made = segment.points.flatMap((point) =>
      point.records.map((record) => rowOf(corpus, segment, point, record)),
    );
    const first = made[0];
    if (before && first) breaks.set(first.id, breakWords(before, segment));
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

/** Says where and why a scope breaks, e.g. 2015 与 2016 之间口径变了. */
export function breakHead(before: Segment, after: Segment): string {
  const [from, to] = [before.points.at(-1)?.year, after.points[0]?.year];
  if (from !== undefined && to !== undefined && to < from) return `${to} 年另有一个口径，图上不连线`;
  return from === to
    ? `${from ?? ''} 年有两个口径，图上不连线`
    : `${from ?? ''} 与 ${to ?? ''} 之间口径变了，图上不连线`;
}

/** Explains a break and says that the step across it is no growth. */
export function breakBody(before: Segment, after: Segment): string {
  const [from, to] = [before.points.at(-1)?.value, after.points[0]?.value];
  const step = from !== undefined && to !== undefined ? `${numberText(from)} 到 ${numberText(to)} 不是增长。` : '';
  return `${scopeDifference(before.scope, after.scope).join('；')}。${step}`;
}

function breakWords(before: Segment, after: Segment): string {
  return `口径断开：以下是${scopeName(after.scope)}，与上面的${scopeName(before.scope)}不是一个范围，不能相减，也不能算增速。`;
}

function rowOf(corpus: Corpus, segment: Segment, point: Point, { quantity, at }: Point['records'][number]): Row {
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
      quantity.qualifier ? { kind: 'text', text: quantity.qualifier } : blank('na', '原文没有用限定词', url),
      growthCell(corpus, quantity, at, url),
      { kind: 'text', text: scopeName(segment.scope) },
      place,
      words,
    ],
  };
}

function growthCell(corpus: Corpus, quantity: Quantity, { clause }: Placed, url: string): Cell {
  const growth = growthOf(quantity, clause, recordsOf(corpus.quantities, clause.id));
  if (!growth) return blank('none', '这一条没有写这个数的增速', url);
  return { kind: 'figure', text: growthText(growth), value: growth.value, url: quoteUrl(clause, growth.quote) };
}
