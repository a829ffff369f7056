import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, safeText } from '../../src/domain/csv-text.ts';

describe('CSV of what is shown', () => {
  it.each(['=1+1', '+86', '-1', '@SUM(A1)', '＝1', '\tx', '0371', '12345678901234567', '687733e3', ' =1'])(
    '%s does not run or lose digits',
    (text) => {
      expect(safeText(text)).toBe(`'${text}`);
    },
  );
  it.each(['7,000 亿元', '— 未提及', '0', '2012', '郑政办〔2022〕56号', 'e9d7', '3fa9c1d2'])(
    '%s stays as it is',
    (text) => {
      expect(safeText(text)).toBe(text);
    },
  );
  it('begins with a BOM and gives back what was put in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        (rows) => {
          const text = csvText(rows);
          const read = parse(text.slice(1), { relax_column_count: true }) as string[][];
          expect(text.startsWith('\uFEFF')).toBe(true);
          expect(read).toEqual(rows.map((row) => row.map(safeText)));
        },
      ),
    );
  });
});
