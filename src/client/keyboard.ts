import { clauses, currentClause } from './clauses.ts';
import { singleKeysWork } from './single-keys.ts';

/**
 * The reading keys: `]` `[` next and previous clause, `c` copy citation, `e` into the excerpt, `?` help.
 * They never act while something is typed, with a modifier held, inside a dialog, or where the reader turned them off.
 */
export function bindKeys(): void {
  const help = document.querySelector<HTMLDialogElement>('#keys');
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
    if (!singleKeysWork()) return;
    if (event.key === '?') {
      help?.showModal();
      event.preventDefault();
    } else if (event.key === ']' || event.key === '[') {
      goTo(currentClause() + (event.key === ']' ? 1 : -1));
      event.preventDefault();
    } else if (event.key === 'c' || event.key === 'e') {
      const at = clauses[Math.max(0, currentClause())];
      at?.querySelector<HTMLElement>(event.key === 'c' ? '[data-cite]' : '[data-excerpt-add]')?.click();
      event.preventDefault();
    }
  });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input, textarea, select, dialog[open], [role="dialog"]') !== null;
}

function goTo(index: number): void {
  const clause = clauses[index];
  if (!clause) return;
  // The address follows, so that what is read can be copied from the address bar; history stays as it was.
  // The browser itself scrolls: with a target in the page everything is laid out, and it lands exactly.
  location.replace(`#${clause.id}`);
  clause.tabIndex = -1;
  clause.focus({ preventScroll: true });
}
