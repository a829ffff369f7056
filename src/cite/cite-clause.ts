import { pagePath, splitId } from '../domain/anchor.ts';
import { citedWords } from '../domain/cited-words.ts';
import type { Clause } from '../domain/clause.ts';
import type { PolicyDocument } from '../domain/document.ts';
import { clauseName } from '../view/clause-name.ts';
import type { Citation } from './citation.ts';

/** Returns the citation of a clause. `site` is origin and base path without a slash at the end; `today` YYYY-MM-DD. */
export function citeClause(document: PolicyDocument, clause: Clause, site: string, today: string): Citation {
  const part = document.parts.find((item) => item.id === clause.part) ?? null;
  return {
    id: clause.id,
    title: document.title,
    partTitle: part?.title ?? null,
    docNumber: document.docNumber,
    issuer: document.issuer,
    issuedOn: document.issuedOn,
    pin: clauseName(clause),
    url: site + citationPath(clause.id, clause.fingerprint),
    accessedOn: today,
    words: citedWords(clause),
  };
}

/** Returns the citation link of a clause as a path without base path: page, fingerprint, anchor. */
export function citationPath(id: string, fingerprint: string): string {
  const { doc, part, anchor } = splitId(id);
  return `${pagePath(doc, part)}?v=${fingerprint}#${anchor}`;
}
