/**
 * Returns rows as CSV text for Excel and WPS: UTF-8 with BOM, CRLF (RFC 4180). Cells that would run as formulae, and digits
 * with leading zeros that a spreadsheet would drop, get an apostrophe in front; numbers stay numbers.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : safeText(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Returns text that a spreadsheet shows as it is. */
export function safeText(text: string): string {
  return /^(?:[=+\-@＝＋－＠\t\r]|0\d+$|\d{16,}$)/u.test(text) ? `'${text}` : text;
}
