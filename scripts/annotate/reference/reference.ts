import type { Clause } from '../../../src/domain/clause.ts';
import type { Texts } from '../../../src/domain/corpus.ts';
import type { Reference } from '../../../src/domain/fact.ts';
import { DOC_NUMBER, normalDocNumber, trimDocNumber } from './doc-number.ts';

const TITLE = '《(?<title>(?:[^《》]|《[^《》]*》)+)》';
const NAMED = new RegExp(`${TITLE}(?:\\s*[（(]\\s*(?<after>${DOC_NUMBER})\\s*[)）])?|(?<bare>${DOC_NUMBER})`, 'gu');

/**
 * Finds every document, law or catalogue that the texts name: each 《…》, with the number in brackets after it,
 * and each document number that stands alone (落实豫政〔2014〕87号文件). Which document of the corpus it is, `target.ts` tells.
 */
export function annotateReferences(texts: Texts): Reference[] {
  return withKnownTitles(texts.clauses.filter((clause) => !clause.inline).flatMap(referencesIn));
}

/** Returns the references of one text, a number alone with the title that the text gives with it elsewhere. */
export function withKnownTitles(references: readonly Reference[]): Reference[] {
  const titles = new Map(
    references.flatMap(({ title, docNumber }) => (title && docNumber ? [[docNumber, title]] : [])),
  );
  return references.map((ref) => ({ ...ref, title: ref.title ?? titles.get(ref.docNumber ?? '') ?? null }));
}

/** Returns the references of one clause in order of mention; a place that is quoted twice is recorded twice. */
export function referencesIn(clause: Pick<Clause, 'id' | 'text'>): Reference[] {
  return [...clause.text.matchAll(NAMED)].map((match) => {
    const { title = null, after = null, bare = null } = match.groups ?? {};
    const number = bare ? trimDocNumber(bare) : after;
    const docNumber = number ? normalDocNumber(number) : null;
    return {
      clause: clause.id,
      quote: bare ? trimDocNumber(match[0]) : match[0],
      title,
      docNumber,
      target: null,
      status: 'auto',
    };
  });
}
