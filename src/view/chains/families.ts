import type { Clause } from '../../domain/clause.ts';
import type { Passage } from '../../domain/link.ts';
import { type Stretch, sentencesOf } from '../../domain/sentences.ts';

/** Sentences of a clause that share wording with sentences elsewhere. */
export interface Member {
  clause: Clause;
  range: Stretch;
  text: string;
  /** Characters shared with other members, passage by passage. */
  shared: Map<Member, number>;
}

/** Sentences of several documents that came one from another (句族), in the order of the corpus. */
export interface Family {
  members: Member[];
  /** The longest wording any two of them share, without punctuation. */
  core: string;
}

/** Of the shorter of two sentences this much must be shared, so that a company’s name alone makes no family. */
const LEAST_SHARE = 0.3;

/** Groups the sentences that share passages, directly or one through another; boilerplate makes no family. */
export function findFamilies(passages: readonly Passage[], clauses: readonly Clause[]): Family[] {
  const clauseOf = new Map(clauses.map((clause) => [clause.id, clause]));
  const place = new Map(clauses.map((clause, index) => [clause.id, index]));
  const edges = passages.flatMap((passage) => {
    const [from, to] = [clauseOf.get(passage.from), clauseOf.get(passage.to)];
    if (passage.boilerplate || !from || !to) return [];
    const ends = [stretch(from.text, passage.fromRange), stretch(to.text, passage.toRange)] as const;
    const shorter = Math.min(...ends.map(([start, end]) => end - start));
    return passage.text.length < shorter * LEAST_SHARE ? [] : { passage, from, to, ends };
  });
  const ranges = mergeRanges(
    edges.flatMap(({ from, to, ends }) => [
      { id: from.id, range: ends[0] },
      { id: to.id, range: ends[1] },
    ]),
  );
  const keyOf = (id: string, at: number): string => {
    const range = ranges.get(id)?.find(([start, end]) => start <= at && at < end);
    return `${id} ${range?.[0] ?? at}`;
  };
  const groups = new Groups();
  const cores = new Map<string, string>();
  for (const { passage, from, to } of edges)
    groups.join(keyOf(from.id, passage.fromRange[0]), keyOf(to.id, passage.toRange[0]));
  for (const { passage, from } of edges) {
    const root = groups.find(keyOf(from.id, passage.fromRange[0]));
    if (passage.text.length > (cores.get(root)?.length ?? 0)) cores.set(root, passage.text);
  }
  const members = new Map<string, Member[]>();
  const byKey = new Map<string, Member>();
  for (const [id, list] of ranges)
    for (const range of list) {
      const clause = clauseOf.get(id);
      const root = groups.find(`${id} ${range[0]}`);
      if (!clause) continue;
      const member: Member = { clause, range, text: clause.text.slice(...range), shared: new Map() };
      byKey.set(`${id} ${range[0]}`, member);
      members.set(root, members.get(root) ?? []);
      members.get(root)?.push(member);
    }
  for (const { passage, from, to } of edges) {
    const [a, b] = [byKey.get(keyOf(from.id, passage.fromRange[0])), byKey.get(keyOf(to.id, passage.toRange[0]))];
    if (!a || !b) continue;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      one.shared.set(other, (one.shared.get(other) ?? 0) + passage.text.length);
  }
  return [...members].map(([root, list]) => ({
    members: list.sort(
      (a, b) => (place.get(a.clause.id) ?? 0) - (place.get(b.clause.id) ?? 0) || a.range[0] - b.range[0],
    ),
    core: cores.get(root) ?? '',
  }));
}

/** The sentences a range touches. */
function stretch(text: string, [from, to]: readonly [number, number]): Stretch {
  const touched = sentencesOf(text).filter(([start, end]) => start < to && from < end);
  return [touched[0]?.[0] ?? from, touched.at(-1)?.[1] ?? to];
}

function mergeRanges(list: readonly { id: string; range: Stretch }[]): Map<string, Stretch[]> {
  const merged = new Map<string, Stretch[]>();
  for (const { id, range } of [...list].sort((a, b) => a.range[0] - b.range[0])) {
    const ranges = merged.get(id) ?? [];
    merged.set(id, ranges);
    const last = ranges.at(-1);
    if (last && range[0] < last[1]) last[1] = Math.max(last[1], range[1]);
    else ranges.push([...range]);
  }
  return merged;
}

/** Disjoint sets of keys. */
class Groups {
  readonly #parents = new Map<string, string>();

  find(key: string): string {
    let root = key;
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root)) root = up;
    return root;
  }

  join(a: string, b: string): void {
    const [one, two] = [this.find(a), this.find(b)];
    if (one !== two) this.#parents.set(one, two);
  }
}
