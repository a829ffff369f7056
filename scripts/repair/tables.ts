import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { Editorial } from '../../src/domain/editorial.ts';
import type { RepairDraft } from '../../src/domain/repaired-text.ts';
import type { Source } from '../../src/domain/source.ts';
import type { Piece } from './piece.ts';

/** Puts flattened tables together again, by an editor’s reading or, where rows stand on lines, by rule. */
export function rebuildTables(
  _source: Source,
  pieces: Piece[],
  _editorial: Editorial,
  _repairs: RepairDraft[],
  _diagnostics: Diagnostic[],
): Piece[] {
  return pieces;
}
