import { clauses } from './clauses.ts';
import { readPreference, writePreference } from './preference.ts';

const key = `dd-at:${location.pathname}`;

/** Remembers the clause being read; nothing is kept for the first ones, where a page opens anyway. */
export function rememberPosition(clause: HTMLElement | null): void {
  const at = clause ? clauses.indexOf(clause) : -1;
  if (at > 2 && clause) writePreference(key, clause.id);
}

/** Offers the way back to where reading stopped, in the sticky bar; it never moves the page by itself. */
export function offerPosition(): void {
  const stored = readPreference(key);
  const clause = stored ? document.getElementById(stored) : null;
  const place = document.querySelector<HTMLElement>('.docbar .at');
  if (!clause || !place || location.hash !== '' || scrollY > 0) return;
  const link = document.createElement('a');
  link.href = `#${clause.id}`;
  link.textContent = `上次读到 ${clause.dataset['c'] ?? ''}`;
  place.replaceChildren(link);
}
