import { diffArrays } from 'diff';
import type { Difference, Piece } from './finding.ts';
import { foldCharacter } from './fold.ts';

/** White space goes with what is before it: it never counts as a difference. */
const TOKEN = /(?:\d+(?:\.\d+)?[%％‰]?|[A-Za-z]+|.)\s*/gsu;
const KEPT = 18;

interface Token {
  text: string;
  /** The token as it is compared. */
  key: string;
}

/** Returns two wordings with the pieces that differ marked; numbers are one piece, and what folding makes equal is equal. */
export function difference(from: string, to: string, labels: readonly [string, string]): Difference {
  const result: Difference = { labels, from: [], to: [] };
  const source = tokens(from);
  let read = 0;
  for (const change of diffArrays(source, tokens(to), { comparator: (a, b) => a.key === b.key })) {
    const text = joined(change.value);
    if (change.added) add(result.to, text, true);
    else if (change.removed) {
      add(result.from, text, true);
      read += change.value.length;
    } else {
      // Equal after folding: each side keeps its own marks.
      add(result.from, joined(source.slice(read, read + change.value.length)), false);
      add(result.to, text, false);
      read += change.value.length;
    }
  }
  return result;
}

/** Returns whether only marks differ, no letter, digit or 汉字. */
export function onlyMarksDiffer(difference: Difference): boolean {
  return [...difference.from, ...difference.to].every(
    (piece) => !piece.changed || /^[\p{P}\p{S}\s]*$/u.test(piece.text),
  );
}

/** Returns a difference with long stretches that agree cut down to what stands next to a change. */
export function excerpt({ labels, from, to }: Difference): Difference {
  const cut = (pieces: readonly Piece[]): Piece[] =>
    pieces.map((piece, i) => {
      const chars = [...piece.text];
      if (piece.changed || chars.length <= KEPT * 2) return piece;
      const head = i === 0 ? '' : chars.slice(0, KEPT).join('');
      const tail = i === pieces.length - 1 ? '' : chars.slice(-KEPT).join('');
      return { text: `${head}……${tail}`, changed: false };
    });
  return { labels, from: cut(from), to: cut(to) };
}

function tokens(text: string): Token[] {
  return (text.match(TOKEN) ?? []).map((token) => ({ text: token, key: Array.from(token, foldCharacter).join('') }));
}

function joined(list: readonly Token[]): string {
  return list.map((token) => token.text).join('');
}

function add(pieces: Piece[], text: string, changed: boolean): void {
  const last = pieces.at(-1);
  if (text === '') return;
  if (last && last.changed === changed) last.text += text;
  else pieces.push({ text, changed });
}
