import { AlignmentType, Document, ExternalHyperlink, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { cleanWords } from '../../cite/quoted.ts';
import { BODY_PARAGRAPH, documentStyles, FACE, PAGE, SIZE } from '../docx/official-layout.ts';
import { type Excerpt, type ExcerptEntry, sourceLine } from './excerpt.ts';
import { colophonText } from './excerpt-markdown.ts';

/**
 * Returns an excerpt as a Word document in the layout of official documents (GB/T 9704—2012): title, the words of each
 * clause, its source as a link with fingerprint, the note in another face, page numbers at the foot.
 */
export function excerptDocx(excerpt: Excerpt): Document {
  const { title, entries, madeOn } = excerpt;
  const head = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 560 },
    children: [new TextRun({ text: title, font: FACE.title, size: SIZE.title })],
  });
  const end = new Paragraph({
    spacing: { before: 560 },
    children: [new TextRun({ text: colophonText(entries.length, madeOn), size: 21 })],
  });
  const page = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: SIZE.small });
  return new Document({
    title,
    creator: '政策对读',
    styles: documentStyles(),
    sections: [
      {
        properties: { page: PAGE },
        footers: {
          default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [page] })] }),
        },
        children: [head, ...entries.flatMap((entry) => entryParagraphs(entry, excerpt)), end],
      },
    ],
  });
}

function entryParagraphs(entry: ExcerptEntry, { form }: Excerpt): Paragraph[] {
  const source = new ExternalHyperlink({
    link: entry.citation.url,
    children: [new TextRun({ text: sourceLine(entry, form), font: FACE.level2 })],
  });
  const note = entry.note.trim();
  return [
    new Paragraph({
      ...BODY_PARAGRAPH,
      keepNext: true,
      children: [new TextRun({ text: cleanWords(entry.citation.words) })],
    }),
    new Paragraph({
      ...BODY_PARAGRAPH,
      alignment: AlignmentType.LEFT,
      spacing: { ...BODY_PARAGRAPH.spacing, after: note === '' ? 280 : 0 },
      children: [
        new TextRun({ text: '——', font: FACE.level2 }),
        source,
        new TextRun({ text: `　指纹 ${entry.fingerprint}`, size: 21 }),
      ],
    }),
    ...(note === ''
      ? []
      : [
          new Paragraph({
            ...BODY_PARAGRAPH,
            spacing: { ...BODY_PARAGRAPH.spacing, after: 280 },
            children: [new TextRun({ text: '按：', font: FACE.level1 }), new TextRun({ text: note })],
          }),
        ]),
  ];
}
