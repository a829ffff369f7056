import { autoFilter } from '../../view/sheet/auto-filter.ts';

/** What a cell of a sheet made in the browser holds. */
export type Value = string | number;

/** Returns a table as a workbook (XLSX) with a bold, frozen head that filters; numbers are numbers, text wraps. */
export async function workbookFile(
  columns: readonly { label: string; width: number }[],
  rows: readonly (readonly Value[])[],
): Promise<Blob> {
  const { default: write } = await import('write-excel-file/browser');
  const head = columns.map(({ label }) => ({ value: label, fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    row.map((value) =>
      typeof value === 'number'
        ? { value, type: Number, alignVertical: 'top' as const }
        : { value, type: String, wrap: true, alignVertical: 'top' as const },
    ),
  );
  const widths = columns.map(({ width }) => ({ width }));
  return write(
    [head, ...body],
    { columns: widths, stickyRowsCount: 1 },
    { features: [autoFilter([{ columns: columns.length, rows: rows.length }])] },
  ).toBlob();
}
