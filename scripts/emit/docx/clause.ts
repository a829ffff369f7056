import {
  AlignmentType,
  Bookmark,
  ExternalHyperlink,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Clause } from '../../../src/domain/clause.ts';
import type { PolicyTable } from '../../../src/domain/table.ts';
import { BODY_PARAGRAPH, FACE, SIZE } from '../../../src/view/docx/official-layout.ts';

/** Where a clause stands in the file. */
export interface ClausePlace {
  /** Returns what a link in the file to a site path leads to. */
  linkTo: (path: string) => string;
  /** Bookmark name, unique in the file. */
  bookmark: string;
  /** Whether a part begins here. */
  newPage: boolean;
}

type Face = (typeof FACE)[keyof typeof FACE];

/** Returns the paragraphs of a clause: own-line heading, text, and its table where it has one. */
export function clauseParagraphs(
  clause: Clause,
  table: PolicyTable | undefined,
  place: ClausePlace,
): (Paragraph | Table)[] {
  const label = labelRun(clause, place);
  const out: (Paragraph | Table)[] = [];
  const heading = clause.headingStyle === 'own-line' ? (clause.heading ?? '') : null;
  const layout = layoutOf(clause);
  if (heading !== null) {
    const runs = [...label, new TextRun({ text: heading, font: headingFace(clause) })];
    out.push(paragraph([new Bookmark({ id: place.bookmark, children: runs })], place.newPage, layout));
  }
  if (clause.text !== '' || heading === null) {
    const runs = [...(heading === null ? label : []), ...bodyRuns(clause)];
    const children = heading === null ? [new Bookmark({ id: place.bookmark, children: runs })] : runs;
    out.push(paragraph(children, heading === null && place.newPage, layout));
  }
  if (table) out.push(tableOf(table));
  return out;
}

function paragraph(children: ParagraphChild[], pageBreakBefore: boolean, layout: Layout): Paragraph {
  return new Paragraph({ ...BODY_PARAGRAPH, ...layout.paragraph, pageBreakBefore, children });
}

interface Layout {
  paragraph: { alignment?: (typeof AlignmentType)[keyof typeof AlignmentType]; indent?: { firstLine?: number } };
  face: Face;
  size: number;
}

function layoutOf(clause: Clause): Layout {
  if (clause.anchor === 'front-title') {
    return { paragraph: { alignment: AlignmentType.CENTER, indent: {} }, face: FACE.title, size: SIZE.title };
  }
  if (clause.kind === 'front' && !/notice|p\d+$/.test(clause.anchor)) {
    const right = /date|issuer/.test(clause.anchor);
    const alignment = right ? AlignmentType.RIGHT : AlignmentType.LEFT;
    return { paragraph: { alignment, indent: {} }, face: FACE.body, size: SIZE.body };
  }
  return { paragraph: {}, face: FACE.body, size: SIZE.body };
}

function labelRun(clause: Clause, place: ClausePlace): ParagraphChild[] {
  if (clause.label === null) return [];
  const run = new TextRun({ text: clause.label, font: headingFace(clause) });
  return [new ExternalHyperlink({ link: place.linkTo(clause.url), children: [run] })];
}

/** The run-in heading carries the face of its level, the rest the body face. */
function bodyRuns(clause: Clause): TextRun[] {
  const layout = layoutOf(clause);
  const lead = clause.headingStyle === 'run-in' ? (clause.heading ?? '') : '';
  if (lead !== '' && clause.text.startsWith(lead)) {
    return [
      new TextRun({ text: lead, font: headingFace(clause) }),
      new TextRun({ text: clause.text.slice(lead.length) }),
    ];
  }
  return [new TextRun({ text: clause.text, font: layout.face, size: layout.size })];
}

function headingFace(clause: Clause): Face {
  if (['part', 'book', 'chapter', 'article'].includes(clause.kind)) return FACE.level1;
  return ['section', 'division'].includes(clause.kind) ? FACE.level2 : FACE.body;
}

function tableOf(table: PolicyTable): Table {
  const cell = (text: string): TableCell =>
    new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, size: SIZE.small })] })] });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: table.columns.map(cell) }),
      ...table.rows.map((row) => new TableRow({ children: row.cells.map(cell) })),
    ],
  });
}
