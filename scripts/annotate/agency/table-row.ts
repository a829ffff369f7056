import type { Clause } from '../../../src/domain/clause.ts';
import type { PolicyTable } from '../../../src/domain/table.ts';
import type { Statement } from './responsibility.ts';

const COLUMNS: readonly { title: RegExp; role: Statement['role'] }[] = [
  { title: /牵头/u, role: 'lead' },
  { title: /参加|参与|配合|协办/u, role: 'participant' },
  { title: /责任(?:单位|部门)|完成单位|承办/u, role: 'responsible' },
];

/** Returns what the cells of one row assign, by the titles of their columns (牵头单位, 参加单位, 责任单位). */
export function rowStatements(clause: Pick<Clause, 'id'>, table: PolicyTable): Statement[] {
  const anchor = clause.id.slice(clause.id.indexOf('#') + 1);
  const cells = table.rows.find((row) => row.anchor === anchor)?.cells ?? [];
  return table.columns.flatMap((title, index) => {
    const role = COLUMNS.find((column) => column.title.test(title))?.role;
    const cell = cells[index]?.trim() ?? '';
    return role && cell !== '' ? [{ quote: cell, list: cell, role }] : [];
  });
}
