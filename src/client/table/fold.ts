import { namedElement } from '../named-place.ts';

/** Rows that a phone shows at first, and how many more at a touch; the same number stands in table-fold.css. */
const STEP = 20;

/**
 * Folds a long table for a phone and returns what to call when its rows were filtered or sorted. Styles decide in which
 * windows the folding shows; a row that the address names is always in sight.
 */
export function bindFold(table: HTMLTableElement): () => void {
  const bar = table.closest('.tw')?.nextElementSibling;
  if (!(bar instanceof HTMLElement) || !bar.matches('.foldbar')) return () => {};
  let limit = STEP;

  function fold(): void {
    const rows = [...(table.tBodies[0]?.rows ?? [])].filter((row) => !row.hidden);
    rows.forEach((row, at) => {
      row.classList.toggle('later', at >= limit);
    });
    table.dataset['fold'] = 'on';
    if (bar instanceof HTMLElement) bar.hidden = rows.length <= limit;
  }

  function more(all: boolean): void {
    const next = [...(table.tBodies[0]?.rows ?? [])].filter((row) => !row.hidden)[limit];
    limit = all ? Number.POSITIVE_INFINITY : limit + STEP;
    fold();
    next?.querySelector('a')?.focus({ preventScroll: true });
  }

  function showTarget(): void {
    const target = namedElement();
    if (!target || !table.contains(target)) return;
    limit = Number.POSITIVE_INFINITY;
    fold();
    target.scrollIntoView({ block: 'center' });
  }

  bar.querySelector('[data-fold-more]')?.addEventListener('click', () => more(false));
  bar.querySelector('[data-fold-all]')?.addEventListener('click', () => more(true));
  table.addEventListener('refold', fold);
  addEventListener('hashchange', showTarget);
  fold();
  showTarget();
  return fold;
}
