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
