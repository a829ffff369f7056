import type { PolicyDocument } from '../../../src/domain/document.ts';
import type { Reference } from '../../../src/domain/fact.ts';
import { bareForm } from '../../../src/domain/normalize.ts';
import { normalDocNumber } from './doc-number.ts';

/** Returns the references with the document each of them means. */
export function withTargets(references: readonly Reference[], documents: readonly PolicyDocument[]): Reference[] {
  const target = targetFinder(documents);
  return references.map((reference) => ({ ...reference, target: target(reference.title, reference.docNumber) }));
}

/**
 * Returns a function that finds the document of this corpus that a title or number names, or null:
 * by number; by the document's own title or a part's; or by the title it issues or forwards (关于印发…的通知).
 */
function targetFinder(
  documents: readonly PolicyDocument[],
): (title: string | null, docNumber: string | null) => string | null {
  const byNumber = new Map<string, string>();
  const byTitle = new Map<string, string>();
  for (const document of documents) {
    if (document.docNumber) byNumber.set(normalDocNumber(document.docNumber), document.id);
    for (const title of [document.title, ...document.parts.map((part) => part.title)]) {
      byTitle.set(bareForm(title), document.id);
      const issued = /(?:印发|转发|公布|发布)(.+)的通知$/u.exec(title)?.[1];
      if (!issued) continue;
      const several = [...issued.matchAll(/《([^《》]+)》/gu)].map(([, inner = '']) => inner);
      for (const inner of [issued, ...several])
        if (!byTitle.has(bareForm(inner))) byTitle.set(bareForm(inner), document.id);
    }
  }
  return (title, docNumber) =>
    (docNumber ? byNumber.get(docNumber) : undefined) ?? (title ? byTitle.get(bareForm(title)) : undefined) ?? null;
}
