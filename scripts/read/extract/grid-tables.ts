/** A rule between the rows of a table drawn with signs: “+------+------+”, “+======+======+”. */
const RULE = /^\s*\+(?:[-=:]{2,}\+)+\s*$/u;
const ROW = /^\s*\|.*\|\s*$/u;

/**
 * Returns a Markdown text with its grid tables, as Pandoc writes them, turned into tables that Markdown reads: what stands
 * between two rules is one row, its cells put together over their lines.
 */
export function pipeGridTables(source: string): string {
  const lines = source.split('\n');
  const out: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const end = gridEnd(lines, at);
    if (end === null) {
      out.push(lines[at] ?? '');
      continue;
    }
    const [head = '', ...rows] = rowsOf(lines.slice(at, end + 1));
    out.push('', head, head.replace(/[^|]+/gu, ' --- '), ...rows, '');
    at = end;
  }
  return out.join('\n');
}

/** The last line of the grid table that begins at a line; null where none does. */
function gridEnd(lines: readonly string[], start: number): number | null {
  if (!RULE.test(lines[start] ?? '') || !ROW.test(lines[start + 1] ?? '')) return null;
  let end = start;
  for (let at = start + 1; RULE.test(lines[at] ?? '') || ROW.test(lines[at] ?? ''); at += 1) {
    if (RULE.test(lines[at] ?? '')) end = at;
  }
  return end > start ? end : null;
}

function rowsOf(lines: readonly string[]): string[] {
  const rows: string[] = [];
  let open: string[][] = [];
  for (const line of lines) {
    if (ROW.test(line)) {
      open.push(line.trim().slice(1, -1).split('|'));
      continue;
    }
    const [first] = open;
    if (first) rows.push(`|${first.map((_, i) => open.map((cells) => (cells[i] ?? '').trim()).join('')).join('|')}|`);
    open = [];
  }
  return rows;
}
