import { splitId } from '../../domain/anchor.ts';
import type { Clause } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { PolicyDocument } from '../../domain/document.ts';
import { levelRank } from '../../domain/level.ts';
import { searchForm } from '../../domain/normalize.ts';
import { regionStem } from '../../domain/region-code.ts';
import { sentencesOf } from '../../domain/sentences.ts';
import { type Scope, topicNames } from '../../domain/title-scope.ts';
import { clauseHeading } from '../clause-name.ts';
import { documentPairs } from '../links/pairs.ts';
import { endOf, type RowEnd } from '../links/rows.ts';
import { madeFor } from '../made-for.ts';
import { pageIndex } from '../pages.ts';
import { type Hearing, hearingOf, subjectsOf } from './hearing.ts';
import { headingPhrase, quotedNames } from './phrases.ts';
import { concerns, scopes } from './scope.ts';

/** Something one document orders and another never mentions (缺口), with the search that found nothing as its ground. */
export interface Gap {
  /** The words looked for; none of them stands in the other document. */
  terms: string[];
  clauses: RowEnd[];
  /** The sentence in which the first clause says it. */
  quote: string;
  kind: 'subject' | 'matter';
}

/** What one document says and another does not. */
export interface GapPair {
  from: PolicyDocument;
  to: PolicyDocument;
  /** Whether the silent document is at the lower level, at the same level and later, or above. */
  relation: 'below' | 'later' | 'above';
  gaps: Gap[];
  /** Subjects the silent document is not about, so that its silence says nothing (不适用). */
  beside: string[];
  searched: number;
}

/** What a clause must be to order something. */
const ORDERS: ReadonlySet<Clause['kind']> = new Set(['section', 'item', 'subitem', 'paragraph', 'article']);
const FRAMES = /现状|形势|指导思想|总体要求|总体思路|基本原则|目标|基本情况|产业情况|发展思路/u;

const made = madeFor<Corpus, GapPair[]>('gaps');

/** Returns the gaps between every two documents of one line of levels or of one level. */
export function findGaps(corpus: Corpus): GapPair[] {
  const known = made.get(corpus);
  if (known) return known;
  const scopeOf = scopes(corpus);
  const clausesOf = Map.groupBy(corpus.clauses, ({ doc }) => doc);
  const heard = new Map(corpus.documents.map(({ id }) => [id, hearingOf(corpus, clausesOf.get(id) ?? [])]));
  const compared = comparedPairs(corpus);
  const linked = linkedIn(corpus, compared);
  const pairs = compared.flatMap(([from, to]) => {
    const relation = relationOf(from, to);
    const hearing = heard.get(to.id);
    return relation && hearing
      ? pairOf(corpus, { from, to, relation }, clausesOf.get(from.id) ?? [], hearing, scopeOf, linked)
      : [];
  });
  made.set(corpus, pairs);
  return pairs;
}

/** Up to here every two documents are held against each other; of more, those with a page of their own as a pair. */
const ALL_DOCUMENTS = 24;

/** Returns the ordered pairs of documents in which gaps are looked for, in the order of the corpus. */
function comparedPairs(corpus: Corpus): (readonly [PolicyDocument, PolicyDocument])[] {
  const { documents } = corpus;
  if (documents.length <= ALL_DOCUMENTS) return documents.flatMap((from) => documents.map((to) => [from, to] as const));
  const place = new Map(documents.map(({ id }, at) => [id, at]));
  const at = ({ id }: PolicyDocument): number => place.get(id) ?? 0;
  return documentPairs(corpus)
    .flatMap(({ from, to }) => [[from, to] as const, [to, from] as const])
    .sort((a, b) => at(a[0]) - at(b[0]) || at(a[1]) - at(b[1]));
}

function relationOf(from: PolicyDocument, to: PolicyDocument): GapPair['relation'] | null {
  if (from.id === to.id || from.issuedOn === null || to.issuedOn === null) return null;
  const [stem, other] = [regionStem(from.region.code), regionStem(to.region.code)];
  if (!(stem.startsWith(other) || other.startsWith(stem))) return null;
  const difference = levelRank(to.level) - levelRank(from.level);
  if (difference === 0) return from.issuedOn < to.issuedOn ? 'later' : null;
  if (difference > 0) return from.issuedOn < to.issuedOn ? 'below' : null;
  return 'above';
}

