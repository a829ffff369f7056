import type { Clause } from '../../../src/domain/clause.ts';
import type { PolicyDocument } from '../../../src/domain/document.ts';
import { agesOf } from '../age.ts';

/** What is read of a clause. */
export type Worded = Pick<Clause, 'id' | 'doc' | 'text' | 'inline'>;
/** What is read of a document. */
export type Dated = Pick<PolicyDocument, 'id' | 'issuedOn' | 'level'>;

/** The texts that are searched for shared wording; each is known by its number in this order. */
export interface Texts {
  clauses: readonly Worded[];
  /** The age of the document of each, −1 where it has none (see `agesOf`). */
  ages: Int32Array;
}

/** Returns the texts of the clauses of some documents; what stands inside the text of a parent is left to the parent. */
export function textsOf(clauses: readonly Worded[], documents: readonly Dated[]): Texts {
  const ages = new Map([...agesOf(documents)].map(([document, age]) => [document.id, age]));
  const texts = clauses.filter(({ doc, text, inline }) => !inline && text !== '' && ages.has(doc));
  return { clauses: texts, ages: Int32Array.from(texts, ({ doc }) => ages.get(doc) ?? -1) };
}
