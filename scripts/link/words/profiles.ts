import type { TopicRule } from '../../../src/domain/editorial.ts';
import type { Topic } from '../../../src/domain/fact.ts';
import type { Unit } from '../unit.ts';

/** How much a unit speaks of each topic of one kind. */
export type Profile = ReadonlyMap<string, number>;

/** The topics of one kind, with what each clause says of them. */
export interface Profiles {
  of(unit: Unit): Profile;
  /** 0 for nothing in common, 1 for the same emphasis; a rare topic counts more. */
  likeness(a: Unit, b: Unit): number;
  /** How far what both speak of is spoken of all through the text of either, 0 to 1: then it tells little. */
  pervasion(a: Unit, b: Unit): number;
  /** Labels of what both speak of, the most telling first. */
  common(a: Unit, b: Unit): string[];
}

const NONE: Profile = new Map();

/** What speaks of 耐火材料 speaks faintly of 建材 and 新材料 too. */
const BROADER = 0.35;

/** Builds the profiles of all units from the topics found in their clauses and from the order of the vocabulary. */
export function buildProfiles(
  units: readonly Unit[],
  topics: readonly Topic[],
  kind: Topic['kind'],
  rules: readonly TopicRule[],
): Profiles {
  const labels = new Map(topics.map(({ id, label }) => [id, label]));
  const wider = new Map(rules.map((rule) => [rule.id, rule.broader.flatMap((id) => labels.get(id) ?? [])]));
  const byClause = new Map<string, Map<string, number>>();
  const spread = new Map<string, number>();
  const wanted = new Set(units.map(({ clause }) => clause.id));
  for (const topic of topics) {
    if (topic.kind !== kind) continue;
    for (const { clause, weight } of topic.clauses) {
      if (!wanted.has(clause)) continue;
      const profile = byClause.get(clause) ?? new Map<string, number>();
      byClause.set(clause, profile);
      const damped = Math.log1p(weight);
      raise(profile, topic.label, damped);
      for (const label of wider.get(topic.id) ?? []) raise(profile, label, damped * BROADER);
      spread.set(topic.label, (spread.get(topic.label) ?? 0) + 1);
    }
  }
  const shares = sharesByPage(units, byClause);
  const rarity = (label: string): number => Math.log((units.length + 1) / (spread.get(label) ?? 1));
  const of = (unit: Unit): Profile => byClause.get(unit.clause.id) ?? NONE;
  const part = (profile: Profile, label: string): number => (profile.get(label) ?? 0) * rarity(label);
  const lengths = new Map<Profile, number>();
  const length = (profile: Profile): number => {
    const known = lengths.get(profile);
    if (known !== undefined) return known;
    const made = Math.sqrt([...profile.keys()].reduce((sum, label) => sum + part(profile, label) ** 2, 0));
    lengths.set(profile, made);
    return made;
  };
  return {
    of,
    likeness(a, b) {
      const [one, two] = [of(a), of(b)];
      const both = length(one) * length(two);
      return both === 0
        ? 0
        : [...one.keys()].reduce((sum, label) => sum + part(one, label) * part(two, label), 0) / both;
    },
    pervasion(a, b) {
      const [one, two] = [of(a), of(b)];
      let [weighed, total] = [0, 0];
      for (const label of one.keys()) {
        if (!two.has(label)) continue;
        const weight = part(one, label) * part(two, label);
        const share = (page: string): number => shares.get(page)?.get(label) ?? 0;
        weighed += weight * Math.max(share(a.page), share(b.page));
        total += weight;
      }
      return total === 0 ? 0 : weighed / total;
    },
    common(a, b) {
      const [one, two] = [of(a), of(b)];
      return [...one.keys()]
        .filter((label) => two.has(label))
        .sort((x, y) => part(one, y) * part(two, y) - part(one, x) * part(two, x) || (x < y ? -1 : 1));
    },
  };
}

function raise(profile: Map<string, number>, label: string, weight: number): void {
  profile.set(label, Math.max(profile.get(label) ?? 0, weight));
}

/** For each text and topic the share of its units that speak of it. */
function sharesByPage(
  units: readonly Unit[],
  profiles: ReadonlyMap<string, Profile>,
): Map<string, Map<string, number>> {
  const shares = new Map<string, Map<string, number>>();
  for (const [page, list] of Map.groupBy(units, (unit) => unit.page)) {
    const counts = new Map<string, number>();
    for (const { clause } of list)
      for (const label of profiles.get(clause.id)?.keys() ?? [])
        counts.set(label, (counts.get(label) ?? 0) + 1 / list.length);
    shares.set(page, counts);
  }
  return shares;
}
