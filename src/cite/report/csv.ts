import { csvText } from '../../domain/csv-text.ts';
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
  return csvText([HEAD, ...rows]);
}
