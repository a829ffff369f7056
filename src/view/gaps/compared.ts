import { splitId } from '../../domain/anchor.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { PolicyDocument } from '../../domain/document.ts';
import { levelRank } from '../../domain/level.ts';
import { isSameLine } from '../../domain/region-code.ts';
import { documentPairs } from '../links/pairs.ts';
import { madeOnce } from '../made-for.ts';
import { concerns, partsOf, scopes } from './scope.ts';

/** Two documents, one of which may be silent on what the other says. */
export interface Compared {
  from: PolicyDocument;
  to: PolicyDocument;
  /** Whether the silent document is at the lower level, at the same level and later, or above. */
  relation: 'below' | 'later' | 'above';
}

/** The pairs of documents of one line of levels or of one level: those held against each other, and those on other matters. */
export interface ComparedPairs {
  alike: Compared[];
  apart: Compared[];
}

/** Up to here every two documents are held against each other; of more, those with a page of their own as a pair. */
const ALL_DOCUMENTS = 24;
/** Links of strength 2 and more from which on two documents are about the same, whatever their titles say. */
const LEAST_LINKS = 3;

/** Returns the pairs of documents, in the order of the corpus; a plan on materials says nothing of a law on honesty. */
export function comparedPairs(corpus: Corpus): ComparedPairs {
  return madeOnce('compared-pairs', corpus, () => {
    const related = orderedPairs(corpus).flatMap(([from, to]): Compared[] => {
      const relation = relationOf(from, to);
      return relation ? [{ from, to, relation }] : [];
    });
    const isAlike = sameMatter(corpus);
    const byMatter = Map.groupBy(related, ({ from, to }) => isAlike(from.id, to.id));
    return { alike: byMatter.get(true) ?? [], apart: byMatter.get(false) ?? [] };
  });
}

function orderedPairs(corpus: Corpus): (readonly [PolicyDocument, PolicyDocument])[] {
  const { documents } = corpus;
  if (documents.length <= ALL_DOCUMENTS) return documents.flatMap((from) => documents.map((to) => [from, to] as const));
  const place = new Map(documents.map(({ id }, at) => [id, at]));
  const at = ({ id }: PolicyDocument): number => place.get(id) ?? 0;
  return documentPairs(corpus)
    .flatMap(({ from, to }) => [[from, to] as const, [to, from] as const])
    .sort((a, b) => at(a[0]) - at(b[0]) || at(a[1]) - at(b[1]));
}

function relationOf(from: PolicyDocument, to: PolicyDocument): Compared['relation'] | null {
  if (from.id === to.id || from.issuedOn === null || to.issuedOn === null) return null;
  if (!isSameLine(from.region.code, to.region.code)) return null;
  const difference = levelRank(to.level) - levelRank(from.level);
  if (difference === 0) return from.issuedOn < to.issuedOn ? 'later' : null;
  if (difference > 0) return from.issuedOn < to.issuedOn ? 'below' : null;
  return yearOf(from.issuedOn) - yearOf(to.issuedOn) <= CONTEMPORARY ? 'above' : null;
}

/** Years by which a text above may be older: what it could not know of then, it is not silent on. */
const CONTEMPORARY = 3;

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** Tells whether two documents are about the same: by their titles, or by what was found to correspond. */
function sameMatter(corpus: Corpus): (one: string, other: string) => boolean {
  const scopeOf = scopes(corpus);
  const isPart = partsOf(corpus);
  const links = new Map<string, number>();
  for (const { from, to, strength } of corpus.links) {
    if (strength < 2) continue;
    const key = [splitId(from).doc, splitId(to).doc].sort().join(' ');
    links.set(key, (links.get(key) ?? 0) + 1);
  }
  return (one, other) => {
    const [scope, target] = [scopeOf.get(one) ?? new Set<string>(), scopeOf.get(other) ?? new Set<string>()];
    const byTitle = target.size > 0 && [...scope].some((label) => concerns(target, scope, label, isPart));
    return byTitle || (links.get([one, other].sort().join(' ')) ?? 0) >= LEAST_LINKS;
  };
}