function pairOf(
  corpus: Corpus,
  { from, to, relation }: Pick<GapPair, 'from' | 'to' | 'relation'>,
  clauses: readonly Clause[],
  { text, searched, spoken, central }: Hearing,
  scopeOf: ReadonlyMap<string, Scope>,
  linked: Linked,
): GapPair {
  const absent = (term: string): boolean => !text.includes(searchForm(term));
  const subjects = subjectsOf(corpus);
  const target = scopeOf.get(to.id) ?? new Set<string>();
  const bySubject = new Map<string, Clause[]>();
  const byMatter = new Map<string, Clause[]>();
  const beside = new Set<string>();
  for (const clause of clauses) {
    if (!orders(corpus, clause)) continue;
    const source = scopeOf.get(splitId(clause.id).page) ?? new Set<string>();
    const subject = clause.topics.find((label) => subjects.has(label));
    const topic = subject === undefined ? undefined : subjects.get(subject);
    const own = topic && !source.has(topic.label) ? topic : undefined;
    if (topic && !central.has(topic.label) && !concerns(target, source, topic.label)) beside.add(topic.label);
    else if (own && !spoken.has(own.label) && topicNames(own).every(absent)) add(bySubject, own.label, clause);
    else if (!linked(clause.id, to.id)) {
      const measure = clause.topics.find((label) => !subjects.has(label));
      const phrase = measure && spoken.has(measure) ? null : headingPhrase(clause.heading ?? '');
      const matter = [...(phrase ? [phrase] : []), ...quotedNames(clause.text)].find(absent);
      if (matter) add(byMatter, matter, clause);
    }
  }
  const gaps = [
    ...[...bySubject].map(([label, clauses]) =>
      gapOf(corpus, 'subject', topicNames(subjects.get(label) ?? { label, synonyms: [] }), clauses),
    ),
    ...[...byMatter].map(([matter, clauses]) => gapOf(corpus, 'matter', [matter], clauses)),
  ];
  return { from, to, relation, gaps, beside: [...beside], searched };
}

function orders(corpus: Corpus, clause: Clause): boolean {
  if (clause.inline || !ORDERS.has(clause.kind) || clause.anchor.startsWith('s0') || clause.text.length < 20)
    return false;
  return (
    ![clauseHeading(clause), ...clause.headings].some((heading) => FRAMES.test(heading)) &&
    endOf(corpus, clause.id) !== null
  );
}

/** Tells of a clause and a document whether something in it corresponds to the clause, to the one above it or to one below. */
type Linked = (id: string, doc: string) => boolean;

/** Looks up the links between the documents of some pairs; a large corpus has many more. */
function linkedIn(corpus: Corpus, pairs: readonly (readonly [PolicyDocument, PolicyDocument])[]): Linked {
  const { clauseOf } = pageIndex(corpus);
  const partners = Map.groupBy(pairs, ([from]) => from.id);
  const others = new Map([...partners].map(([doc, list]) => [doc, new Set(list.map(([, to]) => to.id))]));
  const found = new Map<string, Set<string>>();
  for (const { from, to } of corpus.links) {
    const [one, two] = [clauseOf.get(from), clauseOf.get(to)];
    if (!one || !two) continue;
    for (const [clause, { doc }] of [
      [one, two],
      [two, one],
    ] as const) {
      if (!others.get(clause.doc)?.has(doc)) continue;
      for (let at: Clause | undefined = clause; at; at = clauseOf.get(at.parent ?? '')) {
        const docs = found.get(at.id);
        if (docs) docs.add(doc);
        else found.set(at.id, new Set([doc]));
      }
    }
  }
  return (id, doc) => found.get(id)?.has(doc) ?? false;
}

function gapOf(corpus: Corpus, kind: Gap['kind'], terms: string[], clauses: readonly Clause[]): Gap {
  const [first] = clauses;
  const sentences = first ? sentencesOf(first.text).map(([start, end]) => first.text.slice(start, end)) : [];
  const quote = sentences.find((sentence) => terms.some((term) => sentence.includes(term)) && sentence.length > 12);
  return {
    kind,
    terms,
    clauses: clauses.flatMap((clause) => endOf(corpus, clause.id) ?? []),
    quote: quote ?? sentences.find((sentence) => sentence.length > 12) ?? first?.text ?? '',
  };
}

function add(into: Map<string, Clause[]>, key: string, clause: Clause): void {
  into.set(key, [...(into.get(key) ?? []), clause]);
}
