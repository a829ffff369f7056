import { splitId } from '../../domain/anchor.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { PolicyDocument } from '../../domain/document.ts';
import type { Quantity, Topic } from '../../domain/fact.ts';
import { recordsOf } from '../by-clause.ts';
import { endOf, type RowEnd } from '../links/rows.ts';
import { madeFor } from '../made-for.ts';
import { pageIndex } from '../pages.ts';

/** A figure of the topic as a row. */
export interface TopicFigure {
  quantity: Quantity;
  end: RowEnd;
  document: PolicyDocument;
}

/** Where figures are looked up: by their subject, below a clause, and their place in the corpus. */
interface Lookup {
  bySubject: ReadonlyMap<string | null, readonly Quantity[]>;
  children: ReadonlyMap<string | null, readonly { id: string }[]>;
  place: ReadonlyMap<Quantity, number>;
}

const made = madeFor<Corpus, Lookup>('figures');

function lookup(corpus: Corpus): Lookup {
  const known = made.get(corpus);
  if (known) return known;
  const shown = corpus.quantities.filter(({ role }) => SHOWN.has(role));
  const found = {
    bySubject: Map.groupBy(shown, ({ subject }) => subject),
    children: Map.groupBy(corpus.clauses, ({ parent }) => parent),
    place: new Map(shown.map((quantity, at) => [quantity, at])),
  };
  made.set(corpus, found);
  return found;
}

const SHOWN: ReadonlySet<Quantity['role']> = new Set(['target', 'actual', 'estimate', 'growth', 'share']);
/** Figures whose year the text leaves open stand last. */
const UNDATED = 9999;

/**
 * Returns the figures the texts set for the subject itself, or in the clauses that are about it (`central`) and right
 * below these, by year, then by date of the document; growth and shares stand with their targets.
 */
export function topicFigures(corpus: Corpus, topic: Topic, central: ReadonlySet<string>): TopicFigure[] {
  const { bySubject, children, place } = lookup(corpus);
  const names = [topic.label, ...topic.synonyms];
  const named = [...bySubject].flatMap(([subject, list]) =>
    subject !== null && names.some((name) => subject.includes(name)) ? list : [],
  );
  const own =
    topic.kind === 'subject'
      ? [...central].flatMap((id) => [id, ...(children.get(id) ?? []).map((each) => each.id)])
      : [];
  const about = new Set([...named, ...own.flatMap((id) => recordsOf(corpus.quantities, id))]);
  return [...about]
    .filter((quantity) => place.has(quantity))
    .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
    .flatMap((quantity) => {
      const end = endOf(corpus, quantity.clause);
      const document = pageIndex(corpus).pageOf.get(splitId(quantity.clause).page)?.document;
      return end && document ? [{ quantity, end, document }] : [];
    })
    .sort(
      (a, b) =>
        (a.quantity.year ?? UNDATED) - (b.quantity.year ?? UNDATED) ||
        (a.document.issuedOn ?? '').localeCompare(b.document.issuedOn ?? ''),
    );
}

/** Qualifiers that are printed after the figure. */
const AFTER = /^(?:以上|以下|左右|以内|多|余)$/u;

/** Says the value of a figure as printed: comparator, value, range, unit. */
export function figureText({ comparator, value, valueMax, unit, qualifier }: Quantity): string {
  const range = valueMax === null ? `${value}` : `${value}—${valueMax}`;
  const sign = qualifier ?? { '=': '', '>=': '不低于', '<=': '不高于', '≈': '约', range: '' }[comparator];
  return AFTER.test(sign) ? `${range}${unit}${sign}` : `${sign}${range}${unit}`;
}
