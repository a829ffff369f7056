import type { Citation } from '../../src/cite/citation.ts';
import { citationPath } from '../../src/cite/citation-path.ts';
import { citedWords } from '../../src/domain/cited-words.ts';
import type { Clause } from '../../src/domain/clause.ts';
import type { PolicyDocument } from '../../src/domain/document.ts';
import { clauseName } from '../../src/view/clause-name.ts';

/** Returns the citation of a clause, made from the data set alone. `site` is origin and base path without a slash at the end; `today` YYYY-MM-DD. */
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
