import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { type Editorial, type WrittenAt, writtenAt } from '../../src/domain/editorial.ts';
import type { LineKind, RepairDraft } from '../../src/domain/repaired-text.ts';
import type { Source } from '../../src/domain/source.ts';
import { addEdit, type Edit } from './edits.ts';
import { conflict, findPlace, overlap, type Place, problem, type Range } from './place.ts';

/** Why an editor decided something, and where that is written. */
interface Said {
  reason: string;
  at: WrittenAt;
}

/** An editor’s decisions about one source, resolved to offsets; of two about the same place the first. */
export interface Decisions {
  edits: Edit[];
  /** By the offset of the word that begins a new line. */
  splits: Map<number, Said>;
  /** By the offset after the last word of a line that goes on. */
  joins: Map<number, Said>;
  moves: (Range & Said & { to: number })[];
  kinds: (Range & { kind: LineKind; at: WrittenAt })[];
  touched: Set<number>;
  diagnostics: Diagnostic[];
}

type PlacedList = 'repairs' | 'splits' | 'joins' | 'moves' | 'kinds';

/**
 * Finds the words of every editorial entry in the source; what cannot be found, or contradicts another entry, is a
 * diagnostic, never a silent loss.
 */
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
  const find = (place: Place, entry: string, at: WrittenAt): Range | null => {
    const found = findPlace(source, place, entry, at);
    if (!('diagnostic' in found)) return found;
    d.diagnostics.push(found.diagnostic);
    return null;
  };
  /** Calls `decide` for each entry of a list whose words are found. */
  const each = <L extends PlacedList>(
    list: L,
    decide: (entry: Editorial[L][number], place: Range, at: WrittenAt) => void,
  ): void =>
    editorial[list].forEach((entry, index) => {
      const at = writtenAt(editorial, list, index);
      const place = find(entry, list, at);
      if (place) decide(entry, place, at);
    });
  const clash = (list: PlacedList, words: string, at: WrittenAt, first: WrittenAt): void => {
    d.diagnostics.push(conflict(at, list, words, first));
  };

  each('repairs', (entry, place, at) => addEdit(source, entry, place, at, d, repairs));
  d.edits.sort((a, b) => a.start - b.start);
  each('splits', ({ before, reason }, place, at) => {
    const within = source.text.slice(place.start, place.end).lastIndexOf(before);
    const first = d.splits.get(place.start + within);
    if (within < 0)
      d.diagnostics.push(problem(at, 'splits', `“${before}”不在引文之内。`, '引文要包含断开处后面的文字。'));
    else if (first) clash('splits', before, at, first.at);
    else d.splits.set(place.start + within, { reason, at });
  });
  each('joins', ({ quote, reason }, { end }, at) => {
    const next = end + (/\S/u.exec(source.text.slice(end))?.index ?? 0);
    const first = d.joins.get(end) ?? d.splits.get(next);
    if (first) clash('joins', quote, at, first.at);
    else d.joins.set(end, { reason, at });
  });
  each('moves', (entry, place, at) => {
    const target = find({ quote: entry.before, line: entry.beforeLine }, 'moves.before', at);
    const first = d.moves.find((move) => overlap(move, place));
    if (first) clash('moves', entry.quote, at, first.at);
    else if (target) d.moves.push({ ...place, to: target.start, reason: entry.reason, at });
  });
  each('kinds', (entry, place, at) => {
    const first = d.kinds.find((kind) => overlap(kind, place));
    if (first) clash('kinds', entry.quote, at, first.at);
    else d.kinds.push({ ...place, kind: { kind: entry.kind, role: entry.role ?? null }, at });
  });
  return d;
}
