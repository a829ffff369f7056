import { expect, it } from 'vitest';
import { cellOrder } from '../../../src/view/table/cell-text.ts';
import type { Cell, TableView } from '../../../src/view/table/table.ts';
import { tableSheet } from '../../../src/view/table/table-sheet.ts';

const url = '/policies/zz/#s4';
const figure = (text: string, value: number, unit: string, most: number | null = null): Cell => ({
  kind: 'figure',
  text,
  value,
  unit,
  most,
  url,
});
const tiers: Cell = {
  kind: 'tiers',
  items: [
    { label: '首次达到5000万元', amount: '100万元', yuan: 1_000_000, url },
    { label: '3亿元', amount: '500万元', yuan: 5_000_000, url },
  ],
};
const table: TableView = {
  slug: 't',
  caption: '表',
  columns: [
    { key: 'value', label: '数值', numbers: 'quantity' },
    { key: 'tiers', label: '分档与金额', numbers: 'sums' },
    { key: 'cap', label: '上限', numbers: 'cap' },
  ],
  rows: [
    { id: 'r1', level: null, cells: [figure('10—15 家', 10, '家', 15), tiers, figure('1000万元', 1e7, '')] },
    {
      id: 'r2',
      level: null,
      cells: [
        { kind: 'text', text: '一' },
        { kind: 'text', text: '二' },
        { kind: 'text', text: '三' },
      ],
    },
  ],
};

it('has beside the words of amounts and figures their numbers, as numbers', () => {
  const sheet = tableSheet(table, (path) => path, '/p/');
  const [columns, rows] = [sheet.columns, [...sheet.rows]];
  expect(rows).toHaveLength(sheet.rows.length);
  expect(columns.map(({ label }) => label).slice(0, 8)).toEqual([
    '数值',
    '数',
    '至',
    '单位',
    '分档与金额',
    '最低金额（元）',
    '最高金额（元）',
    '上限',
  ]);
  expect(rows[0]?.slice(1, 4)).toEqual([10, 15, '家']);
  expect(rows[0]?.slice(5, 7)).toEqual([1_000_000, 5_000_000]);
  expect(rows[0]?.[8]).toBe(1e7);
  expect(rows[1]?.slice(0, 9)).toEqual(['一', null, null, null, '二', null, null, '三', null]);
});

it('has both ends of a share that is a range', () => {
  const rates: TableView = {
    ...table,
    columns: [{ key: 'rate', label: '比例', numbers: 'rate' }],
    rows: [figure('10%—20%', 10, '', 20), figure('30%', 30, '')].map((cell, at) => ({
      id: `r${at}`,
      level: null,
      cells: [cell],
    })),
  };
  const sheet = tableSheet(rates, (path) => path, '/p/');
  expect(sheet.columns.slice(0, 3).map(({ label }) => label)).toEqual(['比例', '比例（%）', '比例至（%）']);
  expect([...sheet.rows].map((row) => row.slice(0, 3))).toEqual([
    ['10%—20%', 10, 20],
    ['30%', 30, null],
  ]);
});

it('sorts figures by what they amount to, and tiers by the highest', () => {
  const ordered = [figure('3000 万元', 3000, '万元'), figure('1 亿元', 1, '亿元'), figure('5 元', 5, '元')].map(
    cellOrder,
  );
  expect(ordered).toEqual([3e7, 1e8, 5]);
  expect(cellOrder(tiers)).toBe(5_000_000);
});
