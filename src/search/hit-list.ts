import { csvText } from '../domain/csv-text.ts';
import type { ShownClause } from './texts.ts';

/** A hit as a row of an exported list. */
export interface HitRow {
  clause: ShownClause;
  occurrences: number;
  /** Absolute address. */
  link: string;
}

/** Column heads of an exported list. */
export const HIT_COLUMNS = ['序号', '文件', '文号', '日期', '条次', '标题', '正文', '处数', '链接', '指纹'] as const;

/** Returns the cells of one row. */
export function hitCells({ clause, occurrences, link }: HitRow, at: number): (string | number)[] {
  const { document } = clause;
  return [
    at + 1,
    clause.partTitle === null ? document.title : `${document.title}（${clause.partTitle}）`,
    document.docNumber ?? '',
    document.issuedOn ?? '',
    clause.citation,
    [...clause.headings, clause.headingStyle === 'own-line' ? clause.heading : null].filter(Boolean).join(' › '),
    clause.text,
    occurrences,
    link,
    clause.fingerprint,
  ];
}

/** Returns the list as CSV (RFC 4180) with the mark by which spreadsheets know UTF-8; no cell can become a formula. */
export function hitsAsCsv(rows: readonly HitRow[]): string {
  return csvText([HIT_COLUMNS, ...rows.map(hitCells)]);
}

/** Returns the list as Markdown: one item per hit, its citation as a link, its words as a quotation. */
export function hitsAsMarkdown(title: string, rows: readonly HitRow[]): string {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
  const items = rows.map(({ clause, link }) => {
    const number = clause.document.docNumber === null ? '' : `（${clause.document.docNumber}）`;
    const words = plain([clause.heading !== null && clause.text === '' ? clause.heading : '', clause.text].join(''));
    return `- [《${plain(clause.document.title)}》${plain(number)}${plain(clause.citation)}](${link})\n  > ${words}`;
  });
  return `# ${plain(title)}\n\n${items.join('\n')}\n`;
}
