import type { Chars } from '../../src/domain/chars.ts';
import type { RepairDraft } from '../../src/domain/repaired-text.ts';
import type { Source } from '../../src/domain/source.ts';
import type { Decisions } from './decisions.ts';
import { editedChars } from './edits.ts';
import { mendLine } from './mend.ts';
import { ruleRepair } from './piece.ts';
import type { Range } from './place.ts';
import type { TableRegion } from './tables.ts';

/** The source ranges of the cells of a table, in reading order, and the lines they stand on. */
export interface FoundCells {
  fromLine: number;
  toLine: number;
  columns: readonly Range[];
  rows: readonly (readonly Range[])[];
}

/**
 * Returns a table that a rule found in the lines of a source; its cells are mended like lines, and what stands between
 * them is entered among the repairs as layout.
 */
export function foundTable(
  source: Source,
  { fromLine, toLine, columns, rows }: FoundCells,
  decisions: Decisions,
  repairs: RepairDraft[],
): TableRegion {
  const cell = ({ start, end }: Range): Chars =>
    mendLine(editedChars(source, start, end, decisions), decisions.touched, repairs);
  const cells = [...columns, ...rows.flat()];
  const block = {
    caption: '',
    columns: columns.map(cell),
    rows: rows.map((row) => ({ cells: row.map(cell), reconstructed: false })),
  };
  cells.slice(1).forEach((next, index) => {
    const range: [number, number] = [cells[index]?.end ?? next.start, next.start];
    const between = source.text.slice(...range);
    if (between !== '') repairs.push(ruleRepair('table-cells', 'layout', range, between, '', '表格分栏的空格与换行'));
  });
  return { fromLine, toLine, start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0, block };
}
