import type { Clause } from '../../domain/clause.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { AnchorRecord } from '../../domain/ledger.ts';
import { clauseName } from '../../view/clause-name.ts';
import type { CheckClause, CheckIndex, FormerText } from './check-index.ts';

/** Returns the checker’s index of a corpus; `anchors` are all anchors ever published. */
export function makeCheckIndex(
  corpus: Pick<Corpus, 'documents' | 'clauses' | 'references'>,
  anchors: readonly AnchorRecord[],
  builtOn: string,
): CheckIndex {
  const former: Record<string, FormerText[]> = {};
  const moved: Record<string, string> = {};
  for (const anchor of anchors) {
    const versions = anchor.current ? anchor.versions.slice(0, -1) : anchor.versions;
    if (versions.length > 0) former[anchor.id] = versions;
    if (anchor.movedTo) moved[anchor.id] = anchor.movedTo;
  }
  return {
    builtOn,
    documents: corpus.documents.map(({ id, title, shortTitle, docNumber, issuer, issuedOn, level, parts }) => ({
      id,
      title,
      shortTitle,
      docNumber,
      issuer,
      issuedOn,
      level,
      parts: parts.map((part) => ({ id: part.id, title: part.title })),
    })),
    clauses: corpus.clauses.map(checkClause),
    former,
    moved,
    mentions: corpus.references
      .filter((reference) => reference.target === null)
      .map(({ title, docNumber, clause }) => ({ title, docNumber, clause })),
  };
}

/** Returns what the checker knows of a clause. */
export function checkClause(clause: Clause): CheckClause {
  return {
    id: clause.id,
    pin: clauseName(clause),
    num: clause.num,
    labels: clause.labels,
    heading: clause.heading,
    text: clause.text,
    fingerprint: clause.fingerprint,
    parent: clause.parent,
    inline: clause.inline,
  };
}
