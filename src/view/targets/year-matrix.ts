import type { Corpus } from '../../domain/corpus.ts';
import { quoteUrl } from '../table/quote-url.ts';
import { blank, type Cell, type TableView } from '../table/table.ts';
import { numberText } from './figure-text.ts';
import { asciiName } from './industry.ts';
import { scopeKey, scopeName } from './scope.ts';
import { type Segment, targetGroups } from './series.ts';
import { roleWords } from './words.ts';

/** Returns industry × year for each level and region; each scope has a row of its own, so that no row mixes two. */
export function yearMatrix(corpus: Corpus): TableView {
  const groups = targetGroups(corpus);
  const years = [
    ...new Set(groups.flatMap(({ segments }) => segments.flatMap(({ points }) => points.map(({ year }) => year)))),
  ];
  years.sort((a, b) => a - b);
  return {
    slug: 'targets-years',
    caption: '行业与年份',
    columns: [
      { key: 'industry', label: '行业', filter: true, tight: true },
      { key: 'region', label: '地区', filter: true, tight: true },
      { key: 'scope', label: '口径', width: 36 },
      ...years.map((year) => ({ key: `y${year}`, label: String(year), numeric: true })),
    ],
    rows: groups.flatMap((group) =>
      group.segments.map((segment) => ({
        id: `${group.slug}-${asciiName(scopeKey(segment.scope).replaceAll('|', ''))}`,
        level: group.level,
        cells: [
          { kind: 'link', text: group.industry.label, url: `/compare/targets/${group.slug}/` },
          { kind: 'text', text: group.region },
          { kind: 'text', text: scopeName(segment.scope) },
          ...years.map((year) => yearCell(segment, year)),
        ],
      })),
    ),
  };
}

function yearCell(segment: Segment, year: number): Cell {
  const points = segment.points.filter((point) => point.year === year);
  const point = points[0];
  const record = point?.records[0];
  if (!point || !record) return blank('none', `${scopeName(segment.scope)}：没有 ${year} 年的数`);
  const others = points.slice(1).map(({ value }) => numberText(value));
  const note = [roleWords(point), point.qualifier, others.length > 0 ? `另有 ${others.join('、')}` : null];
  return {
    kind: 'figure',
    text: numberText(point.value),
    value: point.value,
    url: quoteUrl(record.at.clause, record.quantity.quote),
    note: note.filter((word) => word !== null).join('，'),
  };
}
