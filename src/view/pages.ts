import { pagePath, splitId } from '../domain/anchor.ts';
import type { Clause } from '../domain/clause.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Part, PolicyDocument } from '../domain/document.ts';
import { madeFor } from './made-for.ts';

/** One page of policy text: a document, or a part of one. */
export interface PageRef {
  /** `<doc>` or `<doc>/<part>`; the part of a global clause id before `#`. */
  key: string;
  document: PolicyDocument;
  part: Part | null;
  title: string;
  path: string;
}

/** Returns every page of policy text in reading order: each document, then its parts. */
export function policyPages(documents: readonly PolicyDocument[]): PageRef[] {
  return documents.flatMap((document) => [
    pageRef(document, null),
    ...document.parts.map((part) => pageRef(document, part)),
  ]);
}

function pageRef(document: PolicyDocument, part: Part | null): PageRef {
  return {
    key: part ? `${document.id}/${part.id}` : document.id,
    document,
    part,
    title: part?.title ?? document.title,
    path: pagePath(document.id, part?.id ?? null),
  };
}

/** The corpus arranged for looking things up by page and by id; made once per build. */
export interface PageIndex {
  pages: readonly PageRef[];
  pageOf: ReadonlyMap<string, PageRef>;
  clausesOf: ReadonlyMap<string, readonly Clause[]>;
  clauseOf: ReadonlyMap<string, Clause>;
}

const made = madeFor<Corpus, PageIndex>('pages');

/** Returns the index of a corpus, the same object for the same corpus. */
export function pageIndex(corpus: Corpus): PageIndex {
  const known = made.get(corpus);
  if (known) return known;
  const pages = policyPages(corpus.documents);
  const clausesOf = new Map<string, Clause[]>();
  for (const clause of corpus.clauses) {
    const { page } = splitId(clause.id);
    const list = clausesOf.get(page);
    if (list) list.push(clause);
    else clausesOf.set(page, [clause]);
  }
  const index: PageIndex = {
    pages,
    pageOf: new Map(pages.map((page) => [page.key, page])),
    clausesOf,
    clauseOf: new Map(corpus.clauses.map((clause) => [clause.id, clause])),
  };
  made.set(corpus, index);
  return index;
}
