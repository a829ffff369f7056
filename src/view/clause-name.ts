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

const BEGINNING = /^[^，。；：,;:]{1,16}/u;

/** Returns what a clause is called in a list of contents: its own heading, or the beginning of its text. */
export function clauseTitle({ heading, text }: Pick<Clause, 'heading' | 'text'>): string {
  if (heading) return bare(heading);
  const whole = text.trim();
  const first = BEGINNING.exec(whole)?.[0] ?? '';
  // A word or figure is left out where it would be cut: CVD, 2025.
  const beginning = /^[A-Za-z\d]/u.test(whole.slice(first.length))
    ? first.replace(/(?<=\P{ASCII})[A-Za-z\d.]+$/u, '')
    : first;
  return beginning.length < whole.length ? `${beginning}…` : beginning;
}

/** Returns a heading as a title: white space folded, the closing full stop of a run-in heading left out. */
export function bare(heading: string): string {
  return heading
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[。．.：:]$/u, '');
}
