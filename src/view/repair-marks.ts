import type { Clause } from '../domain/clause.ts';
import { clauseWords } from '../domain/clause.ts';
import type { Corpus } from '../domain/corpus.ts';
import { withoutSpace } from '../domain/normalize.ts';
import type { Repair } from '../domain/repair.ts';
import { inDocument } from './in-document.ts';

/** A place in what a clause prints (label, heading, text) where the text shown differs from the source. */
export interface TextMark {
  /** Offsets into the printed words without white space, in UTF-16 units; equal where characters were left out. */
  from: number;
  to: number;
  repair: Repair;
}

interface Stream {
  /** The repaired text in reading order without white space. */
  text: string;
  /** For each repair the index in `text` at which its words begin and end. */
  spans: { repair: Repair; from: number; to: number }[];
}

/**
 * Finds every repair of a document in the words of its clauses, by rebuilding the repaired text from source and repairs
 * and looking each clause up in it. A clause that is not found word for word (a table) gets no marks.
 */
export function repairMarks(corpus: Corpus, doc: string, source: string): Map<string, TextMark[]> {
  const key = `${doc}\n${source.length}`;
  if (last?.corpus === corpus && last.key === key) return last.marks;
  const { repairs, clauses } = inDocument(corpus, doc);
  const stream = rebuild(source, repairs);
  const marks = new Map<string, TextMark[]>();
  let at = 0;
  for (const clause of clauses) {
    if (clause.inline) continue;
    const solid = withoutSpace(printedWords(clause));
    if (solid === '') continue;
    let start = stream.text.indexOf(solid, at);
    if (start < 0) start = stream.text.indexOf(solid);
    if (start < 0) continue;
    const end = start + solid.length;
    at = end;
    const own = stream.spans
      .filter(({ from, to }) => (from === to ? from > start && from < end : from < end && to > start))
      .map(({ repair, from, to }) => ({
        repair,
        from: Math.max(0, from - start),
        to: Math.min(solid.length, to - start),
      }));
    if (own.length > 0) marks.set(clause.id, own);
  }
  last = { corpus, key, marks };
  return marks;
}

/** The parts of a document are asked for one after the other. */
let last: { corpus: Corpus; key: string; marks: Map<string, TextMark[]> } | null = null;

/** Returns what a clause prints: its label, then its heading or text. */
export function printedWords(clause: Clause): string {
  return `${clause.label ?? ''}${clauseWords(clause)}`;
}

/** Rebuilds the repaired reading order: moved stretches stand where they belong, every repair knows its place. */
function rebuild(source: string, repairs: readonly Repair[]): Stream {
  const moves = repairs.filter((repair) => repair.kind === 'move');
  const others = repairs
    .filter((repair) => repair.kind !== 'move')
    .sort((a, b) => a.sourceRange[0] - b.sourceRange[0] || a.sourceRange[1] - b.sourceRange[1]);
  const spans: Stream['spans'] = [];
  let text = '';
  const emit = (from: number, to: number): void => {
    let at = from;
    for (const repair of others) {
      const [start, end] = repair.sourceRange;
      if (start < at || start >= to) continue;
      text += withoutSpace(source.slice(at, start));
      const begin = text.length;
      text += withoutSpace(repair.after);
      spans.push({ repair, from: begin, to: text.length });
      at = Math.max(at, end);
    }
    text += withoutSpace(source.slice(at, to));
  };
  const cuts = moves.flatMap((move) => [move.sourceRange[0], move.sourceRange[1], moveTarget(move)]);
  const points = [...new Set([0, ...cuts, source.length])].sort((a, b) => a - b);
  for (const [i, point] of points.entries()) {
    for (const move of moves) if (moveTarget(move) === point) emit(...move.sourceRange);
    const next = points[i + 1];
    if (next === undefined) break;
    if (!moves.some((move) => move.sourceRange[0] <= point && next <= move.sourceRange[1])) emit(point, next);
  }
  return { text, spans };
}

function moveTarget(move: Repair): number {
  return move.to ?? move.sourceRange[0];
}
