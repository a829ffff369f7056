/** Filters the gaps of all pairs of documents by the form above them; the state is in the address, so that it can be sent. */
import { queryText } from './query-text.ts';
import { bindFilterButton } from './table/filter-button.ts';

const form = document.querySelector<HTMLFormElement>('#gap-filter');
const count = document.querySelector<HTMLElement>('#gap-count');
const none = document.querySelector<HTMLElement>('#gap-none');
const pairs = [...document.querySelectorAll<HTMLElement>('.gap-pair')];
const groups = [...document.querySelectorAll<HTMLElement>('.gap-group')];
const told = count?.textContent ?? '';
const NAMES = ['from', 'to', 'kind', 'find'] as const;

type Wanted = Record<(typeof NAMES)[number], string>;

const rowsIn = (part: HTMLElement): HTMLTableRowElement[] => [
  ...part.querySelectorAll<HTMLTableRowElement>('table.gaps tbody tr'),
];

/** Hides the rows of one pair that are not wanted, and all of it where none is; returns how many are left. */
function filterPair(pair: HTMLElement, { from, to, kind, find }: Wanted, set: boolean): number {
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

function apply(): void {
  if (!form) return;
  const given = new FormData(form);
  const values = NAMES.map((name) => [name, String(given.get(name) ?? '').trim()] as const);
  const set = values.some(([, value]) => value !== '');
  const wanted = Object.fromEntries(values) as Wanted;
  wanted.find = wanted.find.normalize('NFKC').toLowerCase();
  const left = pairs.reduce((sum, pair) => sum + filterPair(pair, wanted, set), 0);
  for (const group of groups)
    group.hidden = set && ![...group.querySelectorAll<HTMLElement>('.gap-pair')].some((pair) => !pair.hidden);
  if (count) count.textContent = set ? `显示 ${left} 行，共 ${pairs.flatMap(rowsIn).length} 行` : told;
  if (none) none.hidden = !set || left > 0;
  const query = new URLSearchParams(values.filter(([, value]) => value !== '').map(([name, value]) => [name, value]));
  history.replaceState(null, '', `${location.pathname}${queryText(query)}${location.hash}`);
}

if (form) {
  const asked = new URLSearchParams(location.search);
  for (const name of NAMES) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = asked.get(name) ?? '';
  }
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  const set = NAMES.some((name) => asked.has(name));
  bindFilterButton(form, set);
  if (set) apply();
}
