import type { Clause } from '../domain/clause.ts';

/** Returns the role of a clause of the front or back matter, the second word of its anchor (`front-title` → `title`). */
export function frontRole(clause: Pick<Clause, 'kind' | 'anchor'>): string | null {
  if (clause.kind !== 'front' && clause.kind !== 'back') return null;
  return /^(?:front|back)-([a-z]+)/.exec(clause.anchor)?.[1]?.replace(/^p$/, '') || null;
}

/** Returns what the margin and the sticky bar call a clause: its citation, or where it stands. */
export function clauseName(clause: Pick<Clause, 'kind' | 'anchor' | 'citation'>): string {
  if (clause.citation !== '') return clause.citation;
  if (clause.kind === 'front') return '文前';
  return clause.kind === 'back' ? '文末' : clause.anchor;
}

/** Returns the heading a reader knows a clause by: its own, or the nearest above it. */
export function clauseHeading(clause: Pick<Clause, 'heading' | 'headings'>): string {
  return bare(clause.heading ?? clause.headings.at(-1) ?? '');
}

/** Returns a heading as a title: white space folded, the closing full stop of a run-in heading left out. */
export function bare(heading: string): string {
  return heading
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[。．.：:]$/u, '');
}
