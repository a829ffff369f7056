import { clauses, currentClause } from './clauses.ts';
import { type ContentsLine, linesLeft, pinForm } from './contents-filter.ts';

const toc = document.querySelector<HTMLElement>('.toc');

/** A line of the contents with the element that is hidden with it. */
interface DrawnLine extends ContentsLine {
  element: HTMLElement;
  below: DrawnLine[];
}

/** Filters the contents by a word or a 条次 and says so where nothing is left. */
export function bindFilter(): void {
  const input = toc?.querySelector<HTMLInputElement>('.flt input');
  const empty = toc?.querySelector<HTMLElement>('.empty');
  if (!toc || !input || !empty) return;
  const lines = drawnLines(toc, ['.l1', '.l2', '.l3 > li, .nums > a'], '');
  const search = empty.querySelector('a');
  const path = search?.href ?? '';
  input.addEventListener('input', () => {
    const left = linesLeft(lines, input.value);
    const show = (line: DrawnLine): void => {
      line.element.hidden = !left.has(line);
      line.below.forEach(show);
    };
    lines.forEach(show);
    empty.hidden = left.size > 0;
    if (search) search.href = `${path}?${new URLSearchParams({ q: input.value.trim() })}`;
  });
}

function drawnLines(inside: HTMLElement, [selector, ...deeper]: readonly string[], above: string): DrawnLine[] {
  if (selector === undefined) return [];
  return [...inside.querySelectorAll<HTMLElement>(selector)].map((element) => {
    const link = element.matches('a') ? element : element.querySelector('a');
    const pin = above + pinForm((link?.firstElementChild ?? link)?.textContent ?? '');
    const words = `${link?.textContent ?? ''}${link?.title ?? ''}`;
    return { element, words, pin, below: drawnLines(element, deeper, pin) };
  });
}

/** Follows the reader: marks the current place in the contents and names it in the sticky bar; tells `onMove` the clause. */
export function followReader(onMove: (clause: HTMLElement | null) => void): void {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of toc?.querySelectorAll<HTMLAnchorElement>('ol a') ?? []) links.set(link.hash.slice(1), link);
  const place = document.querySelector<HTMLElement>('.docbar .at');
  let shown = -2;
  let waiting = false;
  const follow = (): void => {
    waiting = false;
    const at = currentClause();
    if (at === shown) return;
    shown = at;
    const clause = clauses[at] ?? null;
    if (place && clause) place.textContent = [clause.dataset['c'], clause.dataset['h']].filter(Boolean).join('　');
    else if (place && !place.querySelector('a')) place.textContent = '';
    markContents(links, at);
    onMove(clause);
  };
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(follow);
    },
    { passive: true },
  );
  follow();
}

function markContents(links: ReadonlyMap<string, HTMLAnchorElement>, at: number): void {
  for (const marked of toc?.querySelectorAll('[aria-current]') ?? []) marked.removeAttribute('aria-current');
  for (let i = at; i >= 0; i -= 1) {
    const link = links.get(clauses[i]?.id ?? '');
    if (!link) continue;
    const line = link.closest('.l2')?.querySelector<HTMLAnchorElement>('a') ?? link;
    line.setAttribute('aria-current', 'true');
    link.setAttribute('aria-current', 'true');
    keepInView(line);
    return;
  }
}

function keepInView(line: HTMLElement): void {
  if (!toc || toc.scrollHeight <= toc.clientHeight) return;
  const top = line.offsetTop;
  if (top < toc.scrollTop + 60 || top > toc.scrollTop + toc.clientHeight - 80)
    toc.scrollTop = top - toc.clientHeight / 3;
}

/** Folds the contents to their first level and back; the section being read stays open. */
export function bindOutlineSwitch(): void {
  const button = toc?.querySelector<HTMLElement>('[data-act=fold]');
  button?.addEventListener('click', () => {
    const folded = toc?.classList.toggle('flat') ?? false;
    button.setAttribute('aria-pressed', String(folded));
  });
}

/** Closes the drawer once a place is chosen. */
export function bindDrawer(): void {
  toc?.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('ol a')) return;
    toc.classList.remove('open');
    document.querySelector('.toc-btn')?.setAttribute('aria-expanded', 'false');
  });
}
