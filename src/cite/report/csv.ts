import { stateName } from '../check/finding.ts';
import { placePath } from '../check/place.ts';
import { markedSide, placeName, type Report } from './report.ts';

const HEAD = ['序号', '结果', '所引', '稿件', '说明', '稿件或引时', '原文或现在', '链接'];

/** Returns a report as CSV for Excel and WPS: UTF-8 with BOM, and no cell that a spreadsheet would run as a formula. */
export function reportAsCsv(report: Report): string {
  const rows = report.findings.map((finding) => [
    String(finding.number),
    stateName(finding.state),
    placeName(finding),
    finding.marked,
    finding.message,
    finding.difference ? markedSide(finding.difference, 'from') : '',
    finding.difference ? markedSide(finding.difference, 'to') : '',
    finding.place ? report.site + placePath(finding.place) : '',
  ]);
  return `\ufeff${[HEAD, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Quotes a cell; what begins like a formula gets an apostrophe in front, which spreadsheets take for “text”. */
function cell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
