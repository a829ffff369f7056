import { splitId } from '../../domain/anchor.ts';
import type { Clause } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Topic } from '../../domain/fact.ts';
import { searchForm } from '../../domain/normalize.ts';
import { sentencesOf } from '../../domain/sentences.ts';
import { type Scope, topicNames } from '../../domain/title-scope.ts';
import { clauseHeading } from '../clause-name.ts';
import { endOf, type RowEnd } from '../links/rows.ts';
import { madeFor } from '../made-for.ts';
import { topicWords } from '../topics/topic-mentions.ts';
import { type Compared, comparedPairs } from './compared.ts';
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
export interface GapPair extends Compared {
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
  const { alike } = comparedPairs(corpus);
  const silent = new Set(alike.map(({ to }) => to.id));
  const heard = new Map(Array.from(silent, (id) => [id, hearingOf(corpus, clausesOf.get(id) ?? [])]));
  const held = {
    corpus,
    subjects: subjectsOf(corpus),
    scopeOf: scopes(corpus),
    isPart: partsOf(corpus),
    nearest: nearestIn(corpus, alike),
  };
  const pairs = alike.flatMap((pair) => {
    const hearing = heard.get(pair.to.id);
    return hearing ? pairOf(held, pair, clausesOf.get(pair.from.id) ?? [], hearing) : [];
  });
  made.set(corpus, pairs);
  return pairs;
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
  { from, to, relation }: Compared,
  clauses: readonly Clause[],
  { text, searched, spoken, central }: Hearing,
): GapPair {
  const isAbsent = (term: string): boolean => !text.includes(searchForm(term));
  const target = scopeOf.get(to.id) ?? new Set<string>();
  const found = new Map<string, Found>();
  const beside = new Set<string>();
  const add = (kind: Gap['kind'], terms: readonly string[], clause: Clause, words = terms): void => {
    const key = `${kind} ${terms[0]}`;
    const known = found.get(key);
    if (known) known.clauses.push(clause);
    else found.set(key, { kind, terms, words, clauses: [clause] });
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
    if (isSilent && saysSubject(clause, topic)) add('subject', topicNames(topic), clause, topicWords(topic));
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
  /** The words by which a clause says it, its terms among them. */
  words: readonly string[];
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

function gapOf(corpus: Corpus, { kind, terms, words, clauses }: Found, near: Near | null): Gap {
  const quotes = [terms, words].flatMap((sought) => clauses.flatMap((clause) => quoteOf(clause, sought) ?? []));
  // A row is named by what the text itself writes, not by another way of writing it.
  const written = terms.filter((term) => clauses.some((clause) => quoteOf(clause, [term]) !== null));
  return {
    kind,
    terms: [...new Set([...written, ...terms])],
    near,
    clauses: clauses.flatMap((clause) => endOf(corpus, clause.id) ?? []),
    quote: quotes[0] ?? clauses[0]?.text ?? '',
  };
}

/** Returns the sentence of a clause in which it says one of some words, or the heading that does. */
function quoteOf(clause: Clause, words: readonly string[]): string | null {
  const has = (text: string): boolean => words.some((word) => searchForm(text).includes(searchForm(word)));
  const sentence = sentencesOf(clause.text)
    .map(([start, end]) => clause.text.slice(start, end))
    .find((text) => has(text) && text.length > 12);
  if (sentence !== undefined) return sentence;
  return [clauseHeading(clause), ...clause.headings].find(has) ?? null;
}

/** Tells whether a clause is on a subject by its name, or by two of its words: 执法制式服装 is not yet 纺织服装. */
function saysSubject(clause: Clause, topic: Topic): boolean {
  if (quoteOf(clause, topicNames(topic)) !== null) return true;
  return topicWords(topic).filter((word) => quoteOf(clause, [word]) !== null).length > 1;
}
