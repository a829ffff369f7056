import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import { toDocx } from '../../scripts/emit/docx/docx.ts';
import { SAMPLE_CLAUSES, SAMPLE_DOCUMENT, SAMPLE_TABLES } from './sample.ts';

it('writes a Word file that another program reads back with every word and a link on every number', async () => {
  const bytes = await toDocx({
    document: SAMPLE_DOCUMENT,
    clauses: SAMPLE_CLAUSES,
    tables: SAMPLE_TABLES,
    siteUrl: 'https://duidu.example',
  });
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  for (const clause of SAMPLE_CLAUSES.filter((c) => !c.inline && c.kind !== 'table-row')) {
    expect(text).toContain(clause.text.replace(/\t/g, '\t'));
  }
  expect(text).toContain('一、总体要求');
  expect(html).toContain('href="https://duidu.example/policies/sample/#s1"');
  expect(html).toContain('<table>');
});
