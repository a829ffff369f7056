import type { Corpus } from '../../domain/corpus.ts';
import type { PolicyTable } from '../../domain/table.ts';
import { placed } from '../table/place.ts';
import { quoteUrl } from '../table/quote-url.ts';
import { rowId } from '../table/row-id.ts';
import { blank, type Cell, type Column, type Row, type TableView } from '../table/table.ts';

/** Returns the annexed tables, those with the same columns together, each row with its document and table. */
export function annexedTables(corpus: Corpus): TableView[] {
  const groups = Map.groupBy(corpus.tables, ({ columns }) => columns.join('|'));
  return [...groups.values()].map((tables, at) => ({
    slug: at === 0 ? 'annexed' : `annexed-${at + 1}`,
    caption: caption(tables),
    columns: columnsOf(tables[0]),
    rows: tables.flatMap((table) => rowsOf(corpus, table)),
  }));
}

function caption(tables: readonly PolicyTable[]): string {
  const names = [...new Set(tables.map(({ caption }) => caption))];
  return names.length > 2 ? `${names.slice(0, 2).join('、')}等` : names.join('、');
}

function columnsOf(table: PolicyTable | undefined): Column[] {
  return [
    { key: 'place', label: '文件', filter: true, width: 20 },
    { key: 'part', label: '所在', filter: true, width: 16 },
    ...(table?.columns ?? []).map(
      (label, at): Column => ({ key: `c${at + 1}`, label, width: label.length > 3 ? 40 : 8 }),
    ),
  ];
}

function rowsOf(corpus: Corpus, table: PolicyTable): Row[] {
  const page = table.clause.split('#')[0] ?? '';
  return table.rows.flatMap((row): Row[] => {
    const id = `${page}#${row.anchor}`;
    const at = placed(corpus, id);
    if (!at) return [];
    const cells = row.cells.map((text): Cell => {
      if (text.trim() === '') return blank('none', '表中这一格没有字', at.clause.url);
      return { kind: 'link', text, url: quoteUrl(at.clause, text) };
    });
    return [
      {
        id: rowId(id),
        level: at.page.document.level,
        cells: [
          {
            kind: 'place',
            level: at.page.document.level,
            document: at.page.document.shortTitle,
            name: at.clause.citation || row.anchor,
            url: at.clause.url,
          },
          {
            kind: 'text',
            text: at.page.part?.title ?? table.caption,
            ...(row.reconstructed ? { note: '逐格复原' } : {}),
          },
          ...cells,
        ],
      },
    ];
  });
}
