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

/** A passage between the sentences of two clauses that it touches. */
interface Edge {
  passage: Passage;
  ends: readonly [End, End];
}

interface End {
  clause: Clause;
  range: Stretch;
  /** Where the passage stands. */
  covers: Stretch;
}

/** A stretch of a member that passages cover without a gap: a sentence may hand down one half to one text, the other to another. */
interface Strand {
  member: Member;
  range: Stretch;
}

/**
 * Groups the sentences that share passages, directly or one through another; boilerplate makes no family. A sentence of
 * which two texts take up different words stands in two families.
 */
export function findFamilies(passages: readonly Passage[], clauses: readonly Clause[]): Family[] {
  const edges = edgesOf(passages, clauses);
  const strandAt = strandsOf(edges, membersOf(edges));
  const groups = disjointSets<Strand>();
  /** The first strand of each member that is shared with a second one: what two sentences share is one family. */
  const first = new Map<Member, Map<Member, Strand>>();
  const shares = edges.flatMap(({ passage, ends }) => {
    const [a, b] = [strandAt(ends[0]), strandAt(ends[1])];
    if (!a || !b) return [];
    groups.join(a, b);
    const known = first.get(a.member) ?? new Map<Member, Strand>();
    groups.join(known.get(b.member) ?? a, a);
    first.set(a.member, known.set(b.member, a));
    a.member.shared.set(b.member, (a.member.shared.get(b.member) ?? 0) + passage.text.length);
    b.member.shared.set(a.member, (b.member.shared.get(a.member) ?? 0) + passage.text.length);
    return [{ strands: [a, b], text: passage.text }];
  });
  const cores = new Map<Strand, string>();
  const families = new Map<Strand, Set<Member>>();
  for (const { strands, text } of shares) {
    const root = groups.find(strands[0] as Strand);
    if (text.length > (cores.get(root)?.length ?? 0)) cores.set(root, text);
    const members = families.get(root) ?? new Set<Member>();
    for (const { member } of strands) members.add(member);
    families.set(root, members);
  }
  const place = new Map(clauses.map((clause, index) => [clause, index]));
  return [...families].map(([root, members]) => ({
    members: [...members].sort(
      (a, b) => (place.get(a.clause) ?? 0) - (place.get(b.clause) ?? 0) || a.range[0] - b.range[0],
    ),
    core: cores.get(root) ?? '',
  }));
}

/** Returns which strand of a member the end of a passage lies on. */
function strandsOf(
  edges: readonly Edge[],
  members: ReadonlyMap<Clause, readonly Member[]>,
): (end: End) => Strand | undefined {
  const strands = new Map<Member, Strand[]>();
  const memberAt = ({ clause, covers: [at] }: End): Member | undefined =>
    members.get(clause)?.find(({ range: [start, end] }) => start <= at && at < end);
  for (const end of edges.flatMap(({ ends }) => ends).sort((a, b) => a.covers[0] - b.covers[0])) {
    const member = memberAt(end);
    if (!member) continue;
    const list = strands.get(member) ?? [];
    strands.set(member, list);
    const last = list.at(-1);
    if (last && end.covers[0] < last.range[1]) last.range[1] = Math.max(last.range[1], end.covers[1]);
    else list.push({ member, range: [...end.covers] });
  }
  return (end) => {
    const member = memberAt(end);
    return member && strands.get(member)?.find(({ range: [from, to] }) => from <= end.covers[0] && end.covers[0] < to);
  };
}

/** The passages that make families; the sentences of a clause are cut once. */
function edgesOf(passages: readonly Passage[], clauses: readonly Clause[]): Edge[] {
  const clauseOf = new Map(clauses.map((clause) => [clause.id, clause]));
  const sentences = new Map<Clause, Stretch[]>();
  const endOf = (clause: Clause, [from, to]: readonly [number, number]): End => {
    const all = sentences.get(clause) ?? sentencesOf(clause.text);
    sentences.set(clause, all);
    const first = all.find(([, end]) => from < end);
    const last = all.findLast(([start]) => start < to);
    return first && last && first[0] <= last[0]
      ? { clause, range: [first[0], last[1]], covers: [from, to] }
      : { clause, range: [from, to], covers: [from, to] };
  };
  return passages.flatMap((passage) => {
    if (passage.boilerplate) return [];
    const [from, to] = [clauseOf.get(passage.from), clauseOf.get(passage.to)];
    if (!from || !to) return [];
    const [one, other] = [endOf(from, passage.fromRange), endOf(to, passage.toRange)];
    const shorter = Math.min(one.range[1] - one.range[0], other.range[1] - other.range[0]);
    return passage.text.length < shorter * LEAST_SHARE ? [] : { passage, ends: [one, other] };
  });
}

/** The stretches of each clause that passages touch, those that overlap as one; clauses by where their first one begins. */
function membersOf(edges: readonly Edge[]): Map<Clause, Member[]> {
  const members = new Map<Clause, Stretch[]>();
  for (const { clause, range } of edges.flatMap(({ ends }) => ends).sort((a, b) => a.range[0] - b.range[0])) {
    const list = members.get(clause) ?? [];
    members.set(clause, list);
    const last = list.at(-1);
    if (last && range[0] < last[1]) last[1] = Math.max(last[1], range[1]);
    else list.push([...range]);
  }
  const member = (clause: Clause, range: Stretch): Member => {
    return { clause, range, text: clause.text.slice(...range), shared: new Map() };
  };
  return new Map([...members].map(([clause, list]) => [clause, list.map((range) => member(clause, range))]));
}

/** Returns disjoint sets: `find` gives what stands for the set of an item, `join` makes two sets one. */
function disjointSets<T>(): { find: (item: T) => T; join: (a: T, b: T) => void } {
  const parents = new Map<T, T>();
  const find = (item: T): T => {
    let root = item;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    return root;
  };
  const join = (a: T, b: T): void => {
    const [one, two] = [find(a), find(b)];
    if (one !== two) parents.set(one, two);
  };
  return { find, join };
}
