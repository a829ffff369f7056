import { splitId } from '../../domain/anchor.ts';
import type { Clause } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { PolicyDocument } from '../../domain/document.ts';
import type { Topic } from '../../domain/fact.ts';
import { levelRank } from '../../domain/level.ts';
import { searchForm } from '../../domain/normalize.ts';
import { regionStem } from '../../domain/region-code.ts';
import { sentencesOf } from '../../domain/sentences.ts';
import { type Scope, topicNames } from '../../domain/title-scope.ts';
import { clauseHeading } from '../clause-name.ts';
import { documentPairs } from '../links/pairs.ts';
import { endOf, type RowEnd } from '../links/rows.ts';
import { madeFor } from '../made-for.ts';
import { topicWords } from '../topics/topic-mentions.ts';
import { type Hearing, hearingOf, subjectsOf } from './hearing.ts';
import { measureCalled, measuresNamed } from './measure-names.ts';
import { type Near, type Nearest, nearestIn } from './nearest.ts';
import { headingPhrase, holdsMissingWord, quotedNames } from './phrases.ts';
import { concerns, type IsPart, partsOf, scopes } from './scope.ts';

/** Something one document orders and another never mentions (缺口), with the search that found nothing as its ground. */
export interface Gap {
  /** The words looked for; none of them stands in the other document. */
  terms: readonly string[];
  clauses: RowEnd[];
  /** The sentence in which the first clause says it. */
  quote: string;
  kind: 'subject' | 'matter';
  /** The strongest link of these clauses to the silent document, whose clause does not say it either. */
  near: Near | null;
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

/** What a clause must be to order something; a rule for the whole text may stand at its end (就高不重复). */
const ORDERS: ReadonlySet<Clause['kind']> = new Set(['section', 'item', 'subitem', 'paragraph', 'article', 'back']);
const FRAMES = /现状|形势|指导思想|总体要求|总体思路|基本原则|目标|基本情况|产业情况|发展思路/u;

const made = madeFor<Corpus, GapPair[]>('gaps');

/** Returns the gaps between every two documents of one line of levels or of one level. */
export function findGaps(corpus: Corpus): GapPair[] {
  const known = made.get(corpus);
  if (known) return known;
  const clausesOf = Map.groupBy(corpus.clauses, ({ doc }) => doc);
  const heard = new Map(corpus.documents.map(({ id }) => [id, hearingOf(corpus, clausesOf.get(id) ?? [])]));
  const compared = comparedPairs(corpus);
  const held = {
    corpus,
    subjects: subjectsOf(corpus),
    scopeOf: scopes(corpus),
    isPart: partsOf(corpus),
    nearest: nearestIn(corpus, compared),
  };
  const pairs = compared.flatMap(([from, to]) => {
    const relation = relationOf(from, to);
    const hearing = heard.get(to.id);
    return relation && hearing ? pairOf(held, { from, to, relation }, clausesOf.get(from.id) ?? [], hearing) : [];
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

/** What two documents are held against each other with. */
interface Held {
  corpus: Corpus;
  subjects: ReadonlyMap<string, Topic>;
  scopeOf: ReadonlyMap<string, Scope>;
  isPart: IsPart;
  nearest: Nearest;
}

function pairOf(
  { corpus, subjects, scopeOf, isPart, nearest }: Held,
  { from, to, relation }: Pick<GapPair, 'from' | 'to' | 'relation'>,
  clauses: readonly Clause[],
  { text, searched, spoken, central }: Hearing,
): GapPair {
  const isAbsent = (term: string): boolean => !text.includes(searchForm(term));
  const target = scopeOf.get(to.id) ?? new Set<string>();
  const found = new Map<string, Found>();
  const beside = new Set<string>();
  const add = (kind: Gap['kind'], terms: readonly string[], clause: Clause): void => {
    const key = `${kind} ${terms[0]}`;
    const known = found.get(key);
    if (known) known.clauses.push(clause);
    else found.set(key, { kind, terms, clauses: [clause] });
  };
  for (const clause of clauses) {
    if (!orders(corpus, clause)) continue;
    const source = scopeOf.get(splitId(clause.id).page) ?? new Set<string>();
    const isMeant = (subject: string): boolean => central.has(subject) || concerns(target, source, subject, isPart);
    const topic = subjects.get(clause.topics.find((label) => subjects.has(label)) ?? '');
    if (topic && !isMeant(topic.label)) {
      beside.add(topic.label);
      continue;
    }
    // A measure of a text on another industry orders nothing here, though no subject stands in the clause itself.
    if (!topic && source.size > 0 && ![...source].some(isMeant)) continue;
    const isWhole = [...target].some((label) => topic && isPart(label, topic.label));
    const isSilent = topic && !isWhole && !spoken.has(topic.label) && topicWords(topic).every(isAbsent);
    if (isSilent) add('subject', topicNames(topic), clause);
    if (isSilent && !source.has(topic.label)) continue;
    for (const terms of mattersOf(clause, spoken, isAbsent)) add('matter', terms, clause);
  }
  const gaps = [...found.values()]
    .sort((a, b) => Number(a.kind === 'matter') - Number(b.kind === 'matter'))
    .map((each) => gapOf(corpus, each, nearest(each.clauses, to.id)));
  const shown = new Set(gaps.flatMap(({ kind, terms }) => (kind === 'subject' ? terms : [])));
  return { from, to, relation, gaps, beside: [...beside].filter((label) => !shown.has(label)), searched };
}

/** A gap before it is shown. */
interface Found {
  kind: Gap['kind'];
  terms: readonly string[];
  clauses: Clause[];
}

/** Returns what a clause orders or offers by name and the other text never writes, each with all ways of writing it. */
function mattersOf(
  { heading, text, topics }: Clause,
  spoken: ReadonlySet<string>,
  isAbsent: (term: string) => boolean,
): (readonly string[])[] {
  const measures = measuresNamed(`${heading ?? ''}\n${text}`);
  const quoted = quotedNames(text)
    .map((name) => measureCalled(name) ?? [name])
    .filter(([name]) => !measures.some((terms) => terms[0] !== name && terms.some((term) => name?.includes(term))));
  const named = [...new Set([...measures, ...quoted])].filter((terms) => terms.every(isAbsent));
  const phrase = topics.some((label) => spoken.has(label)) ? null : headingPhrase(heading ?? '');
  if (phrase === null || !isAbsent(phrase) || !holdsMissingWord(phrase, isAbsent)) return named;
  return named.some((terms) => terms.some((term) => phrase.includes(term))) ? named : [...named, [phrase]];
}

function orders(corpus: Corpus, clause: Clause): boolean {
  if (clause.inline || !ORDERS.has(clause.kind) || clause.anchor.startsWith('s0') || clause.text.length < 20)
    return false;
  return (
    ![clauseHeading(clause), ...clause.headings].some((heading) => FRAMES.test(heading)) &&
    endOf(corpus, clause.id) !== null
  );
}

function gapOf(corpus: Corpus, { kind, terms, clauses }: Found, near: Near | null): Gap {
  const [first] = clauses;
  const sentences = first ? sentencesOf(first.text).map(([start, end]) => first.text.slice(start, end)) : [];
  const quote = sentences.find((sentence) => terms.some((term) => sentence.includes(term)) && sentence.length > 12);
  return {
    kind,
    terms,
    near,
    clauses: clauses.flatMap((clause) => endOf(corpus, clause.id) ?? []),
    quote: quote ?? sentences.find((sentence) => sentence.length > 12) ?? first?.text ?? '',
  };
}
