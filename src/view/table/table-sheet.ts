import type { Sheet } from '../sheet/sheet.ts';
import { cellText } from './cell-text.ts';
import type { Cell, TableView } from './table.ts';

/** Returns a table as a sheet: every row and column, numbers as numbers, the row’s permanent address last. */
export function tableSheet(table: TableView, address: (path: string) => string, page: string): Sheet {
  return {
    name: table.caption.replace(/[\\/?*[\]:：]/gu, ' ').slice(0, 31),
    columns: [
      ...table.columns.map(({ label, width }) => ({ label, width: width ?? 16 })),
      { label: '条款地址', width: 48 },
      { label: '本行地址', width: 48 },
    ],
    rows: table.rows.map((row) => [
      ...row.cells.map(cellValue),
      firstUrl(row.cells).map(address)[0] ?? null,
      address(`${page}#${row.id}`),
    ]),
  };
}

function cellValue(cell: Cell): string | number | null {
  if (cell.kind === 'figure' && cell.value !== null && Number(cell.text.replaceAll(',', '')) === cell.value) {
    return cell.value;
  }
  return cellText(cell);
}

/** Returns the address of the clause a row stands on, without the words to be marked. */
function firstUrl(cells: readonly Cell[]): string[] {
  return cells.flatMap((cell) => {
    if ('url' in cell && cell.url?.startsWith('/policies/')) return [cell.url.replace(/\?[^#]*/u, '')];
    return [];
  });
}
