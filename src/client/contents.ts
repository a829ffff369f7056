import { clauses, currentClause } from './clauses.ts';

const toc = document.querySelector<HTMLElement>('.toc');

/** Filters the contents by a word and says so where nothing is left. */
export function bindFilter(): void {
  const input = toc?.querySelector<HTMLInputElement>('.flt input');
  const empty = toc?.querySelector<HTMLElement>('.empty');
  if (!toc || !input || !empty) return;
  const holds = (element: Element | null, word: string): boolean =>
    word === '' ||
    (element?.textContent ?? '').includes(word) ||
    (element?.querySelector(`[title*="${CSS.escape(word)}"]`) ?? null) !== null;
  input.addEventListener('input', () => {
    const word = input.value.trim();
    let left = 0;
    for (const item of toc.querySelectorAll<HTMLElement>('.l1')) {
      const own = holds(item.firstElementChild, word);
      let below = 0;
      for (const child of item.querySelectorAll<HTMLElement>('.l2')) {
        child.hidden = !own && !holds(child, word);
        if (!child.hidden) below += 1;
      }
      item.hidden = !own && below === 0;
      if (!item.hidden) left += 1;
    }
    empty.hidden = left > 0;
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
