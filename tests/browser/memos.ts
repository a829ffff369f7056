import { readFileSync } from 'node:fs';
import { Document, ExternalHyperlink, Packer, Paragraph, TextRun } from 'docx';
import type { Page } from 'playwright-core';
import type { Citation } from '../../src/cite/citation.ts';
import { memo } from '../../src/cite/formats/memo.ts';
import { rich } from '../../src/cite/formats/rich.ts';
import type { Clause } from '../../src/domain/clause.ts';
import { citeClause } from '../cite/cite-clause.ts';
import { type BuiltSite, clauses, documents } from './built-site.ts';

/** A memo with six references, one of them misquoted. */
export const MEMO = readFileSync('tests/fixtures/cite/memo.md', 'utf8');

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands a file to the checker. */
export async function drop(page: Page, name: string, buffer: Buffer, mimeType = DOCX): Promise<void> {
  await page.setInputFiles('#memo-file', { name, mimeType, buffer });
}

/** Returns a clause as it is cited on the site under test. */
export function citation(site: BuiltSite, clause: Clause): Citation {
  const document = documents().find((item) => item.id === clause.doc);
  if (!document) throw new Error(clause.doc);
  return citeClause(document, clause, site.served.url.replace(/\/$/, ''), '2026-11-25');
}

/** A Word memo with a given number of citations: half with words, a quarter of them as links, and one wrong. */
export async function memoOf(site: BuiltSite, count: number): Promise<Buffer> {
  const all = clauses().filter((clause) => !clause.inline && clause.text.length > 20 && /^s/.test(clause.anchor));
  const children = Array.from({ length: count }, (_, i) => {
    const clause = all[(i * 13) % all.length];
    if (!clause) throw new Error('no clause');
    const cited = citation(site, clause);
    const words = i === 9 ? cited.words.replace(/\p{Script=Han}/u, '囍') : cited.words;
    if (i % 4 === 3) {
      const run = new TextRun(rich.format(cited, { words: false, link: false, online: true }).text);
      return new Paragraph({
        children: [new TextRun('另见'), new ExternalHyperlink({ link: cited.url, children: [run] })],
      });
    }
    return new Paragraph(
      `第${i}段：${memo.format({ ...cited, words }, { words: i % 2 === 1 || i === 9, link: false, online: true }).text}`,
    );
  });
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
