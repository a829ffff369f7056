import type { Corpus } from '../../domain/corpus.ts';
import type { Link } from '../../domain/link.ts';
import type { LinkRow } from './rows.ts';
import { RELATION, STRENGTH } from './words.ts';

/** One value by which the list of links can be filtered, with how many it leaves. */
export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

/** The filters of the list of links. */
export interface LinkFacets {
  pairs: FacetValue[];
  relations: FacetValue[];
  strengths: FacetValue[];
  topics: FacetValue[];
  confirmed: number;
}

/** Counts the links by pair of documents, relation, strength and topic. */
export function linkFacets(corpus: Corpus, rows: readonly LinkRow[]): LinkFacets {
  const names = new Map(corpus.documents.map(({ id, shortTitle }) => [id, shortTitle]));
  const pairs = tally(rows.map(pairKey)).map(({ value, count }) => {
    const [from = '', to = ''] = value.split(' ');
    return { value, label: `${names.get(from) ?? from} → ${names.get(to) ?? to}`, count };
  });
  const relations = Object.entries(RELATION).map(([value, label]) => ({
    value,
    label: value === 'cites' ? `${label}、泛引` : label,
    count: rows.filter(({ link }) => link.relations.includes(value as Link['relation'])).length,
  }));
  const strengths = ([3, 2, 1] as const).map((strength) => ({
    value: String(strength),
    label: `${strength}　${STRENGTH[strength]}`,
    count: rows.filter(({ link }) => link.strength === strength).length,
  }));
  const topics = tally(rows.flatMap((row) => row.topics))
    .map(({ value, count }) => ({ value, label: value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return {
    pairs,
    relations,
    strengths,
    topics,
    confirmed: rows.filter(({ link }) => link.status === 'confirmed').length,
  };
}

/** Returns the two documents of a row as one key. */
export function pairKey(row: LinkRow): string {
  return `${row.from.doc} ${row.to.doc}`;
}

function tally(values: readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}
