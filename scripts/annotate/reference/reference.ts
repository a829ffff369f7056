import type { Clause } from '../../../src/domain/clause.ts';
import type { Texts } from '../../../src/domain/corpus.ts';
import type { Reference } from '../../../src/domain/fact.ts';
import { DOC_NUMBER, normalDocNumber, trimDocNumber } from './doc-number.ts';
import { targetFinder } from './target.ts';

const TITLE = '《(?<title>(?:[^《》]|《[^《》]*》)+)》';
const NAMED = new RegExp(`${TITLE}(?:\\s*[（(]\\s*(?<after>${DOC_NUMBER})\\s*[)）])?|(?<bare>${DOC_NUMBER})`, 'gu');

/**
 * Finds every document, law or catalogue that the texts name: each 《…》, with the number in brackets after it,
 * and each document number that stands alone (落实豫政〔2014〕87号文件).
 */
export function annotateReferences(texts: Texts): Reference[] {
  const target = targetFinder(texts.documents);
  return texts.clauses.filter((clause) => !clause.inline).flatMap((clause) => referencesIn(clause, target));
}

/** Returns the references of one clause in order of mention; a place that is quoted twice is recorded twice. */
export function referencesIn(
  clause: Pick<Clause, 'id' | 'text'>,
  target: (title: string | null, docNumber: string | null) => string | null,
): Reference[] {
  return [...clause.text.matchAll(NAMED)].map((match) => {
    const { title = null, after = null, bare = null } = match.groups ?? {};
    const number = bare ? trimDocNumber(bare) : after;
    const docNumber = number ? normalDocNumber(number) : null;
    return {
      clause: clause.id,
      quote: bare ? trimDocNumber(match[0]) : match[0],
      title,
      docNumber,
      target: target(title, docNumber),
      status: 'auto',
    };
  });
}
