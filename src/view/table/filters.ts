import { cellValues } from './cell-text.ts';
import type { TableView } from './table.ts';

/** The choices of one filter with how many rows each leaves. */
export interface TableFilter {
  key: string;
  label: string;
  values: { value: string; count: number }[];
}

/** Returns the filters of a table: columns meant for it that have more than one value and not too many. */
export function tableFilters(table: TableView): TableFilter[] {
  return table.columns.flatMap((column, at) => {
    if (!column.filter) return [];
    const counts = new Map<string, number>();
    for (const row of table.rows) {
      const cell = row.cells[at];
      for (const value of new Set(cell ? cellValues(cell) : [])) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const values = [...counts].map(([value, count]) => ({ value, count }));
    return values.length > 1 && values.length <= 300 ? [{ key: column.key, label: column.label, values }] : [];
  });
}
