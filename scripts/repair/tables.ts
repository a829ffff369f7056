import { type Chars, insertedChars } from '../../src/domain/chars.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { type Editorial, type WrittenAt, writtenAt } from '../../src/domain/editorial.ts';
import { withoutSpace } from '../../src/domain/normalize.ts';
import type { RepairDraft, TableBlock } from '../../src/domain/repaired-text.ts';
import type { Source } from '../../src/domain/source.ts';
import { editorRepair } from './piece.ts';
import { conflict, problem } from './place.ts';
import { fullWidthAt } from './punctuation.ts';

/** A table and the source lines it stands for. */
export interface TableRegion {
  fromLine: number;
  toLine: number;
  /** The source range of its characters. */
  start: number;
  end: number;
  block: TableBlock;
}

/**
 * Puts the flattened tables together that an editor has read. Every character of the lines must be used exactly once,
 * blanks apart; one that is left over or missing is an error and leaves the lines as they are.
 */
export function editorTables(
  source: Source,
  editorial: Editorial,
  repairs: RepairDraft[],
  diagnostics: Diagnostic[],
): TableRegion[] {
  const regions: (TableRegion & { at: WrittenAt })[] = [];
  editorial.tables.forEach((table, index) => {
    const at = writtenAt(editorial, 'tables', index);
    const twin = regions.find(({ fromLine, toLine }) => fromLine <= table.toLine && table.fromLine <= toLine);
    const first = source.lines[table.fromLine - 1];
    const last = source.lines[table.toLine - 1];
    const raw = first && last ? source.text.slice(first.start, last.end) : '';
    const cells = [...table.columns, ...table.rows.flat()];
    const difference = unmatched(raw, cells.join(''));
    if (twin) {
      diagnostics.push(conflict(at, 'tables', table.caption, twin.at));
      return;
    }
    if (!first || difference !== null) {
      const entry = `tables（第 ${table.fromLine}—${table.toLine} 行）`;
      diagnostics.push(problem(at, entry, difference ?? '行号不在源文之内。', '每个字恰用一次，请逐格核对。'));
      return;
    }
    const start = first.start + (raw.length - raw.trimStart().length);
    const end = first.start + raw.trimEnd().length;
    const cell = (text: string): Chars => spread(wide(text), start, end);
    const block: TableBlock = {
      caption: table.caption,
      columns: table.columns.map(cell),
      rows: table.rows.map((row) => ({ cells: row.map(cell), reconstructed: true })),
    };
    const after = [...block.columns, ...block.rows.flatMap((row) => row.cells)].map((chars) => chars.text).join('');
    repairs.push(editorRepair('table', [start, end], source.text.slice(start, end), after, table.reason));
    regions.push({ fromLine: table.fromLine, toLine: table.toLine, start, end, block, at });
  });
  return regions;
}

function unmatched(raw: string, used: string): string | null {
  const balance = new Map<string, number>();
  for (const char of withoutSpace(raw)) balance.set(char, (balance.get(char) ?? 0) + 1);
  for (const char of withoutSpace(used)) balance.set(char, (balance.get(char) ?? 0) - 1);
  const missing = [...balance].filter(([, n]) => n > 0).map(([char, n]) => char.repeat(n));
  const extra = [...balance].filter(([, n]) => n < 0).map(([char, n]) => char.repeat(-n));
  if (missing.length + extra.length === 0) return null;
  return `${missing.length ? `少用“${missing.join('')}”` : ''}${extra.length ? `多出“${extra.join('')}”` : ''}。`;
}

/** An editor’s cell stands somewhere in the lines of its table: its ends point at theirs. */
function spread(text: string, start: number, end: number): Chars {
  const chars = insertedChars(text, start);
  if (chars.at.length > 1) chars.at[chars.at.length - 1] = Math.max(start, end - 1);
  return chars;
}

function wide(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 1) out += fullWidthAt(text, i) ?? text.charAt(i);
  return out;
}
