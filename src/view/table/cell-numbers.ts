import type { Cell, NumberKind } from './table.ts';

/** Heads of the columns of numbers that files have beside the words of a column. */
export const NUMBER_HEADS: Readonly<Record<NumberKind, readonly string[]>> = {
  quantity: ['数', '至', '单位'],
  sums: ['最低金额（元）', '最高金额（元）'],
  cap: ['上限（元）'],
  rate: ['比例（%）', '比例至（%）'],
};

/** Returns the numbers of a cell, one for each head of its kind; null where the cell has none. */
export function cellNumbers(kind: NumberKind, cell: Cell): (number | string | null)[] {
  switch (kind) {
    case 'quantity':
      return cell.kind === 'figure' ? [cell.value, cell.most ?? null, cell.unit ?? null] : [null, null, null];
    case 'sums': {
      const yuan = cell.kind === 'tiers' ? cell.items.map((item) => item.yuan) : [];
      return yuan.length > 0 ? [Math.min(...yuan), Math.max(...yuan)] : [null, null];
    }
    case 'rate':
      return cell.kind === 'figure' ? [cell.value, cell.most ?? null] : [null, null];
    case 'cap':
      return [cell.kind === 'figure' ? cell.value : null];
  }
}
