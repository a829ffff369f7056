import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { writeWorkbook } from '../../scripts/emit/workbook.ts';
import { dataSheets } from '../../scripts/emit/xlsx.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { SAMPLE_CLAUSES, SAMPLE_DOCUMENT, SAMPLE_TABLES } from './sample.ts';

const corpus: Corpus = {
  documents: [SAMPLE_DOCUMENT],
  clauses: SAMPLE_CLAUSES,
  tables: SAMPLE_TABLES,
  repairs: [],
  notes: [],
  quantities: [],
  support: [],
  agencies: [],
  references: [],
  topics: [],
  synonyms: [],
  register: [],
  measures: [],
  consistency: [],
  links: [],
  passages: [],
};

it('writes a workbook that another library reads back: a sheet per file, numbers as numbers', async () => {
  const bytes = Buffer.from(await writeWorkbook(dataSheets(corpus, 'https://duidu.example')));
  const rows = await readSheet(bytes, '条款');
  expect(rows.length).toBe(SAMPLE_CLAUSES.length + 1);
  const head = rows[0] ?? [];
  const first = rows[1] ?? [];
  expect(first[head.indexOf('text')]).toBe('关于样例的意见');
  expect(first[head.indexOf('order')]).toBe(0);
});

it('lets readers filter by the heads of a sheet, and not where it has none', async () => {
  const sheet = { name: '一', columns: [], heads: ['甲', '乙'], rows: [['a', 1]] };
  const files = unzipSync(await writeWorkbook([sheet, { ...sheet, name: '二', heads: [] }]));
  expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<autoFilter ref="A1:B2"/>');
  expect(strFromU8(files['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).not.toContain('autoFilter');
});
