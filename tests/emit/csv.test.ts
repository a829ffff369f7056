import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { toCsv } from '../../scripts/emit/csv.ts';

it('opens in Excel and WPS: BOM, text kept, formulas made safe, numbers left as numbers', () => {
  const csv = toCsv(
    [
      { code: '0410100', value: -3.5, quote: '=1+1', list: ['甲', '乙'] },
      { code: '@x', value: 2, quote: '引“号",\n换行', list: [] },
    ],
    ['code', 'value', 'quote', 'list'],
  );
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const rows = parse(csv, { bom: true }) as string[][];
  expect(rows).toEqual([
    ['code', 'value', 'quote', 'list'],
    ['0410100', '-3.5', "'=1+1", '甲；乙'],
    ["'@x", '2', '引“号",\n换行', ''],
  ]);
});
