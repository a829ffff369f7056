import type { Clause, ClauseKind } from '../../../src/domain/clause.ts';
import type { Texts } from '../../../src/domain/corpus.ts';
import type { Quantity, Support } from '../../../src/domain/fact.ts';
import { recordId } from '../record-id.ts';
import { asPromised } from './promised.ts';
import { readClause } from './read-clause.ts';
import { settingOf } from './setting.ts';

/** Parts of a document whose numbers are dates, document numbers and serial numbers. */
const SILENT: ReadonlySet<ClauseKind> = new Set(['front', 'back', 'annex-list', 'responsibility']);

/**
 * Returns every figure of the texts with its meaning (指标), in reading order; inline clauses are read with their parent.
 * What `support` says of the money promised holds for the figures of it too. Ids stay the same as long as clause, quote and figure do.
 */
export function annotateQuantities(texts: Texts, support: readonly Support[] = []): Quantity[] {
  const measures = Map.groupBy(support, ({ clause }) => clause);
  const documents = new Map(texts.documents.map((document) => [document.id, document]));
  const clauses = new Map(texts.clauses.map((clause) => [clause.id, clause]));
  const above = (clause: Clause): Clause[] => {
    const parent = clause.parent === null ? undefined : clauses.get(clause.parent);
    return parent ? [parent, ...above(parent)] : [];
  };
  const leads = new Map<string, string>();
  const ledBy = ({ doc, part, parent, kind, text }: Clause): string => {
    const place = `${doc} ${part} ${parent}`;
    if (kind === 'paragraph') leads.set(place, text);
    return kind === 'paragraph' ? '' : (leads.get(place) ?? '');
  };
  const taken = new Set<string>();
  return texts.clauses.flatMap((clause) => {
    const document = documents.get(clause.doc);
    const led = ledBy(clause);
    if (!document || clause.inline || SILENT.has(clause.kind)) return [];
    const read = readClause(clause.text, settingOf(document, clause, above(clause), led));
    return asPromised(read, clause.text, measures.get(clause.id) ?? []).map(({ at: _, ...draft }) => ({
      id: recordId(
        'q',
        `${clause.id}|${draft.quote}|${draft.value}|${draft.unit}|${draft.subject ?? ''}|${draft.metric ?? ''}`,
        taken,
      ),
      clause: clause.id,
      ...draft,
      status: 'auto' as const,
    }));
  });
}
