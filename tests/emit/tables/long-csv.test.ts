import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPieceFile, type PieceFile } from '../../../scripts/emit/piece-file.ts';
import { sheetCsv, writeLongCsv } from '../../../scripts/emit/tables/long-csv.ts';
import type { Sheet, SheetRow } from '../../../src/view/sheet/sheet.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'long-csv-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const row = (at: number): SheetRow => [
  `第 ${at} 行，“引文”`,
  at % 3 === 0 ? null : at,
  `/p/#q-${(at * 7919).toString(16)}`,
];
const sheet = (rows: SheetRow[]): Sheet => ({
  name: '表',
  columns: [{ label: '名' }, { label: '数' }, { label: '址' }],
  rows,
});

/** Writes a table and returns how many pieces had to be made; the file must be that of the whole table. */
function write(rows: SheetRow[]): number {
  let made = 0;
  const file = openPieceFile(join(folder, 'table.csv'), { folder: join(folder, 'kept'), name: 'table.csv', code: '' });
  const add: PieceFile['add'] = (sum, make) =>
    file.add(sum, () => {
      made += 1;
      return make();
    });
  writeLongCsv({ ...file, add }, sheet(rows));
  expect(readFileSync(join(folder, 'table.csv'), 'utf8')).toBe(sheetCsv(sheet(rows)));
  return made;
}

it('makes only the pieces of a long table whose rows changed, moved in or out', () => {
  const rows = Array.from({ length: 5_000 }, (_, at) => row(at));
  expect(write(rows)).toBeGreaterThan(10);
  expect(write(rows)).toBe(0);
  expect(write(rows.with(2_000, ['改', 1, '/p/#q-1']))).toBeLessThan(4);
  expect(write([...rows.slice(0, 700), row(9_000), row(9_001), ...rows.slice(700)])).toBeLessThan(7);
  expect(write(rows.toSpliced(3_000, 5))).toBeLessThan(10);
  expect(write([])).toBe(0);
});
