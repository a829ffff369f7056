import { csvText } from '../../domain/csv-text.ts';
import { announce } from '../announce.ts';
import { saveFile } from '../save-file.ts';
import { type Value, workbookFile } from '../sheet/workbook-file.ts';
import { cellWords, type RowView } from './rows.ts';

const WIDTH = 20;

/** Saves the rows and columns that the table shows, as CSV or XLSX. */
export async function saveShown(
  kind: 'csv' | 'xlsx',
  name: string,
  heads: readonly string[],
  rows: readonly RowView[],
  shown: readonly boolean[],
): Promise<void> {
  const columns = [...heads.filter((_, at) => shown[at]), '本行地址'];
  const address = location.href.replace(/#.*$/u, '');
  const body = rows.map(({ element, cells }) => [
    ...spread(cells, shown.length).flatMap((value, at) => (shown[at] ? [value] : [])),
    `${address}#${element.id}`,
  ]);
  const blob =
    kind === 'csv'
      ? new Blob([csvText([columns, ...body])], { type: 'text/csv;charset=utf-8' })
      : await workbookFile(
          columns.map((label) => ({ label, width: WIDTH })),
          body,
        );
  saveFile(`${name}.${kind}`, blob);
  announce(`已生成 ${name}.${kind}，${body.length} 行`);
}

/** Returns the values of a row, one a column: what spans the row fills every column it covers. */
function spread(cells: readonly HTMLTableCellElement[], columns: number): Value[] {
  return cells.flatMap((cell) => Array.from({ length: cell.colSpan }, () => cellValue(cell))).slice(0, columns);
}

function cellValue(cell: HTMLTableCellElement): Value {
  const words = cellWords(cell);
  const number = Number(words.replaceAll(',', ''));
  return words !== '' && cell.dataset['s'] !== undefined && !Number.isNaN(number) ? number : words;
}
