import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { bookSheet } from '../../../scripts/emit/tables/emit-tables.ts';
import { openWorkbooks } from '../../../scripts/emit/tables/workbooks.ts';
import { writeWorkbook } from '../../../scripts/emit/workbook.ts';

const SHEET = bookSheet({
  name: '奖补',
  columns: [{ label: '文件' }, { label: '金额（元）', width: 30 }],
  rows: [
    ['新密2023', 2_000_000],
    ['=1+1', null],
  ],
});

describe('workbooks made in a thread', () => {
  it('are those that are made without it, each sheet answered with its own', async () => {
    const workbooks = openWorkbooks();
    const other = { ...SHEET, name: '目标' };
    const made = await Promise.all([workbooks.make([SHEET]), workbooks.make([other])]);
    await workbooks.close();
    expect(made.map((bytes) => Buffer.from(bytes))).toEqual([
      Buffer.from(await writeWorkbook([SHEET])),
      Buffer.from(await writeWorkbook([other])),
    ]);
    const [sheet] = await readExcelFile(Buffer.from(made[1] ?? ''));
    expect(sheet).toMatchObject({
      sheet: '目标',
      data: [
        ['文件', '金额（元）'],
        ['新密2023', 2_000_000],
        ['=1+1', null],
      ],
    });
  });
});
