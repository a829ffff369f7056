import type { TopicRule } from '../../../src/domain/editorial.ts';
import type { Topic } from '../../../src/domain/fact.ts';
import type { Unit } from '../unit.ts';
import { rarities } from './rarity.ts';

/**
 * How much each unit speaks of each topic of one kind, unit after unit: of a large corpus, millions of pairs are measured,
 * and what is needed of a unit then lies in one place.
 */
interface Said {
  /** Where the topics of a unit begin; those of the next one end them. */
  starts: Uint32Array;
  /** By number, ascending within a unit. */
  topics: Uint16Array;
  /** How telling each is: what is said of it, times how rare it is. */
  parts: Float32Array;
  /** Before rarity. */
  weights: Float32Array;
  lengths: Float32Array;
  pages: Uint32Array;
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
  const pages = new Map<string, number>();
  for (const { page } of units) if (!pages.has(page)) pages.set(page, pages.size);
  const said = layOut(units, spoken, spread, pages);
  const shares = sharesByPage(said, pages.size, labels.length);
  const shareOf = (page: number, topic: number): number => shares[page * labels.length + topic] ?? 0;
  return {
    speaks: ({ index }) => (said.starts[index + 1] ?? 0) > (said.starts[index] ?? 0),
    strongest({ index }, most) {
      const [start, end] = [said.starts[index] ?? 0, said.starts[index + 1] ?? 0];
      return Array.from(said.topics.subarray(start, end), (topic, i): [string, number] => [
        labels[topic] ?? '',
        said.weights[start + i] ?? 0,
      ])
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, most)
        .map(([label]) => label);
    },
    likeness(a, b) {
      let sum = 0;
      meet(said, a.index, b.index, (_, weight) => {
        sum += weight;
      });
      return sum === 0 ? 0 : sum / ((said.lengths[a.index] ?? 1) * (said.lengths[b.index] ?? 1));
    },
    pervasion(a, b) {
      const [one, two] = [said.pages[a.index] ?? 0, said.pages[b.index] ?? 0];
      let [weighed, total] = [0, 0];
      meet(said, a.index, b.index, (topic, weight) => {
        weighed += weight * Math.max(shareOf(one, topic), shareOf(two, topic));
        total += weight;
      });
      return total === 0 ? 0 : weighed / total;
    },
    common(a, b) {
      const found: [string, number][] = [];
      meet(said, a.index, b.index, (topic, weight) => found.push([labels[topic] ?? '', weight]));
      return found.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([label]) => label);
    },
  };
}

/** Calls back with each topic of both units and the product of what it counts in either. */
function meet(
  { starts, topics, parts }: Said,
  a: number,
  b: number,
  met: (topic: number, weight: number) => void,
): void {
  const [endA, endB] = [starts[a + 1] ?? 0, starts[b + 1] ?? 0];
  for (let i = starts[a] ?? 0, j = starts[b] ?? 0; i < endA && j < endB; ) {
    const topic = topics[i] ?? 0;
    const difference = topic - (topics[j] ?? 0);
    if (difference === 0) met(topic, (parts[i++] ?? 0) * (parts[j++] ?? 0));
    else if (difference < 0) i += 1;
    else j += 1;
  }
}

function layOut(
  units: readonly Unit[],
  spoken: Spoken['spoken'],
  spread: Uint32Array,
  pages: ReadonlyMap<string, number>,
): Said {
  const rare = rarities(units.length + 1);
  const entries = units.map((_, index) => [...(spoken[index] ?? [])].sort((a, b) => a[0] - b[0]));
  const starts = new Uint32Array(units.length + 1);
  for (const [index, list] of entries.entries()) starts[index + 1] = (starts[index] ?? 0) + list.length;
  const part = ([topic, weight]: [number, number]): number => weight * (rare[spread[topic] ?? 0] ?? 0);
  const all = entries.flat();
  return {
    starts,
    topics: Uint16Array.from(all, ([topic]) => topic),
    parts: Float32Array.from(all, part),
    weights: Float32Array.from(all, ([, weight]) => weight),
    lengths: Float32Array.from(entries, (list) => Math.sqrt(list.reduce((sum, entry) => sum + part(entry) ** 2, 0))),
    pages: Uint32Array.from(units, ({ page }) => pages.get(page) ?? 0),
  };
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
function sharesByPage({ starts, topics, pages }: Said, count: number, labels: number): Float64Array {
  const sizes = new Uint32Array(count);
  for (const page of pages) sizes[page] = (sizes[page] ?? 0) + 1;
  const shares = new Float64Array(count * labels);
  for (const [index, page] of pages.entries())
    for (const topic of topics.subarray(starts[index], starts[index + 1])) {
      const at = page * labels + topic;
      shares[at] = (shares[at] ?? 0) + 1 / (sizes[page] ?? 1);
    }
  return shares;
}
