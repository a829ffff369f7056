import type { Link } from '../../../src/domain/link.ts';
import type { Stretch } from '../../../src/domain/sentences.ts';
import { type Quotes, quotedBy, quotesOf } from '../evidence.ts';
import type { Unit } from '../unit.ts';
import type { PairTable } from './pair-table.ts';

/** Returns the quotes of two units (see `quoteBoth`), from where they stood in the last build if that is known. */
export function quotesOfUnits(table: PairTable, from: Unit, to: Unit): Link['evidence'] {
  const [a, b] = [from.clause.text, to.clause.text];
  return quotedBy(unpacked(table.of(from, to, () => packed(quotesOf(a, b, from.bare(), to.bare())))), a, b);
}

function packed({ from, to, shared }: Quotes): number[] {
  return [from, to, ...shared].flat();
}

function unpacked(numbers: ArrayLike<number>): Quotes {
  const stretch = (at: number): Stretch => [numbers[at * 2] ?? 0, numbers[at * 2 + 1] ?? 0];
  const count = Math.max(0, numbers.length / 2 - 2);
  return { from: stretch(0), to: stretch(1), shared: Array.from({ length: count }, (_, n) => stretch(n + 2)) };
}
