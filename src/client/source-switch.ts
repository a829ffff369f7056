import { announce } from './announce.ts';
import { clauses, currentClause } from './clauses.ts';
import type { Collation } from './repairs.ts';

/**
 * Switches the text between repaired and as received, in place. The marks hold what differs;
 * without script the switch is a link to the proof page, and without marks it stays one.
 */
export function bindSourceSwitch(repairs: Collation['repairs']): void {
  const text = document.querySelector<HTMLElement>('.text');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.docbar [data-text]')];
  if (!text || repairs.size === 0) return;
  for (const link of links) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-pressed', String(link.hasAttribute('aria-current')));
    link.removeAttribute('aria-current');
    const choose = (event: Event): void => {
      event.preventDefault();
      // Where the window has room for one of the two, it goes back as well.
      const alone = links.every((other) => other === link || other.getClientRects().length === 0);
      const pressed = link.getAttribute('aria-pressed') === 'true';
      const mode = alone && pressed ? 'repaired' : (link.dataset['text'] ?? 'repaired');
      const kept = clauses[currentClause()];
      const before = kept?.getBoundingClientRect().top ?? 0;
      for (const other of links) other.setAttribute('aria-pressed', String(other.dataset['text'] === mode));
      show(text, repairs, mode);
      if (kept) scrollBy({ top: kept.getBoundingClientRect().top - before, behavior: 'instant' });
      announce(mode === 'source' ? '现在显示源文' : '现在显示校订文');
    };
    link.addEventListener('click', choose);
    link.addEventListener('keydown', (event) => {
      if (event.key === ' ') choose(event);
    });
  }
}

/** The repaired words of each mark, kept while the source is shown. */
const repaired = new WeakMap<HTMLElement, string>();

function show(text: HTMLElement, repairs: Collation['repairs'], mode: string): void {
  text.dataset['text'] = mode;
  const seen = new Set<number>();
  for (const mark of text.querySelectorAll<HTMLElement>('[data-r]')) {
    const number = Number(mark.dataset['r']);
    const words = repaired.get(mark) ?? mark.textContent ?? '';
    repaired.set(mark, words);
    // A repair that runs across an element has two marks; the source’s words stand in the first.
    mark.textContent = mode === 'repaired' ? words : seen.has(number) ? '' : (repairs.get(number)?.before ?? words);
    seen.add(number);
  }
}
