import { AlignmentType, Document, ExternalHyperlink, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Clause } from '../../../src/domain/clause.ts';
import type { PolicyDocument } from '../../../src/domain/document.ts';
import type { PolicyTable } from '../../../src/domain/table.ts';
import { documentStyles, PAGE, SIZE } from '../../../src/view/docx/official-layout.ts';
import { linkFrom } from '../address.ts';
import { clauseParagraphs } from './clause.ts';
import { stillDocx } from './still-docx.ts';

/** Where the files lie in the site. */
const FOLDER = 'data/v1/documents';

/** What one Word file is made from. */
export interface DocxInput {
  document: PolicyDocument;
  /** All clauses in order, those of the parts included. */
  clauses: readonly Clause[];
  tables: readonly PolicyTable[];
  /** Address of the site with base path and without a slash at the end; clause numbers link to it. */
  siteUrl: string;
}

/**
 * Returns a document as .docx in the layout of official documents (公文, GB/T 9704—2012): the repaired text with its printed
 * numbers, each number a link to its clause and each clause a bookmark, tables as tables, page numbers at the foot. The same
 * input gives the same bytes.
 */
export async function toDocx(input: DocxInput): Promise<Uint8Array> {
  const tables = new Map(input.tables.map((table) => [table.clause, table]));
  const shown = input.clauses.filter((clause) => !clause.inline && clause.kind !== 'table-row');
  const body = shown.flatMap((clause, index) =>
    clauseParagraphs(clause, tables.get(clause.id), {
      linkTo: (path) => linkFrom(FOLDER, input.siteUrl + path, input.siteUrl),
      bookmark: `c${index}`,
      newPage: index > 0 && clause.part !== shown[index - 1]?.part,
    }),
  );
  const file = new Document({
    title: input.document.title,
    creator: input.document.issuer ?? '源文未载',
    styles: documentStyles(),
    sections: [
      { properties: { page: PAGE }, footers: { default: pageFooter() }, children: [...body, ...colophon(input)] },
    ],
  });
  return stillDocx(new Uint8Array(await Packer.toBuffer(file)), input.document.issuedOn);
}

function pageFooter(): Footer {
  const run = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: SIZE.small });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

/** Says where the text comes from; it stands after the text and is no part of it. */
function colophon(input: DocxInput): Paragraph[] {
  const link = input.siteUrl + input.document.url;
  const run = (text: string): TextRun => new TextRun({ text, size: 21 });
  return [
    new Paragraph({
      children: [run('—— 以上为全文。以下为导出说明 ——')],
      alignment: AlignmentType.CENTER,
      spacing: { before: 400 },
    }),
    new Paragraph({
      children: [
        run('校订文，校勘记及固定链接见 '),
        new ExternalHyperlink({
          link: linkFrom(FOLDER, link, input.siteUrl),
          children: [new TextRun({ text: link, size: 21, style: 'Hyperlink' })],
        }),
        run(`。源文 SHA-256：${input.document.source.sha256}`),
      ],
    }),
  ];
}
