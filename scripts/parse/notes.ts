import { placeId } from '../../src/domain/anchor.ts';
import { type Clause, clauseWords } from '../../src/domain/clause.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { type Editorial, type WrittenAt, writtenAt } from '../../src/domain/editorial.ts';
import { searchForm } from '../../src/domain/normalize.ts';
import type { Note } from '../../src/domain/repair.ts';
import type { Source } from '../../src/domain/source.ts';

/** Returns the editor’s notes, each beside the clause whose words it quotes; one that quotes nothing there is an error. */
export function editorNotes(
  source: Source,
  clauses: readonly Clause[],
  editorial: Editorial,
  diagnostics: Diagnostic[],
): Note[] {
  if (editorial.notes.length === 0) return [];
  const words = new Map(clauses.filter((c) => !c.inline).map((clause) => [clause, searchForm(wordsOf(clause))]));
  return editorial.notes.flatMap((entry, index) => {
    const wanted = searchForm(entry.quote);
    const holding = [...words].flatMap(([clause, form]) => (form.includes(wanted) ? [clause] : []));
    const id = entry.clause === undefined ? null : placeId(source.id, entry.clause);
    const clause = id === null ? only(holding) : clauses.find((c) => c.id === id);
    if (!clause || !searchForm(wordsOf(clause)).includes(wanted)) {
      diagnostics.push(stale(source, entry, holding, writtenAt(editorial, 'notes', index)));
      return [];
    }
    return [
      { doc: source.id, clause: clause.id, kind: entry.kind, quote: entry.quote, reason: entry.reason, by: 'editor' },
    ];
  });
}

/** Returns the one clause that holds the words; undefined where none or several do. */
function only(holding: readonly Clause[]): Clause | undefined {
  return holding.length === 1 ? holding[0] : undefined;
}

function wordsOf(clause: Clause): string {
  return `${clause.label ?? ''}${clauseWords(clause)}`;
}

function stale(
  source: Source,
  entry: { clause?: string | undefined; quote: string },
  holding: readonly Clause[],
  { file, line }: WrittenAt,
): Diagnostic {
  const places = holding
    .slice(0, 4)
    .map((clause) => clause.id.slice(source.id.length).replace(/^[/#]/u, '').replace('#', '/'));
  const where = places.length > 0 ? `这些字在 ${places.join('、')}` : '这些字在哪一条里都没有';
  return {
    ruleId: 'editorial-stale',
    severity: 'error',
    message: `notes：“${entry.quote}”不在 ${entry.clause ?? '唯一的一条'}里，${where}。`,
    file,
    line,
    column: 1,
    hint: '请改 clause 或引文，或删去这条决定。',
  };
}
