/** Filters the gaps of all pairs of documents by the form above them; the state is in the address, so that it can be sent. */
import { bindAddressFilter, type Wanted } from './table/address-filter.ts';

const form = document.querySelector<HTMLFormElement>('#gap-filter');
const count = document.querySelector<HTMLElement>('#gap-count');
const none = document.querySelector<HTMLElement>('#gap-none');
const pairs = [...document.querySelectorAll<HTMLElement>('.gap-pair')];
const groups = [...document.querySelectorAll<HTMLElement>('.gap-group')];
const told = count?.textContent ?? '';
const NAMES = ['from', 'to', 'kind', 'find'] as const;

const rowsIn = (part: HTMLElement): HTMLTableRowElement[] => [
  ...part.querySelectorAll<HTMLTableRowElement>('table.gaps tbody tr'),
];

/** Hides the rows of one pair that are not wanted, and all of it where none is; returns how many are left. */
function filterPair(pair: HTMLElement, { from, to, kind, find }: Wanted<(typeof NAMES)[number]>, set: boolean): number {
  const meant = (from === '' || pair.dataset['from'] === from) && (to === '' || pair.dataset['to'] === to);
  let left = 0;
  for (const row of rowsIn(pair)) {
    const text = (row.textContent ?? '').normalize('NFKC').toLowerCase();
    row.hidden = !(meant && (kind === '' || row.dataset['kind'] === kind) && text.includes(find));
    if (!row.hidden) left += 1;
  }
  pair.hidden = set && left === 0;
  return left;
}

function filter(asked: Wanted<(typeof NAMES)[number]>): void {
  const set = NAMES.some((name) => asked[name] !== '');
  const wanted = { ...asked, find: asked.find.normalize('NFKC').toLowerCase() };
  const left = pairs.reduce((sum, pair) => sum + filterPair(pair, wanted, set), 0);
  for (const group of groups)
    group.hidden = set && ![...group.querySelectorAll<HTMLElement>('.gap-pair')].some((pair) => !pair.hidden);
  if (count) count.textContent = set ? `显示 ${left} 行，共 ${pairs.flatMap(rowsIn).length} 行` : told;
  if (none) none.hidden = !set || left > 0;
}

if (form) bindAddressFilter(form, NAMES, filter);
