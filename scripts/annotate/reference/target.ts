import type { Clause } from '../../../src/domain/clause.ts';
import type { PolicyDocument } from '../../../src/domain/document.ts';
import type { Reference } from '../../../src/domain/fact.ts';
import { bareForm } from '../../../src/domain/normalize.ts';
import { normalDocNumber } from './doc-number.ts';

/** Returns the references with the document each of them means; a title that its own document prints is that one. */
export function withTargets(
  references: readonly Reference[],
  documents: readonly PolicyDocument[],
  clauses: readonly Pick<Clause, 'id' | 'doc' | 'part' | 'text'>[],
): Reference[] {
  const inner = clauses.filter(({ id, part }) => part === null && /#front-title-\d+$/u.test(id));
  const target = targetFinder(documents, inner);
  const own = new Set(inner.map(({ doc, text }) => `${doc} ${titleForm(text)}`));
  return references.map((reference) => {
    const doc = reference.clause.replace(/[/#].*$/u, '');
    const same = reference.title !== null && !reference.docNumber && own.has(`${doc} ${titleForm(reference.title)}`);
    return { ...reference, target: same ? doc : target(reference.title, reference.docNumber) };
  });
}

/** A title without marks; < and > stand for 〈 and 〉 inside 《…》. */
function titleForm(title: string): string {
  return bareForm(title).replace(/[<>]/gu, '');
}

/**
 * Returns a function that finds the document of this corpus that a title or number names, or null:
 * by number; by the document's own title or a part's; or by the title it issues or forwards (关于印发…的通知), as the
 * notice tells it or as it stands above the text that is issued.
 */
function targetFinder(
  documents: readonly PolicyDocument[],
  inner: readonly Pick<Clause, 'doc' | 'text'>[],
): (title: string | null, docNumber: string | null) => string | null {
  const byNumber = new Map<string, string>();
  const byTitle = new Map<string, string>();
  for (const document of documents) {
    if (document.docNumber) byNumber.set(normalDocNumber(document.docNumber), document.id);
    for (const title of [document.title, ...document.parts.map((part) => part.title)]) {
      byTitle.set(titleForm(title), document.id);
      const issued = /(?:印发|转发|公布|发布)(.+)的通知$/u.exec(title)?.[1];
      if (!issued) continue;
      const several = [...issued.matchAll(/《([^《》]+)》/gu)].map(([, inner = '']) => inner);
      for (const inner of [issued, ...several])
        if (!byTitle.has(titleForm(inner))) byTitle.set(titleForm(inner), document.id);
    }
  }
  for (const { doc, text } of inner) if (!byTitle.has(titleForm(text))) byTitle.set(titleForm(text), doc);
  return (title, docNumber) =>
    (docNumber ? byNumber.get(docNumber) : undefined) ?? (title ? byTitle.get(titleForm(title)) : undefined) ?? null;
}
