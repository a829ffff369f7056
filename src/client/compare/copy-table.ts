import type { Comparison } from '../../view/compare/column.ts';
import { escapeHtml } from '../../view/escape.ts';
import { writeClipboard } from '../cite/write-clipboard.ts';

/**
 * Copies a comparison as a table: one column a clause, the apparatus below; Word and WPS take the HTML, editors the text.
 * Returns false where the browser refuses.
 */
export function copyTable(comparison: Comparison, address: string): Promise<boolean> {
  const { columns, aligned } = comparison;
  const heads = columns.map(({ document, citation }) => `${document} ${citation}`);
  const rows = [heads, columns.map(({ text }) => text)];
  for (const { column, alignment } of aligned)
    for (const { number, a, b } of alignment.variants) {
      const row = columns.map(() => '');
      row[0] = `（${number}）${a || '此处无'}`;
      row[column] = `（${number}）${b || '此处无'}`;
      rows.push(row);
    }
  const cells = (row: readonly string[]): string =>
    `<tr>${row.map((cell) => `<td>${escapeHtml(cell).replaceAll('\n', '<br>')}</td>`).join('')}</tr>`;
  const html = `<table border="1">${rows.map(cells).join('')}</table><p>${escapeHtml(address)}</p>`;
  const text = [...rows.map((row) => row.map((cell) => cell.replaceAll('\n', ' ')).join('\t')), address].join('\n');
  return writeClipboard({ text, html });
}
