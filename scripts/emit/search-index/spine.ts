import type { Clause } from '../../../src/domain/clause.ts';
import type { PolicyDocument } from '../../../src/domain/document.ts';
import { countCharacters } from '../../../src/domain/normalize.ts';
import { type CatalogDocument, packNumbers, type Spine } from '../../../src/search/catalog.ts';
import { type ClauseForm, shapeOf } from '../../../src/search/layout.ts';

/** Returns what search must know of every clause before it reads one. */
export function spineOf(clauses: readonly Clause[], forms: readonly ClauseForm[], weights: Uint8Array): Spine {
  const shapes = forms.map(shapeOf);
  const depths = clauseDepths(clauses);
  return {
    headingUnits: packNumbers(shapes.map((shape) => shape.heading)),
    textUnits: packNumbers(shapes.map((shape) => shape.text)),
    lead: packNumbers(clauses.map(({ headingStyle }, at) => (headingStyle === 'run-in' ? leadOf(forms[at]) : 0))),
    depth: packNumbers(depths),
    inline: packNumbers(clauses.map((clause) => (clause.inline ? 1 : 0))),
    weight: packNumbers([...weights]),
  };
}

/** Returns how many characters of the text are its run-in heading. */
function leadOf(form: ClauseForm | undefined): number {
  const heading = form?.heading ?? '';
  return form?.text.startsWith(heading) ? countCharacters(heading) : 0;
}

function clauseDepths(clauses: readonly Clause[]): number[] {
  const depth = new Map<string, number>();
  return clauses.map((clause) => {
    const own = clause.parent === null ? 0 : (depth.get(clause.parent) ?? 0) + 1;
    depth.set(clause.id, own);
    return own;
  });
}

/** Returns the documents in corpus order with the places of their clauses and parts, and the names of their texts. */
export function catalogDocuments(
  corpus: { documents: readonly PolicyDocument[]; clauses: readonly Clause[] },
  texts: (doc: string) => string,
): CatalogDocument[] {
  const first = new Map<string, number>();
  const end = new Map<string, number>();
  corpus.clauses.forEach((clause, at) => {
    for (const key of [clause.doc, `${clause.doc}/${clause.part ?? ''}`]) {
      if (!first.has(key)) first.set(key, at);
      end.set(key, at + 1);
    }
  });
  return corpus.documents.map((document) => ({
    id: document.id,
    title: document.title,
    shortTitle: document.shortTitle,
    docNumber: document.docNumber,
    issuer: document.issuer,
    issuedOn: document.issuedOn,
    level: document.level,
    region: document.region.name,
    year: document.issuedOn?.slice(0, 4) ?? null,
    url: document.url,
    parts: document.parts.map(({ id, title }) => ({
      id,
      title,
      first: first.get(`${document.id}/${id}`) ?? 0,
      end: end.get(`${document.id}/${id}`) ?? 0,
    })),
    first: first.get(document.id) ?? 0,
    end: end.get(document.id) ?? 0,
    texts: texts(document.id),
  }));
}
