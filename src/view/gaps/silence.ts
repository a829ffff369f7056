import { splitId } from '../../domain/anchor.ts';
import type { Clause } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Topic } from '../../domain/fact.ts';
import { searchForm } from '../../domain/normalize.ts';
import { sentencesOf } from '../../domain/sentences.ts';
import { type Scope, topicNames } from '../../domain/title-scope.ts';
import { clauseHeading } from '../clause-name.ts';
import { placed } from '../table/place.ts';
import { topicWords } from '../topics/topic-mentions.ts';
import { type Assigned, placesInstead } from './assigned.ts';
import type { Compared } from './compared.ts';
import type { Hearing } from './hearing.ts';
import type { MeasureFinder } from './measure-names.ts';
import { headingPhrase, holdsMissingWord, quotedNames } from './phrases.ts';
import { concerns, type IsPart } from './scope.ts';

/** Something one document orders and another never mentions, as the two texts alone tell it. */
export interface Unmentioned {
  kind: 'subject' | 'matter';
  /** The words looked for; none of them stands in the other document. */
  terms: readonly string[];
  /** Ids of the clauses that say it. */
  clauses: string[];
  /** The sentence in which the first clause says it. */
  quote: string;
}

/** What one document says and another does not. */
export interface Silence {
  unmentioned: Unmentioned[];
  /** Subjects the silent document is not about, so that its silence says nothing (不适用). */
  beside: string[];
  /** What the other document gives to other places by name. */
  assigned: Assigned[];
  /** How many clauses of the silent document were searched. */
  searched: number;
}

/** What a clause must be to order something; a rule for the whole text may stand at its end (就高不重复). */
const ORDERS: ReadonlySet<Clause['kind']> = new Set(['section', 'item', 'subitem', 'paragraph', 'article', 'back']);
const FRAMES = /现状|形势|指导思想|总体要求|总体思路|基本原则|目标|基本情况|产业情况|发展思路/u;

/** What documents are held against each other with. */
export interface Held {
  corpus: Corpus;
  subjects: ReadonlyMap<string, Topic>;
  /** By page or document, see `scope.ts`. */
  scopeOf: ReadonlyMap<string, Scope>;
  isPart: IsPart;
  measures: MeasureFinder;
}

/** Returns on what of the clauses of one document another is silent, from what that one says. */
export function silenceOf(
  { corpus, subjects, scopeOf, isPart, measures }: Held,
  clauses: readonly Clause[],
  { from, to: silent, relation }: Compared,
  { text, searched, spoken, central }: Hearing,
): Silence {
  const to = silent.id;
  const isAbsent = (term: string): boolean => !text.includes(searchForm(term));
  const target = scopeOf.get(to) ?? new Set<string>();
  const found = new Map<string, Found>();
  const beside = new Set<string>();
  const add = (kind: Unmentioned['kind'], terms: readonly string[], clause: Clause, words = terms): void => {
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
    for (const terms of mattersOf(clause, measures, spoken, isAbsent)) add('matter', terms, clause);
  }
  const instead = ({ words }: Found, clause: Clause): string[] =>
    relation === 'below' ? placesInstead(clause, words, from, silent) : [];
  const asked: Found[] = [];
  const assigned: Assigned[] = [];
  for (const one of found.values()) {
    const places = one.clauses.map((clause) => instead(one, clause));
    const own = one.clauses.filter((_, at) => places[at]?.length === 0);
    if (own.length > 0) asked.push({ ...one, clauses: own });
    else assigned.push({ terms: one.terms, places: [...new Set(places.flat())] });
  }
  const unmentioned = asked.sort((a, b) => Number(a.kind === 'matter') - Number(b.kind === 'matter')).map(tell);
  const shown = new Set(unmentioned.flatMap(({ kind, terms }) => (kind === 'subject' ? terms : [])));
  return { unmentioned, beside: [...beside].filter((label) => !shown.has(label)), assigned, searched };
}

/** A gap before it is shown. */
interface Found {
  kind: Unmentioned['kind'];
  terms: readonly string[];
  /** The words by which a clause says it, its terms among them. */
  words: readonly string[];
  clauses: Clause[];
}

/** Returns what a clause orders or offers by name and the other text never writes, each with all ways of writing it. */
function mattersOf(
  { heading, text, topics }: Clause,
  finder: MeasureFinder,
  spoken: ReadonlySet<string>,
  isAbsent: (term: string) => boolean,
): (readonly string[])[] {
  const measures = finder.named(`${heading ?? ''}\n${text}`);
  const quoted = quotedNames(text)
    .map((name) => finder.called(name) ?? [name])
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
    placed(corpus, clause.id) !== null
  );
}

function tell({ kind, terms, words, clauses }: Found): Unmentioned {
  const quotes = [terms, words].flatMap((sought) => clauses.flatMap((clause) => quoteOf(clause, sought) ?? []));
  // A row is named by what the text itself writes, not by another way of writing it.
  const written = terms.filter((term) => clauses.some((clause) => quoteOf(clause, [term]) !== null));
  return {
    kind,
    terms: [...new Set([...written, ...terms])],
    clauses: clauses.map(({ id }) => id),
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
