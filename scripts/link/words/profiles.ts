import type { TopicRule } from '../../../src/domain/editorial.ts';
import type { Topic } from '../../../src/domain/fact.ts';
import type { Unit } from '../unit.ts';

/** How much a unit speaks of each topic of one kind: topics by number, ascending, and how telling each is. */
interface Profile {
  topics: Uint16Array;
  parts: Float64Array;
  /** Before rarity: how much is said of it. */
  weights: Float64Array;
  length: number;
  page: number;
}

/** The topics of one kind, with what each clause says of them. */
export interface Profiles {
  /** Whether a unit speaks of any. */
  speaks(unit: Unit): boolean;
  /** Labels of what a unit speaks of most. */
  strongest(unit: Unit, most: number): string[];
  /** 0 for nothing in common, 1 for the same emphasis; a rare topic counts more. */
  likeness(a: Unit, b: Unit): number;
  /** How far what both speak of is spoken of all through the text of either, 0 to 1: then it tells little. */
  pervasion(a: Unit, b: Unit): number;
  /** Labels of what both speak of, the most telling first. */
  common(a: Unit, b: Unit): string[];
}

/** What speaks of 耐火材料 speaks faintly of 建材 and 新材料 too. */
const BROADER = 0.35;

/** Builds the profiles of all units from the topics found in their clauses and from the order of the vocabulary. */
export function buildProfiles(
  units: readonly Unit[],
  topics: readonly Topic[],
  kind: Topic['kind'],
  rules: readonly TopicRule[],
): Profiles {
  const { labels, spoken, spread } = readTopics(units, topics, kind, rules);
  const rarity = Float64Array.from(spread, (count) => Math.log((units.length + 1) / (count || 1)));
  const pages = new Map<string, number>();
  const profiles = units.map((unit, index): Profile => {
    const page = pages.get(unit.page) ?? pages.size;
    pages.set(unit.page, page);
    const entries = [...(spoken[index] ?? [])].sort((a, b) => a[0] - b[0]);
    const parts = Float64Array.from(entries, ([topic, weight]) => weight * (rarity[topic] ?? 0));
    return {
      topics: Uint16Array.from(entries, ([topic]) => topic),
      parts,
      weights: Float64Array.from(entries, ([, weight]) => weight),
      length: Math.sqrt(parts.reduce((sum, part) => sum + part * part, 0)),
      page,
    };
  });
  const shares = sharesByPage(profiles, pages.size, labels.length);
  const shareOf = (page: number, topic: number): number => shares[page * labels.length + topic] ?? 0;
  const of = (unit: Unit): Profile => profiles[unit.index] ?? SILENT;
  return {
    speaks: (unit) => of(unit).topics.length > 0,
    strongest(unit, most) {
      const { topics: own, weights } = of(unit);
      return Array.from(own, (topic, i): [string, number] => [labels[topic] ?? '', weights[i] ?? 0])
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, most)
        .map(([label]) => label);
    },
    likeness(a, b) {
      const [one, two] = [of(a), of(b)];
      if (one.length === 0 || two.length === 0) return 0;
      let sum = 0;
      meet(one, two, (_, weight) => {
        sum += weight;
      });
      return sum / (one.length * two.length);
    },
    pervasion(a, b) {
      const [one, two] = [of(a), of(b)];
      let [weighed, total] = [0, 0];
      meet(one, two, (topic, weight) => {
        weighed += weight * Math.max(shareOf(one.page, topic), shareOf(two.page, topic));
        total += weight;
      });
      return total === 0 ? 0 : weighed / total;
    },
    common(a, b) {
      const found: [string, number][] = [];
      meet(of(a), of(b), (topic, weight) => found.push([labels[topic] ?? '', weight]));
      return found.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([label]) => label);
    },
  };
}

const NOTHING = new Float64Array();
const SILENT: Profile = { topics: new Uint16Array(), parts: NOTHING, weights: NOTHING, length: 0, page: 0 };

/** Calls back with each topic of both profiles and the product of what it counts in either. */
function meet(a: Profile, b: Profile, met: (topic: number, weight: number) => void): void {
  for (let i = 0, j = 0; i < a.topics.length && j < b.topics.length; ) {
    const topic = a.topics[i] ?? 0;
    const difference = topic - (b.topics[j] ?? 0);
    if (difference === 0) met(topic, (a.parts[i++] ?? 0) * (b.parts[j++] ?? 0));
    else if (difference < 0) i += 1;
    else j += 1;
  }
}

/** What is said of the topics of one kind: labels by number, and for each unit how much it says of which. */
interface Spoken {
  labels: string[];
  spoken: (Map<number, number> | undefined)[];
  /** In how many units each topic is spoken of. */
  spread: Uint32Array;
}

function readTopics(
  units: readonly Unit[],
  topics: readonly Topic[],
  kind: Topic['kind'],
  rules: readonly TopicRule[],
): Spoken {
  const numbers = new Map(topics.map(({ id }, number) => [id, number]));
  const wider = new Map(rules.map((rule) => [rule.id, rule.broader.flatMap((id) => numbers.get(id) ?? [])]));
  const places = new Map(units.map(({ clause, index }) => [clause.id, index]));
  const spoken = Array.from<Map<number, number> | undefined>({ length: units.length });
  const spread = new Uint32Array(topics.length);
  for (const [number, topic] of topics.entries()) {
    if (topic.kind !== kind) continue;
    for (const { clause, weight } of topic.clauses) {
      const place = places.get(clause);
      if (place === undefined) continue;
      const profile = spoken[place] ?? new Map<number, number>();
      spoken[place] = profile;
      const damped = Math.log1p(weight);
      raise(profile, number, damped);
      for (const broader of wider.get(topic.id) ?? []) raise(profile, broader, damped * BROADER);
      spread[number] = (spread[number] ?? 0) + 1;
    }
  }
  return { labels: topics.map(({ label }) => label), spoken, spread };
}

function raise(profile: Map<number, number>, topic: number, weight: number): void {
  profile.set(topic, Math.max(profile.get(topic) ?? 0, weight));
}

/** For each text and topic the share of its units that speak of it, text after text. */
function sharesByPage(profiles: readonly Profile[], pages: number, topics: number): Float64Array {
  const sizes = new Uint32Array(pages);
  for (const { page } of profiles) sizes[page] = (sizes[page] ?? 0) + 1;
  const shares = new Float64Array(pages * topics);
  for (const profile of profiles)
    for (const topic of profile.topics) {
      const at = profile.page * topics + topic;
      shares[at] = (shares[at] ?? 0) + 1 / (sizes[profile.page] ?? 1);
    }
  return shares;
}
