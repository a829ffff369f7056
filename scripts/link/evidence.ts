import { bare } from '../../src/domain/bare.ts';
import type { Link } from '../../src/domain/link.ts';
import { type Stretch, sentencesOf } from '../../src/domain/sentences.ts';
import { coverRuns, sharedRuns } from '../../src/domain/shared-runs.ts';

/** Compared characters from which on shared wording is shown: shorter runs are words every clause has. */
const LEAST_SHOWN = 4;
const MOST_SHOWN = 20;
/** A sentence that holds less than this share of what the fullest one shares is left out at either end. */
const WORTH_QUOTING = 0.34;

/** Returns the two quotes that show what two texts have in common, and their shared passages, longest first. */
export function quoteBoth(from: string, to: string, a = bare(from), b = bare(to)): Link['evidence'] {
  const runs = coverRuns(sharedRuns(a, b, LEAST_SHOWN));
  const places = (side: 'a' | 'b'): Stretch[] =>
    runs.map((run) => {
      const text = side === 'a' ? a : b;
      return [text.starts[run[side]] ?? 0, text.ends[run[side] + run.length - 1] ?? 0];
    });
  const shared = runs.flatMap((run) => {
    const printed = (side: 'a' | 'b', text: string): string[] => {
      const read = side === 'a' ? a : b;
      return Array.from({ length: run.length }, (_, i) => read.starts[run[side] + i] ?? 0).map((start, i, all) =>
        text.slice(start, all[i + 1] ?? read.ends[run[side] + run.length - 1] ?? 0),
      );
    };
    return verbatimPieces(printed('a', from), printed('b', to));
  });
  return {
    from: quote(from, places('a')),
    to: quote(to, places('b')),
    shared: [...new Set(shared)].sort((x, y) => y.length - x.length || (x < y ? -1 : 1)).slice(0, MOST_SHOWN),
  };
}

/** Cuts a run where the two texts print it differently, so that every piece stands in both letter by letter. */
function verbatimPieces(a: readonly string[], b: readonly string[]): string[] {
  const pieces = [''];
  a.forEach((unit, i) => {
    const other = b[i] ?? '';
    const [char, match] = [[...unit][0] ?? '', [...other][0] ?? ''];
    const whole = unit === other && i < a.length - 1;
    if (char === match) pieces.push(`${pieces.pop() ?? ''}${whole ? unit : char}`);
    if (!whole) pieces.push('');
  });
  return pieces.filter((text) => [...text].length >= LEAST_SHOWN);
}

/** Returns whole sentences, from the first to the last that holds enough of what is shared. */
function quote(text: string, places: readonly Stretch[]): string {
  const sentences = sentencesOf(text);
  const held = sentences.map(([start, end]) =>
    places.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0),
  );
  const most = Math.max(...held);
  if (most === 0) return text.slice(...(sentences[0] ?? [0, text.length]));
  const worth = held.map((amount) => amount >= most * WORTH_QUOTING);
  const first = sentences[worth.indexOf(true)];
  const last = sentences[worth.lastIndexOf(true)];
  return text.slice(first?.[0] ?? 0, last?.[1] ?? text.length);
}
