import { type Label, plainLabel } from '../../src/domain/label.ts';
import { NUMERAL_CLASS, parseNumeral } from '../../src/domain/numeral.ts';
import type { Piece } from './piece.ts';

const H = `[${NUMERAL_CLASS}]`;
const NAMED = new RegExp(
  `^((?:重点|主要|专项)?(?:任务|措施|举措|行动|工程|政策|事项|问题))(${H}{1,3}|\\d{1,2})(?:[：:]|[\\s\\u3000]+(?=\\p{Script=Han}))`,
  'u',
);
const ENOUGH = 3;

/**
 * Finds clauses numbered by a word and a number (“措施一：加大…”, “任务2：…”): three or more of one word that count from
 * one. Fewer, or out of order, are mentions.
 */
export function namedNumbers(pieces: readonly Piece[]): ReadonlyMap<Piece, Label> {
  const runs = new Map<string, Map<Piece, Label>>();
  for (const piece of pieces) {
    if (piece.table || piece.dropped || piece.kind) continue;
    const match = NAMED.exec(piece.chars.text);
    const [printed = '', word = '', digits = ''] = match ?? [];
    const number = /^\d/u.test(digits) ? Number(digits) : parseNumeral(digits);
    if (!match || number === null) continue;
    const run = runs.get(word) ?? new Map<Piece, Label>();
    if (number !== run.size + 1) continue;
    run.set(piece, plainLabel('formal', piece.chars.text, printed.length, number));
    runs.set(word, run);
  }
  return new Map([...runs.values()].filter((run) => run.size >= ENOUGH).flatMap((run) => [...run]));
}
