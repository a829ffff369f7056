/**
 * Returns rows as CSV text for Excel and WPS: UTF-8 with BOM, CRLF (RFC 4180). Cells that would run as formulae, and those
 * whose characters a spreadsheet would not keep (0371, sixteen digits, a fingerprint like 687733e3), get an apostrophe in
 * front, which it takes for “text”; numbers stay numbers.
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
  return /^(?:\s*[=+\-@＝＋－＠]|[\t\r]|0\d+$|\d{16,}$|\d+e\d+$)/iu.test(text) ? `'${text}` : text;
}
