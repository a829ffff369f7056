import { type Bare, bare, countHan } from '../../../src/domain/bare.ts';
import type { Clause } from '../../../src/domain/clause.ts';
import type { PolicyDocument } from '../../../src/domain/document.ts';
import type { Passage } from '../../../src/domain/link.ts';
import { isEarlier } from '../order.ts';
import { fingerprintGroups } from './fingerprints.ts';

/** Han characters from which on a shared passage is recorded. */
export const LEAST_HAN = 12;

/** Where more clauses than this share wording it is a formula, and listing every pair would grow with their square. */
const CROWD = 120;

/**
 * Finds every maximal passage of 12 or more Han characters that two clauses of different documents share
 * (文本重用), with exact offsets; `boilerplate` is decided afterwards.
 */
export function findPassages(clauses: readonly Clause[], documents: readonly PolicyDocument[]): Passage[] {
  const homes = new Map(documents.map((document) => [document.id, document]));
  const texts = clauses.filter((clause) => !clause.inline && clause.text !== '' && homes.has(clause.doc));
  const bares = texts.map((clause) => bare(clause.text));
  const found = new Map<string, Passage>();
  for (const group of fingerprintGroups(bares)) {
    if (group.length > CROWD) continue;
    for (const x of group)
      for (const y of group) {
        const a = texts[x.text];
        const b = texts[y.text];
        const [home, other] = [homes.get(a?.doc ?? ''), homes.get(b?.doc ?? '')];
        if (!a || !b || !home || !other || !isEarlier(home, other)) continue;
        const [one, two] = [bares[x.text], bares[y.text]];
        if (!one || !two) continue;
        const run = extend(one, two, x.at, y.at);
        const chars = one.chars.slice(run.a, run.a + run.length);
        if (countHan(chars) < LEAST_HAN) continue;
        found.set(`${x.text} ${y.text} ${run.a} ${run.b}`, {
          from: a.id,
          to: b.id,
          fromRange: range(one, run.a, run.length),
          toRange: range(two, run.b, run.length),
          text: chars.join(''),
          boilerplate: false,
        });
      }
  }
  const place = new Map(clauses.map((clause, index) => [clause.id, index]));
  const at = (id: string): number => place.get(id) ?? 0;
  return [...found.values()].sort(
    (p, q) =>
      at(p.from) - at(q.from) || at(p.to) - at(q.to) || p.fromRange[0] - q.fromRange[0] || p.toRange[0] - q.toRange[0],
  );
}

/** Returns the maximal run around a place where both texts agree; length 0 where the fingerprint lied. */
function extend(a: Bare, b: Bare, i: number, j: number): { a: number; b: number; length: number } {
  let start = 0;
  while (i - start > 0 && j - start > 0 && a.chars[i - start - 1] === b.chars[j - start - 1]) start += 1;
  let end = 0;
  while (i + end < a.chars.length && j + end < b.chars.length && a.chars[i + end] === b.chars[j + end]) end += 1;
  return { a: i - start, b: j - start, length: start + end };
}

function range(text: Bare, first: number, length: number): [number, number] {
  return [text.starts[first] ?? 0, text.ends[first + length - 1] ?? 0];
}
