import type { Sheet, SheetRow } from '../sheet/sheet.ts';
import { cellNumbers, NUMBER_HEADS } from './cell-numbers.ts';
import { cellText } from './cell-text.ts';
import type { Cell, LongTable, Row } from './table.ts';

/**
 * Returns a table as a sheet: every row and column, numbers as numbers, the row’s permanent address last. Its rows are made
 * when they are asked for.
 */
export function tableSheet(table: LongTable, address: (path: string) => string, page: string): Sheet {
  const { basis } = table.rows;
  return {
    name: table.caption.replace(/[\\/?*[\]:：]/gu, ' ').slice(0, 31),
    columns: [
      ...table.columns.flatMap(({ label, width, numbers }) => [
        { label, width: width ?? 16 },
        ...(numbers ? NUMBER_HEADS[numbers].map((head) => ({ label: head, width: 14 })) : []),
      ]),
      { label: '条款地址', width: 48 },
      { label: '本行地址', width: 48 },
    ],
    rows: {
      length: table.rows.length,
      slice: (from, to) => table.rows.slice(from, to).map((row) => sheetRow(table, row, address, page)),
      *[Symbol.iterator]() {
        for (const row of table.rows) yield sheetRow(table, row, address, page);
      },
      ...(basis && {
        basis: { records: basis.records, besides: () => [basis.besides(), address(page)] },
      }),
    },
  };
}

function sheetRow(
  { columns }: LongTable,
  { id, cells }: Row,
  address: (path: string) => string,
  page: string,
): SheetRow {
  const values: (string | number | null)[] = [];
  for (const [at, cell] of cells.entries()) {
    values.push(cellValue(cell));
    const numbers = columns[at]?.numbers;
    if (numbers) values.push(...cellNumbers(numbers, cell));
  }
  const path = clausePath(cells);
  values.push(path === null ? null : address(path), address(`${page}#${id}`));
  return values;
}

function cellValue(cell: Cell): string | number | null {
  if (cell.kind === 'figure' && cell.value !== null && Number(cell.text.replaceAll(',', '')) === cell.value) {
    return cell.value;
  }
  const text = cellText(cell);
  // A year is a number to filter and sort by.
  return /^\d{4}$/u.test(text) ? Number(text) : text;
}

/** Returns the path of the clause a row stands on, without the words to be marked; null where it stands on none. */
function clausePath(cells: readonly Cell[]): string | null {
  for (const cell of cells)
    if ('url' in cell && cell.url?.startsWith('/policies/')) return cell.url.replace(/\?[^#]*/u, '');
  return null;
}
