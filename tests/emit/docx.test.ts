import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, it, vi } from 'vitest';
import { toDocx } from '../../scripts/emit/docx/docx.ts';
import { SAMPLE_CLAUSES, SAMPLE_DOCUMENT, SAMPLE_TABLES } from './sample.ts';

const INPUT = {
  document: SAMPLE_DOCUMENT,
  clauses: SAMPLE_CLAUSES,
  tables: SAMPLE_TABLES,
  siteUrl: 'https://duidu.example',
};

it('writes a Word file that another program reads back with every word and a link on every number', async () => {
  const bytes = await toDocx(INPUT);
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  for (const clause of SAMPLE_CLAUSES.filter((c) => !c.inline && c.kind !== 'table-row')) {
    expect(text).toContain(clause.text.replace(/\t/g, '\t'));
  }
  expect(text).toContain('一、总体要求');
  expect(html).toContain('href="https://duidu.example/policies/sample/#s1"');
  expect(html).toContain('<table>');
});

it('writes the same bytes whenever it is asked, with the day of the document', async () => {
  const first = await toDocx(INPUT);
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
  const second = await toDocx(INPUT);
  vi.useRealTimers();
  expect(Buffer.from(second).equals(first)).toBe(true);
  const core = strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array());
  expect(core).toContain(`>${SAMPLE_DOCUMENT.issuedOn}T00:00:00Z</dcterms:created>`);
});

it('notes no day where the source has none, and keeps every link and bookmark whole', async () => {
  const files = unzipSync(await toDocx({ ...INPUT, document: { ...SAMPLE_DOCUMENT, issuedOn: null } }));
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  expect(text('docProps/core.xml')).not.toContain('dcterms:created');
  const ids = (path: string, pattern: RegExp): string[] => [...text(path).matchAll(pattern)].map(([, id = '']) => id);
  const used = ids('word/document.xml', /<w:hyperlink [^>]*r:id="([^"]+)"/g);
  expect(used.length).toBeGreaterThan(1);
  expect(new Set(used).size).toBe(used.length);
  const known = ids('word/_rels/document.xml.rels', / Id="([^"]+)"/g);
  expect(known).toEqual(expect.arrayContaining(used));
  const begun = ids('word/document.xml', /<w:bookmarkStart [^>]*w:id="(\d+)"/g);
  expect(begun).toEqual(begun.map((_, at) => String(at + 1)));
  expect(ids('word/document.xml', /<w:bookmarkEnd [^>]*w:id="(\d+)"/g).sort()).toEqual([...begun].sort());
});
