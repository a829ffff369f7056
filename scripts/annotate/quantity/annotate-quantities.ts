import { createHash } from 'node:crypto';
import type { ClauseKind } from '../../../src/domain/clause.ts';
import type { Texts } from '../../../src/domain/corpus.ts';
import type { Quantity } from '../../../src/domain/fact.ts';
import { readClause } from './read-clause.ts';
import { settingOf } from './setting.ts';

/** Parts of a document whose numbers are dates, document numbers and serial numbers. */
const SILENT: ReadonlySet<ClauseKind> = new Set(['front', 'back', 'annex-list', 'responsibility']);

function idOf(seed: string, taken: Set<string>): string {
  for (let n = 0; ; n += 1) {
    const id = `q-${createHash('sha256')
      .update(n === 0 ? seed : `${seed}~${n}`)
      .digest('hex')
      .slice(0, 10)}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/**
 * Returns every figure of the texts with its meaning (指标), in reading order; inline clauses are read with their parent.
 * Ids stay the same as long as clause, quote and figure do.
 */
export function annotateQuantities(texts: Texts): Quantity[] {
  const documents = new Map(texts.documents.map((document) => [document.id, document]));
  const taken = new Set<string>();
  return texts.clauses.flatMap((clause) => {
    const document = documents.get(clause.doc);
    if (!document || clause.inline || SILENT.has(clause.kind)) return [];
    return readClause(clause.text, settingOf(document, clause)).map((draft) => ({
      id: idOf(
        `${clause.id}|${draft.quote}|${draft.value}|${draft.unit}|${draft.subject ?? ''}|${draft.metric ?? ''}`,
        taken,
      ),
      clause: clause.id,
      ...draft,
      status: 'auto' as const,
    }));
  });
}
