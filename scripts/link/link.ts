import type { Clause } from '../../src/domain/clause.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { EditorialSet } from '../../src/domain/editorial.ts';
import type { Link, Passage } from '../../src/domain/link.ts';
import { buildCites } from './citation.ts';
import { applyLinkDecisions, type MakeLink } from './decide/apply.ts';
import { quoteBoth } from './evidence.ts';
import { relationsOf, strengthOf } from './grade.ts';
import { linkId } from './link-id.ts';
import type { LinkInput } from './link-input.ts';
import { directionOf, isEarlier } from './order.ts';
import { measure, type Pair } from './pair.ts';
import { markBoilerplate } from './reuse/boilerplate.ts';
import { findPassages } from './reuse/passages.ts';
import { explain, scoreOf } from './score.ts';
import { linkable } from './unit.ts';
import { findCandidates } from './words/candidates.ts';
import { buildProfiles } from './words/profiles.ts';
import { weigh } from './words/vectors.ts';

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
 * Writes: nothing; the links point at clauses and quote both.
 */
export function link(corpus: LinkInput, editorial: EditorialSet): Links {
  const units = linkable(corpus.clauses, corpus.documents);
  const vectors = weigh(units);
  const subjects = buildProfiles(units, corpus.topics, 'subject', editorial.topics);
  const measures = buildProfiles(units, corpus.topics, 'measure', editorial.topics);
  const pairs = measure(findCandidates(units, vectors), vectors, subjects, measures);
  const cites = buildCites(corpus.references, corpus.documents);
  const found = pairs.flatMap((pair) => {
    const score = scoreOf(pair);
    const strength = strengthOf(pair, score);
    return strength === 0 ? [] : linkOf(pair, score, strength, relationsOf(pair, cites));
  });
  const clauses = new Map(corpus.clauses.map((clause) => [clause.id, clause]));
  const decided = applyLinkDecisions(found, editorial, clauses, byHand(corpus));
  return {
    links: inReadingOrder(decided.links, corpus.clauses),
    passages: markBoilerplate(findPassages(corpus.clauses, corpus.documents)),
    diagnostics: decided.diagnostics,
  };
}

function linkOf(pair: Pair, score: number, strength: Link['strength'], relations: Link['relations']): Link {
  const [from, to] = [pair.from.clause, pair.to.clause];
  return {
    id: linkId(from.id, to.id),
    from: from.id,
    to: to.id,
    relation: relations[0] ?? 'same-subject',
    relations,
    direction: directionOf(pair.from.document, pair.to.document),
    strength,
    score: Math.round(score * 1000) / 1000,
    explanation: explain(pair, score),
    evidence: quoteBoth(from.text, to.text),
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
  const at = (id: string): number => place.get(id) ?? 0;
  return [...links].sort((a, b) => at(a.from) - at(b.from) || at(a.to) - at(b.to));
}
