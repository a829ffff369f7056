import type { Clause } from '../../src/domain/clause.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { directionOf } from '../../src/domain/direction.ts';
import type { EditorialSet } from '../../src/domain/editorial.ts';
import type { Link, Passage } from '../../src/domain/link.ts';
import { chooseLinks, type Graded } from './choose.ts';
import { buildCites, type Cites } from './citation.ts';
import { findCitedTitles } from './cited-titles.ts';
import { applyLinkDecisions, type MakeLink } from './decide/apply.ts';
import { leastScore, mayBeLink, relationsOf, strengthOf } from './grade.ts';
import type { KeptIn } from './kept/kept-in.ts';
import { type KeptPairs, openKeptPairs } from './kept/kept-pairs.ts';
import { openKeptWords } from './kept/kept-words.ts';
import { quotesOfUnits } from './kept/quotes.ts';
import { linkId } from './link-id.ts';
import type { LinkInput } from './link-input.ts';
import { isEarlier } from './order.ts';
import { layBeside, measure, type Pair } from './pair.ts';
import { passagesBeside } from './reuse/beside.ts';
import { markBoilerplate } from './reuse/boilerplate.ts';
import { explain, scoreOf } from './score.ts';
import { undecided } from './undecided.ts';
import { bareReader, linkable, type Unit } from './unit.ts';
import { candidatesOf, unitsByAge } from './words/candidates.ts';
import { nearestBeside } from './words/nearest-beside.ts';
import { buildProfiles } from './words/profiles.ts';
import { buildSafeguards } from './words/safeguards.ts';
import { saidBy } from './words/said.ts';
import { likenessOf, weigh } from './words/vectors.ts';

/** What linking adds to the corpus. */
export interface Links {
  links: Link[];
  passages: Passage[];
  diagnostics: Diagnostic[];
}

/**
 * Finds which clause of a later document takes up which clause of an earlier one, and what wording they share.
 *
 * Reads: documents, clauses, topics and references; the vocabulary and the decisions of people.
 * Writes: what two texts tell of each other, where `keptIn` says, for the next run; the links point at clauses and quote both.
 */
export async function link(corpus: LinkInput, editorial: EditorialSet, keptIn: KeptIn | null = null): Promise<Links> {
  const reuse = passagesBeside(corpus.clauses, corpus.documents, keptIn);
  reuse.catch(() => {}); // Told where it is waited for.
  const characters = corpus.clauses.reduce((sum, { text }) => sum + text.length, 0);
  const units = linkable(corpus.clauses, corpus.documents, bareReader(characters));
  const words = await openKeptWords(keptIn, corpus.documents, characters / CHARACTERS_PER_TERM);
  const vectors = weigh(units, saidBy(units, words), words.numbering.size());
  await words.close();
  const nearest = nearestBeside(vectors, unitsByAge(units));
  const likeness = likenessOf(vectors);
  const subjects = buildProfiles(units, corpus.topics, 'subject', editorial.topics);
  const measures = buildProfiles(units, corpus.topics, 'measure', editorial.topics);
  const cites = buildCites(corpus.references, corpus.documents);
  const safeguards = buildSafeguards(units, measures);
  const least = leastScore(corpus.documents.length);
  const kept = await openKeptPairs(keptIn, units);
  const graded: Graded[] = [];
  const grade = (measured: Pair): void => {
    const pair = layBeside(measured, likeness, subjects, measures, kept.wording);
    const score = scoreOf(pair);
    const strength = strengthOf(pair, score, least);
    // A weak one must at least say what both are about.
    const isNamed = (): boolean => relationsOf(pair, false).length > 0 || cites(pair) !== null;
    if (strength !== 0 && (strength > 1 || isNamed())) graded.push({ pair, strength, score });
  };
  const others = undecided(units, subjects, measures);
  for await (const near of nearest)
    for (const pair of measure(candidatesOf(near, units, likeness, safeguards), subjects, measures))
      if (mayBeLink(scoreOf(pair), least)) grade(pair);
      else others.add(pair);
  // Only now, so that what goes on in other threads is waited for as late as can be.
  const passages = await reuse;
  const reused = reusedBy(passages, units);
  for (const pair of others.sharing((from, to) => reused.get(to)?.has(from) ?? false)) grade(pair);
  const chosen = chooseLinks(graded, corpus.documents.length).map((one) => linkOf(one, cites, kept));
  await kept.close();
  const known = new Set(chosen.map(({ id }) => id));
  const found = [...chosen, ...findCitedTitles(corpus).filter(({ id }) => !known.has(id))];
  const clauses = new Map(corpus.clauses.map((clause) => [clause.id, clause]));
  const decided = applyLinkDecisions(found, editorial, clauses, byHand(corpus));
  return {
    links: inReadingOrder(decided.links, corpus.clauses),
    passages: markBoilerplate(passages),
    diagnostics: decided.diagnostics,
  };
}

/** Characters in which a large corpus says one new word of two or three characters. */
const CHARACTERS_PER_TERM = 4;

/** For each later unit the earlier ones with which it shares a passage. */
function reusedBy(passages: readonly Passage[], units: readonly Unit[]): Map<number, Set<number>> {
  const places = new Map(units.map(({ clause, index }) => [clause.id, index]));
  const reused = new Map<number, Set<number>>();
  for (const { from, to } of passages) {
    const [a, b] = [places.get(from), places.get(to)];
    if (a !== undefined && b !== undefined) reused.set(b, (reused.get(b) ?? new Set()).add(a));
  }
  return reused;
}

function linkOf({ pair, score, strength }: Graded, cites: Cites, { quotes }: KeptPairs): Link {
  const { from, to } = pair;
  const cited = cites(pair);
  const relations = relationsOf(pair, cited !== null);
  return {
    id: linkId(from.clause.id, to.clause.id),
    from: from.clause.id,
    to: to.clause.id,
    relation: relations[0] ?? 'same-subject',
    relations,
    direction: directionOf(from.document, to.document),
    strength,
    score: Math.round(score * 1000) / 1000,
    explanation: cited === null ? explain(pair, score) : `${explain(pair, score)}。${cited}`,
    evidence: quotesOfUnits(quotes, from, to),
    status: 'auto',
  };
}

/** A link between two clauses that a person put together: any order but from later to earlier. */
function byHand({ clauses, documents }: LinkInput): MakeLink {
  const homes = new Map(documents.map((document) => [document.id, document]));
  const home = new Map(clauses.map((clause) => [clause.id, homes.get(clause.doc)]));
  return (from, to) => {
    const [a, b] = [home.get(from), home.get(to)];
    if (!a || !b || !isEarlier(a, b)) return null;
    return {
      id: linkId(from, to),
      from,
      to,
      relation: 'same-subject',
      relations: ['same-subject'],
      direction: directionOf(a, b),
      strength: 2,
      score: 1,
      status: 'confirmed',
    };
  };
}

/** Orders links by the earlier clause, then by the later one, as both stand in the corpus. */
function inReadingOrder(links: readonly Link[], clauses: readonly Clause[]): Link[] {
  const place = new Map(clauses.map((clause, index) => [clause.id, index]));
  const placed = links.map((link) => ({ link, from: place.get(link.from) ?? 0, to: place.get(link.to) ?? 0 }));
  return placed.sort((a, b) => a.from - b.from || a.to - b.to).map(({ link }) => link);
}
