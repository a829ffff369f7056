import type { Corpus } from '../../domain/corpus.ts';
import type { Quantity, Topic } from '../../domain/fact.ts';
import { topicNames } from '../../domain/title-scope.ts';
import { recordsOf } from '../by-clause.ts';
import { endOf, type RowEnd } from '../links/rows.ts';
import { madeOnce } from '../made-for.ts';
import { placed } from '../table/place.ts';
import { comparedQuantities } from '../targets/all-targets.ts';
import { bounded, SIGN } from '../targets/figure-text.ts';
import { printedFraction } from '../targets/printed-fraction.ts';

/** A figure of the topic as a row. */
export interface TopicFigure {
  quantity: Quantity;
  end: RowEnd;
}

/** Returns figures as rows; a page shows those it has room for. */
export function figureRows(corpus: Corpus, figures: readonly Quantity[]): TopicFigure[] {
  return figures.flatMap((quantity) => {
    const end = endOf(corpus, quantity.clause);
    return end ? [{ quantity, end }] : [];
  });
}

/** Where figures are looked up: by the topics their subject names, below a clause, and their place in the corpus. */
interface Lookup {
  byTopic: ReadonlyMap<Topic, readonly Quantity[]>;
  children: ReadonlyMap<string | null, readonly { id: string }[]>;
  place: ReadonlyMap<Quantity, number>;
}

function lookup(corpus: Corpus): Lookup {
  return madeOnce('figures', corpus, () => {
    const shown = comparedQuantities(corpus).filter(({ role }) => SHOWN.has(role));
    return {
      byTopic: figuresByTopic(corpus.topics, shown),
      children: Map.groupBy(corpus.clauses, ({ parent }) => parent),
      place: new Map(shown.map((quantity, at) => [quantity, at])),
    };
  });
}

/** Finds the names of all topics in every subject; a subject is read once. */
function figuresByTopic(topics: readonly Topic[], figures: readonly Quantity[]): Map<Topic, Quantity[]> {
  const names = topics.flatMap((topic) => topicNames(topic).map((name) => ({ topic, name })));
  const byFirst = Map.groupBy(names, ({ name }) => name.charAt(0));
  const found = new Map<Topic, Quantity[]>();
  for (const [subject, list] of Map.groupBy(figures, (figure) => figure.subject ?? '')) {
    const named = new Set<Topic>();
    for (let at = 0; at < subject.length; at += 1)
      for (const { topic, name } of byFirst.get(subject.charAt(at)) ?? [])
        if (subject.startsWith(name, at)) named.add(topic);
    for (const topic of named) {
      const own = found.get(topic);
      if (own) own.push(...list);
      else found.set(topic, [...list]);
    }
  }
  return found;
}

const SHOWN: ReadonlySet<Quantity['role']> = new Set(['target', 'actual', 'estimate', 'growth', 'share', 'count']);
/** Figures whose year the text leaves open stand last. */
const UNDATED = 9999;

/**
 * Returns the figures the texts set for the subject itself, or in the clauses that are about it (`central`) and right
 * below these, by year, then by date of the document; growth, shares and counts stand with their targets.
 */
export function topicFigures(corpus: Corpus, topic: Topic, central: ReadonlySet<string>): Quantity[] {
  const { byTopic, children, place } = lookup(corpus);
  const own =
    topic.kind === 'subject'
      ? [...central].flatMap((id) => [id, ...(children.get(id) ?? []).map((each) => each.id)])
      : [];
  const about = new Set([...(byTopic.get(topic) ?? []), ...own.flatMap((id) => recordsOf(corpus.quantities, id))]);
  return [...about]
    .flatMap((quantity) => {
      const [at, order] = [placed(corpus, quantity.clause), place.get(quantity)];
      if (!at || order === undefined) return [];
      return [{ quantity, year: quantity.year ?? UNDATED, issuedOn: at.page.document.issuedOn ?? '', order }];
    })
    .sort((a, b) => a.year - b.year || compareDays(a.issuedOn, b.issuedOn) || a.order - b.order)
    .map(({ quantity }) => quantity);
}

/** Days as YYYY-MM-DD, an unknown one first. */
function compareDays(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Says the value of a figure as printed: comparator, value, range, unit. */
export function figureText(quantity: Quantity): string {
  const { comparator, value, valueMax, unit, qualifier } = quantity;
  const range = valueMax === null ? `${value}` : `${value}—${valueMax}`;
  return bounded(printedFraction(quantity) ?? `${range}${unit}`, qualifier ?? SIGN[comparator]);
}
