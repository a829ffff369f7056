import { type Chars, charsOf, insertedChars, joinChars } from '../../src/domain/chars.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { Editorial } from '../../src/domain/editorial.ts';
import type { LineKind, RepairDraft } from '../../src/domain/repaired-text.ts';
import { lineAt, type Source } from '../../src/domain/source.ts';
import { editorRepair } from './piece.ts';
import { findPlace, problem } from './place.ts';

/** An editor’s decisions about one source, resolved to offsets. */
export interface Decisions {
  edits: { start: number; end: number; replace: string }[];
  /** Offset of the word that begins a new line, with the reason. */
  splits: Map<number, string>;
  /** Offset after the last word of a line that goes on, with the reason. */
  joins: Map<number, string>;
  moves: { start: number; end: number; to: number; reason: string }[];
  kinds: { start: number; end: number; kind: LineKind }[];
  touched: Set<number>;
  diagnostics: Diagnostic[];
}

/** Finds the words of every editorial entry in the source; what cannot be found is a diagnostic, never a silent loss. */
export function resolveDecisions(source: Source, editorial: Editorial, repairs: RepairDraft[]): Decisions {
  const d: Decisions = {
    edits: [],
    splits: new Map(),
    joins: new Map(),
    moves: [],
    kinds: [],
    touched: new Set(),
    diagnostics: [],
  };
  const find = (
    place: { line?: number | undefined; quote: string },
    entry: string,
  ): { start: number; end: number } | null => {
    const found = findPlace(source, place, entry);
    if (!('diagnostic' in found)) return found;
    d.diagnostics.push(found.diagnostic);
    return null;
  };
  for (const entry of editorial.repairs) {
    const place = find(entry, 'repairs');
    if (!place) continue;
    const before = source.text.slice(place.start, place.end);
    d.edits.push({ ...place, replace: entry.replace });
    for (let i = place.start; i < place.end; i += 1) d.touched.add(i);
    repairs.push(editorRepair(entry.kind, [place.start, place.end], before, entry.replace, entry.reason));
  }
  d.edits.sort((a, b) => a.start - b.start);
  for (const entry of editorial.splits) {
    const place = find(entry, 'splits');
    const at = place ? source.text.slice(place.start, place.end).lastIndexOf(entry.before) : -1;
    if (place && at >= 0) d.splits.set(place.start + at, entry.reason);
    else if (place) d.diagnostics.push(badSplit(source, place.start, entry.before));
  }
  for (const entry of editorial.joins) {
    const place = find(entry, 'joins');
    if (place) d.joins.set(place.end, entry.reason);
  }
  for (const entry of editorial.moves) {
    const place = find(entry, 'moves');
    const target = find({ quote: entry.before, line: entry.beforeLine }, 'moves.before');
    if (place && target) d.moves.push({ ...place, to: target.start, reason: entry.reason });
  }
  for (const entry of editorial.kinds) {
    const place = find(entry, 'kinds');
    if (place) d.kinds.push({ ...place, kind: { kind: entry.kind, role: entry.role ?? null } });
  }
  return d;
}

/** Returns the characters of a source range with an editor’s replacements in place. */
export function editedChars(source: Source, start: number, end: number, decisions: Decisions): Chars {
  const parts: Chars[] = [];
  let at = start;
  for (const edit of decisions.edits) {
    if (edit.start < at || edit.end > end) continue;
    parts.push(charsOf(source.text, at, edit.start), insertedChars(edit.replace, edit.start));
    at = edit.end;
  }
  parts.push(charsOf(source.text, at, end));
  return joinChars(parts.filter((part) => part.text !== ''));
}

function badSplit(source: Source, start: number, before: string): Diagnostic {
  return problem(
    source,
    'splits',
    lineAt(source.lines, start),
    `“${before}”不在引文之内。`,
    '引文要包含断开处后面的文字。',
  );
}
