import { type Parsed, parse } from '../../scripts/parse/parse.ts';
import { repair } from '../../scripts/repair/repair.ts';
import type { Clause } from '../../src/domain/clause.ts';
import { type Editorial, editorialSchema } from '../../src/domain/editorial.ts';
import type { RepairedText } from '../../src/domain/repaired-text.ts';
import { type Source, splitLines } from '../../src/domain/source.ts';
import type { PolicyTable } from '../../src/domain/table.ts';

/** Returns a source made of a text, as the reading stage would. */
export function sourceOf(text: string, file = 'content/sources/zz/source.txt'): Source {
  const meta = {
    title: '某意见',
    docNumber: null,
    issuer: null,
    region: '410100',
    level: 'municipality' as const,
    issuedOn: null,
    retrievedFrom: null,
    retrievedOn: null,
  };
  return { id: 'zz', file, meta, sha256: '', text, lines: splitLines(text) };
}

/** Runs a text through repair and parse with an editor’s decisions, if any. */
export function engine(
  text: string,
  decisions: Record<string, unknown> = {},
  file?: string,
): { repaired: RepairedText; parsed: Parsed } {
  // Each entry stands on a line of its own, ten apart.
  const lists = Object.entries(decisions).map(([list, entries]) => [
    list,
    Array.isArray(entries) ? entries.map((_, index) => (index + 1) * 10) : [],
  ]);
  const written = { file: 'elsewhere/zz.yaml', lines: Object.fromEntries(lists) };
  const editorial: Editorial = { ...editorialSchema.parse(decisions), written };
  const repaired = repair(sourceOf(text, file), editorial);
  return { repaired, parsed: parse(repaired, editorial) };
}

/** Returns labels, own-line headings, texts and table cells in reading order, as one string. */
export function shownText(clauses: readonly Clause[], tables: readonly PolicyTable[]): string {
  const byClause = new Map(tables.map((table) => [table.clause, table]));
  return clauses
    .filter((clause) => !clause.inline && clause.kind !== 'table-row')
    .flatMap((clause) => {
      const table = byClause.get(clause.id);
      const heading = clause.headingStyle === 'own-line' ? (clause.heading ?? '') : '';
      const cells = [...(table?.columns ?? []), ...(table?.rows.flatMap((row) => row.cells) ?? [])];
      return [clause.label ?? '', heading, clause.text, ...cells];
    })
    .join('');
}

/** Applies the listed repairs (no moves) to a source. */
export function repairedText(repaired: RepairedText): string {
  let out = '';
  let at = 0;
  for (const repair of repaired.repairs) {
    const [start, end] = repair.sourceRange;
    if (start < at) throw new Error(`repairs overlap at ${start}`);
    if (repaired.source.text.slice(start, end) !== repair.before) throw new Error(`wrong words before at ${start}`);
    out += repaired.source.text.slice(at, start) + repair.after;
    at = end;
  }
  return out + repaired.source.text.slice(at);
}
