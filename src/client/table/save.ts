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
  heads: readonly HTMLElement[],
  rows: readonly RowView[],
  shown: readonly boolean[],
): Promise<void> {
  const columns = [
    ...heads.flatMap((head, at) => (shown[at] ? [head.textContent?.trim() ?? '', ...parts(head)] : [])),
    '本行地址',
  ];
  const address = location.href.replace(/#.*$/u, '');
  const body = rows.map(({ element, cells }) => [
    ...spread(cells, heads).flatMap((values, at) => (shown[at] ? values : [])),
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

/**
 * Returns the values of a row, a list for each column: its words, then the numbers that the page keeps beside them. What
 * spans the row fills every column it covers.
 */
function spread(cells: readonly HTMLTableCellElement[], heads: readonly HTMLElement[]): Value[][] {
  const filled = cells.flatMap((cell) => Array.from({ length: cell.colSpan }, () => cell));
  return heads.map((head, at) => {
    const cell = filled[at];
    if (!cell) return ['', ...parts(head).map(() => '')];
    const numbers = parts(cell);
    return [cellValue(cell), ...parts(head).map((_, part) => numeric(numbers[part] ?? ''))];
  });
}

/** Returns what the page has of numbers beside a head or a cell. */
function parts({ dataset }: HTMLElement): string[] {
  return dataset['n']?.split('|') ?? [];
}

function cellValue(cell: HTMLTableCellElement): Value {
  const words = cellWords(cell);
  return cell.dataset['s'] === undefined && !/^\d{4}$/u.test(words) ? words : numeric(words);
}

function numeric(words: string): Value {
  const number = Number(words.replaceAll(',', ''));
  return words !== '' && !Number.isNaN(number) ? number : words;
}
